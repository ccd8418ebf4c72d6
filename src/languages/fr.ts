import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** French. */
export const fr: Language = {
  code: 'fr',
  script: 'Latn',
  direction: 'ltr',
  franc: ['fra'],
  tellingLetters: 'çœùêëèîûôâ',
  foreignLetters: 'ñßøåğışłőűäöüáíóúãõčšž',
  dayFirst: true,
  months: rows(`
    janvier | janv | jan
    février | févr | fév | fevrier
    mars
    avril | avr
    mai
    juin
    juillet | juil | juill | jul
    août | aout
    septembre | sept | sep
    octobre | oct
    novembre | nov
    décembre | déc | dec
  `),
  otherMonths: {
    'islamic-umalqura': rows(`
      Mouharram | Mouharam | Muharram | mouharr
      Safar
      Rabi al-Awwal | Rabia al awal | Rabi I
      Rabi ath-thani | Rabia ath-thani | Rabi II
      Joumada al oula | Joumada I
      Joumada ath-thania | Joumada II
      Rajab
      Chaabane | Chaâbane | Chaban
      Ramadan
      Chawwal
      Dhou al qi'da | Dhou al-qi'da | Dhoul qi'da
      Dhou al-hijja | Dhoul hijja
    `),
  },
  weekdays: words(`
    dimanche lundi mardi mercredi jeudi vendredi samedi
    dim lun mar mer jeu ven sam
  `),
  relativeDays: { "aujourd'hui": 0, hier: -1, 'avant-hier': -2, 'avant hier': -2, maintenant: 0, "à l'instant": 0 },
  relativeUnits: {
    minute: words('seconde secondes s minute minutes min mn'),
    hour: words('heure heures h'),
    day: words('jour jours j'),
    week: words('semaine semaines sem'),
    month: words('mois'),
    year: words('an ans année années'),
  },
  agoWords: list('il y a | il ya | depuis'),
  futureWords: list(
    'sera | seront | aura | auront | prochain | prochaine | prochains | prochaines | prévu | prévue | prévus | prévues | attendu | attendue | d’ici | jusqu’au | jusqu’en | à partir du | à venir | doit | devra | devront | devrait | devraient',
  ),
  functionWords: words(`
    de la le les des et en un une du à est que pour dans qui sur par au plus ne se pas avec ce il sont aux son cette
    mais ou ont été sa être fait comme nous vous elle leur même après deux d l qu n s c j m on ces ses lui dont aussi
    sans entre tout ils a bien où encore depuis avant très peut contre sous faire était avait selon lors ainsi
  `),
  speechVerbs: list(`
    sourit | sourient | plaisante | plaisantent | ironise | soupire | glisse | s'amuse | se souvient | se souviennent | se réjouit | résume | raconte | racontent | témoigne | s'enthousiasme | s'étonne | martèle | poursuit | conclut |
    dit | a dit | a-t-il dit | a-t-elle dit | dit-il | dit-elle | disait | ont dit | a déclaré | déclare | déclarait | a-t-il déclaré | a-t-elle déclaré | déclare-t-il | a affirmé | affirme | affirme-t-il | affirme-t-elle | a-t-il affirmé | a-t-elle affirmé
    a ajouté | ajoute | ajoute-t-il | ajoute-t-elle | a-t-il ajouté | a-t-elle ajouté | a expliqué | explique | explique-t-il | explique-t-elle | a-t-il expliqué | a-t-elle expliqué | a précisé | précise | précise-t-il | précise-t-elle | a-t-il précisé | a indiqué | indique | a-t-il indiqué | indique-t-on
    a estimé | estime | estime-t-il | estime-t-elle | a souligné | souligne | souligne-t-il | souligne-t-elle | a-t-il souligné | a assuré | assure | assure-t-il | assure-t-elle | a rappelé | rappelle | rappelle-t-il | rappelle-t-elle | a annoncé | annonce | a confié | confie | confie-t-il | confie-t-elle
    a répondu | répond | répond-il | a demandé | demande | interroge | s'interroge | a écrit | écrit | a tweeté | tweete | a lancé | lance | lance-t-il | lance-t-elle | a insisté | insiste | insiste-t-il | a reconnu | reconnaît | a admis | admet | a nié | nie | a démenti | dément | a dénoncé | dénonce | a averti | avertit | a prévenu | prévient | a martelé | martèle | a conclu | conclut | conclut-il | conclut-elle | poursuit | a poursuivi | poursuit-il | poursuit-elle | commente | a commenté | raconte | a raconté | raconte-t-il | raconte-t-elle | témoigne | se réjouit | regrette | a regretté | déplore | a déploré | note | a noté | observe | constate | résume | plaide | tranche | ironise | confirme | a confirmé | révèle | a révélé | soutient | a soutenu | relève | a relevé | s'exclame
    selon | d'après | aux yeux de | a fait savoir | fait savoir | a fait valoir | fait valoir | cité par | dans un communiqué | citant
  `),
  reporting: {
    ahead: list("selon | d'après | aux yeux de | cité par | à en croire"),
    pronouns: words('il elle ils elles lui celui celle'),
    clauseWords: words('que qu qui dont où'),
    adverbials: words(
      'dans sur à au aux avec lors après avant de du des pour par hier lundi mardi mercredi jeudi vendredi samedi dimanche et mais aussi encore en depuis chez sous entre puis alors ainsi cependant enfin si quand comme',
    ),
    nameWords: words(
      'journal quotidien hebdomadaire magazine film livre roman intitulé intitulée appelé appelée baptisé baptisée surnommé surnommée dit dite nommé chanson série titre émission slogan album opération entreprise groupe société projet navire',
    ),
    roles: rows(`
      ambassadeur | ambassadrice | diplomate
      ministre
      président | présidente
      porte
      général | commandant
      directeur | directrice
      secrétaire
      maire
      sélectionneur | entraîneur
      capitaine
      chercheur | chercheuse | astronome
      archevêque
      roi
      responsable
      député | députée
      avocat | avocate
      procureur | procureure
      économiste
    `),
    press: words('journal quotidien hebdomadaire magazine agence chaîne site radio télévision revue média portail'),
    cited: words(
      'interview entretien cité citée citant cite rapporté rapportée rapporte article confié relayé relayée repris',
    ),
  },
  sections: list(`
    Politique | Monde | International | Économie | Economie | Éco | Société | Culture | Sport | Sports | Santé | Sciences | Science | Sciences et santé | Environnement | Planète | Climat | Éducation | Education | Technologie | Technologies | Tech | High-Tech | Numérique | Médias | People | Cinéma | Musique | Livres | Littérature | Théâtre | Arts | Expositions | Télévision | Séries | Jeux vidéo | Faits divers | Fait divers | Justice | Police | France | Europe | Afrique | Maghreb | Moyen-Orient | Amériques | Asie | Régions | Région | Local | National | Nationale | Opinion | Opinions | Tribune | Tribunes | Idées | Débats | Chroniques | Chronique | Éditorial | Editorial | Édito | Edito | Analyses | Analyse | Enquêtes | Enquête | Reportage | Reportages | Portrait | Portraits | Interview | Interviews | Entretien | Entretiens | Dossiers | Dossier | Football | Foot | Rugby | Tennis | Cyclisme | Auto | Automobile | Voyage | Voyages | Tourisme | Mode | Beauté | Lifestyle | Style | Cuisine | Gastronomie | Bien-être | Emploi | Immobilier | Argent | Bourse | Finance | Entreprises | Entreprise | Consommation | Agriculture | Énergie | Transports | Mobilité | Religion | Histoire | Météo | Horoscope | Défense | Sécurité | Actualité | Actualités | Actu | À la une | A la une | Campus | Animaux | Insolite | Vie pratique | Pratique
  `),
  furniture: {
    'skip-link': list(`
      Aller au contenu | Aller au contenu principal | Aller directement au contenu | Aller au menu | Aller au menu principal | Aller à la recherche | Aller à la navigation | Aller au pied de page | Accéder au contenu | Accéder au contenu principal | Accéder au menu | Passer au contenu | Passer au contenu principal | Passer directement au contenu | Skip to content | Retour en haut | Retour en haut de page | Haut de page | Retour haut de page | Revenir en haut | Retour au sommaire | Liens d'accessibilité | Liens d'évitement | Ignorer … et continuer la lecture | Fin de liste
    `),
    menu: list(`
      Ajouter à vos sélections | Ajouter à mes sélections | Ajouter aux favoris | Temps de lecture … | Temps de lecture : … | Lecture # min | Lecture : # min | # min de lecture | Lire plus tard | Contribuer | Réutiliser ce contenu | Mots croisés | Découvrir les offres multicomptes | L’article est offert par … | Article offert par … | Offrir cet article | Vous pouvez lire … sur un seul appareil à la fois | Vous pouvez lire … sur un seul appareil à la fois… | Ce message s’affichera sur l’autre appareil… | Parce qu’une autre personne … est en train de lire … | Lecture du … en cours sur un autre appareil… | La suite est réservée aux abonnés… | Il vous reste … de cet article à lire… | Il vous reste … de l’article à lire… | Votre abonnement n’autorise pas la lecture de cet article | Charte du Groupe | Accueil | Page d'accueil | Retour à l'accueil | Menu | Menu principal | Ouvrir le menu | Fermer le menu | Afficher le menu | Navigation | Navigation principale | Fermer | Ouvrir | Recherche | Rechercher | Rechercher : | Rechercher … | Recherche avancée | Chercher | Rechercher sur le site | Lancer la recherche | Rubriques | Toutes les rubriques | Sections | Catégories | Thèmes | Thématiques | Plus | Plus... | Voir plus | Afficher plus | Voir tout | Tout voir | Toute l'actualité | Toutes les actualités | Toute l'info | Voir toutes les vidéos | Autres | Suivant | Précédent | Page suivante | Page précédente | Valider | Envoyer | Annuler | OK | Vous êtes ici | Vous êtes ici : … | Chargement | Chargement… | Chargement en cours… | Charger plus
      Se connecter | Connexion | Je me connecte | Connectez-vous | Se connecter S'abonner | Me connecter | Identifiez-vous | S'identifier | Se déconnecter | Déconnexion | S'inscrire | Inscription | Je m'inscris | Inscrivez-vous | Créer un compte | Créer mon compte | Mon compte | Mon profil | Mon espace | Espace abonnés | Mes favoris | Mes commentaires | Mes newsletters | Mot de passe | Mot de passe oublié ? | Identifiant | Adresse e-mail | Adresse email | Email | E-mail | Courriel | Déjà abonné ? | Déjà abonné ? … | Déjà inscrit ? | Se souvenir de moi | S'abonner | Abonnez-vous | Abonnez-vous … | Je m'abonne | Je m'abonne Je me connecte | Abonnement | Abonnements | Offres d'abonnement | Réservé aux abonnés | Article réservé aux abonnés | Contenu réservé aux abonnés | Cet article est réservé aux abonnés… | Lire le journal | Lire le journal numérique | Le journal | Le journal numérique | Journal numérique | Acheter le journal | Édition du jour | Kiosque | Version papier
      Contact | Contacts | Contactez-nous | Nous contacter | Nous écrire | Qui sommes-nous | Qui sommes-nous ? | À propos | A propos | À propos de … | A propos de … | La rédaction | L'équipe | Nos journalistes | Mentions légales | Politique de confidentialité | Confidentialité | Données personnelles | Protection des données | Vie privée | CGU | CGV | Conditions générales | Conditions générales d'utilisation | Conditions générales de vente | Conditions d'utilisation | Termes et conditions | Charte | Charte des commentaires | Charte éditoriale | Charte déontologique | Charte d'utilisation | Plan du site | Flux RSS | RSS | Archives | Aide | FAQ | Foire aux questions | Services | Nos services | Recrutement | Carrières | Offres d'emploi | Petites annonces | Annonces | Annonces légales | Annonces immobilières | Partenaires | Nos partenaires | Boutique | La boutique | Publicité | Annonceurs | Régie publicitaire | Nos applications | Applications | Widgets | Mobile | Presse | Espace presse | Faire un don | Soutenez-nous | Nous soutenir | Accessibilité | Accessibilité : non conforme | Accessibilité : partiellement conforme | Crédits | Index | Licence | Site hébergé par … | Signaler un contenu … | Signaler une erreur
      Direct | En direct | Le direct | Live | Regarder le direct | Écouter le direct | Vidéo | Vidéos | Video | Videos | Photo | Photos | Diaporama | Diaporamas | Galerie | Galeries | En images | Portfolio | Audio | Écouter | Écouter l'article | Écouter cet article | Radio | Podcast | Podcasts | Émissions | Programmes | Programme TV | Programmes TV | Le JT | Replay | Multimédia | Infographie | Infographies | Blogs | Forum | Forums | Jeux | Concours | Agenda | Événements | Sorties | Météo | Trafic | Horoscope | Newsletters | Alertes | Notifications | En continu | En bref | En ce moment | Dernières nouvelles | Dernières actualités | Dernière minute | Dernière heure | Les dernières infos | Fil info | Le fil info | Flash info | Français | Langue | Langues | Changer de langue | Paramètres | Logo | Mode sombre | Taille du texte | Augmenter la taille du texte | Réduire la taille du texte | Urgent
    `),
    share: list(`
      Partager | Partager l'article | Partager cet article | Partagez | Partagez cet article | Partagez sur … | Partager : | Partager sur | Partager sur … | Partager via … | Partager par e-mail | Partager par email | Partager par mail | Partage | Partages | # partages | Partager cette page | Partagez l'info … | Partager ce contenu | Tweeter | Tweet | Twitter | Facebook | Envoyer | Envoyer par mail | Envoyer par e-mail | Envoyer par email | Envoyer à un ami | Envoyer cet article … | Envoyer l'article … | Envoyer un lien par e-mail … | Imprimer | Imprimer l'article | Imprimer cet article | Version imprimable | Copier le lien | Copier l'URL | Lien copié | Lien copié ! | Le lien a été copié… | Enregistrer | Sauvegarder | Ajouter aux favoris | Ajouter à mes favoris | Ajouter à ma sélection | Favoris | Offrir l'article | Offrir cet article | J'aime | J’aime ça : | J'aime Chargement… | Cliquez pour partager sur … | Cliquer pour partager sur … | Cliquer pour imprimer… | Cliquer pour envoyer … | Suivez-nous | Suivez nous | Suivez-nous sur … | Suivez-nous : … | Nous suivre | Nous suivre sur … | Suivre | Suivre … sur … | Retrouvez-nous sur … | Rejoignez-nous sur … | Rejoignez-nous | Abonnez-vous à notre chaîne … | Suivez notre chaîne … | Suivez toute l'actualité … sur … | Réseaux sociaux | Sur les réseaux sociaux | Google Actualités | Suivez-nous sur Google News
    `),
    'app-promo': list(`
      téléchargez notre application … | téléchargez notre appli … | …notre application gratuite… |
      Télécharger l'application | Téléchargez l'application | Télécharger l'appli | Téléchargez l'appli | Télécharger notre application… | Téléchargez notre application… | Télécharger l'application … | Téléchargez l'application … | Téléchargez gratuitement … | Télécharger | Téléchargez | Obtenir l'application | Disponible sur Google Play | Disponible sur l'App Store | Disponible sur … | Télécharger dans l'App Store | Application mobile | Applications mobiles | L'application | Notre application | Nos applis | Ouvrir dans l'application | Installer l'application | Sur l'App Store | Télécharger sur …
    `),
    comments: list(`
      Vos commentaires | Commentaires | Commentaire | Commenter | Commenter cet article | Commenter l'article | # commentaires | # commentaire | Commentaires (#) | Commentaires # | Les commentaires | Aucun commentaire | Aucun commentaire pour le moment | Pas de commentaire | Pas de commentaires | Ajouter un commentaire | Ajouter votre commentaire | Laisser un commentaire | Laissez un commentaire | Laisser une réponse | Laisser un commentaire Annuler la réponse | Écrire un commentaire | Écrivez un commentaire… | Poster un commentaire | Poster mon commentaire | Publier un commentaire | Publier le commentaire | Publier mon commentaire | Déposer un commentaire | Votre commentaire | Voir les commentaires | Voir tous les commentaires | Voir plus de commentaires | Lire les commentaires | Lire les # commentaires | Afficher les commentaires | Tous les commentaires | Réagir | Réagissez | Réagir à cet article | Réactions | Vos réactions | Donnez votre avis | Donner mon avis | Votre avis | Répondre | Réponse | Réponses | Annuler la réponse | Signaler | Signaler un abus | Signaler ce commentaire | Alerter | La discussion | Rejoignez la discussion | Participez à la discussion | Participer à la conversation | Les commentaires sont fermés… | Commentaires fermés | Les commentaires sont désactivés… | Connectez-vous pour commenter… | Vous devez être connecté pour … | Vous devez être abonné pour … | Votre adresse e-mail ne sera pas publiée… | Votre adresse de messagerie ne sera pas publiée… | Les champs obligatoires sont indiqués avec … | Enregistrer mon nom, … | Prévenez-moi de … | Avertissez-moi par … | Ce site utilise Akismet … | Nom * | Adresse de messagerie * | Site web | Plus récents | Plus anciens | Les plus récents
    `),
    related: list(`
      Article précédent | Article suivant | Billet précédent | Billet suivant | À lire ensuite | A lire ensuite | Lire aussi Article réservé à nos abonnés … | À lire aussi | A lire aussi | À lire aussi … | A lire aussi … | Lire aussi | Lire aussi : … | Lire aussi … | Lire également | Lire également … | À lire également | À lire | A lire | À voir aussi | Voir aussi | Voir aussi … | À voir | À découvrir | À découvrir aussi | A découvrir | À ne pas manquer | A ne pas manquer | Ne manquez pas | À suivre | À lire ailleurs | Sur le même sujet | Sur le même thème | Sur ce sujet | Sur le sujet | Dans la même rubrique | Dans la même catégorie | Du même auteur | Plus d'articles | Plus d'infos | Plus d'infos sur … | Plus sur ce sujet | Pour aller plus loin | Pour en savoir plus | En savoir plus sur … | Articles liés | Article lié | Articles associés | Articles similaires | Articles connexes | Articles recommandés | Articles suggérés | Autres articles | Autres actualités | Contenus associés | Contenus similaires | Contenus sponsorisés | Sujets associés | Sujets liés | Dossiers liés | Thèmes associés | En lien avec cet article | En rapport avec … | Liens utiles | Recommandés pour vous | Recommandé pour vous | Recommandé | Nos recommandations | Nous vous recommandons | L'auteur vous recommande | Vidéo recommandée | Vous aimerez aussi | Vous aimerez peut-être | Vous pourriez aussi aimer | Vous pourriez aimer | Ça pourrait vous intéresser | Cela pourrait vous intéresser | Ces articles pourraient vous intéresser… | Ces articles devraient vous intéresser | Suggestions | Sélection de la rédaction | Le choix de la rédaction | Les choix de la rédaction | Notre sélection | Les plus lus | Les plus lues | Le plus lu | Les articles les plus lus | Articles les plus lus | Les plus vus | Les vidéos les plus vues | Vidéos les plus vues | Les plus partagés | Les plus commentés | Les plus populaires | Les plus récents | Populaires | Top articles | Tendances | Derniers articles | Articles récents | Dernières vidéos | Dernières news | Les derniers articles | L'essentiel | L'actualité en continu | À la une de … | Plus d'actualités | Actualités similaires | Dans l'actualité | Et aussi | Aussi à la une | Contenus de nos partenaires | Ailleurs sur le web | Sur le web
    `),
    'read-more': list(`
      Lire la suite | Lire la suite … | La suite | Lire plus | Lire l'article | Lire l'article complet | Lire l'intégralité de l'article | Lire l'article … | Lire la suite de l'article | Lire la suite sur … | Continuer la lecture | Continuer à lire | Poursuivre la lecture | Poursuivez votre lecture… | En savoir plus | En lire plus | Plus de détails | Plus d'informations | Voir la suite | Voir l'article | Voir le détail | Détails | Cliquez ici | Cliquez ici … | Cliquer ici | Cliquez ici pour … | Afficher la suite | Découvrir | Découvrir la suite | Il vous reste … à lire | Source de l'article | Retrouvez l'article … | Pour lire la suite…
    `),
    newsletter: list(`
      Newsletter | Nos newsletters | La newsletter | Newsletter … | Inscription newsletter | Inscription à la newsletter | S'inscrire à la newsletter | Inscrivez-vous à la newsletter… | Inscrivez-vous à notre newsletter… | Inscrivez-vous à nos newsletters… | S'abonner à la newsletter | Abonnez-vous à la newsletter… | Abonnez-vous à notre newsletter… | Abonnez-vous à nos newsletters… | Je m'inscris à la newsletter | Recevoir nos newsletters | Recevez nos newsletters… | Recevez notre newsletter… | Recevoir la newsletter … | Recevez la newsletter… | Recevez gratuitement … | Recevez chaque … | Recevez l'essentiel … | Recevoir nos informations … | Lettre d'information | Lettres d'information | Infolettre | Infolettres | Votre adresse email… | Votre adresse e-mail… | Votre e-mail | Votre email | Entrez votre adresse … | Saisissez votre adresse … | Merci pour votre inscription… | Merci de votre inscription… | Votre inscription … | Vous pouvez vous désinscrire … | En vous inscrivant… | En cliquant sur … | Désinscription | Se désabonner | Activer les notifications… | Recevoir les alertes …
    `),
    cookies: list(`
      Cookies | Politique de cookies | Politique des cookies | Politique cookies | Gestion des cookies | Gérer les cookies | Gérer mes cookies | Préférences cookies | Paramètres des cookies | Paramétrer les cookies | Modifier mes choix de cookies | Paramétrer | Paramétrer vos cookies | Préférences de confidentialité | Gestion de mes cookies | Gérer Utiq | Consentement | Accepter | Tout accepter | Accepter et fermer | J'accepte | Refuser | Tout refuser | Continuer sans accepter | Continuer sans accepter → | En poursuivant votre navigation… | En continuant à naviguer … | Ce site utilise des cookies… | Nous utilisons des cookies… | Notre site utilise des cookies… | … utilise des cookies … | Nous et nos partenaires … | Avec votre accord, nous … | Votre vie privée … | Nous respectons votre vie privée… | Personnaliser | Personnaliser mes choix
    `),
    continues: list(`
      La suite après la publicité | La suite après cette publicité | La suite après la pub | La suite après cette pub | L'article continue après la publicité | L'article continue après cette publicité | L'article continue ci-dessous | L'article continue plus bas | Article continue après la publicité | Suite après la publicité | Suite de l'article après la publicité | Suite de l'article après cette publicité | La suite de l'article après la publicité | La suite de l'article après cette publicité | La suite de l'article ci-dessous | La suite de votre contenu après cette annonce | La suite de votre contenu après la publicité | La lecture de votre article continue ci-dessous | Votre article continue ci-dessous | La suite sous cette annonce | La suite après l'annonce | Le texte continue après la publicité | Le texte continue après cette annonce | Poursuivez votre lecture après cette publicité | Lire la suite ci-dessous | La suite ci-dessous | La suite plus bas | Faites défiler pour continuer | Faites défiler pour lire la suite | Publicité. Faites défiler pour continuer | Publicité - Continuer la lecture ci-dessous
    `),
    advertisement: list(`
      Cet article contient des liens affiliés… | Cet article contient des liens d’affiliation… | Cet article peut contenir des liens affiliés… | Certains liens de cet article sont affiliés… | Certains liens sont affiliés… | En tant que partenaire Amazon… | Nous pouvons percevoir une commission… | Nous pouvons toucher une commission… | Publicité | Publicités | Pub | Annonce | Annonces | Sponsorisé | Contenu sponsorisé | Contenus sponsorisés | Sponsorisé par … | Partenariat | En partenariat avec … | Contenu partenaire | Contenu de marque | Publi-rédactionnel | Publirédactionnel | Publireportage | Publi-reportage | Communiqué | L'article continue après … | - Publicité - | PUBLICITÉ - … | Passer la publicité | Fermer la publicité | Proposé par … | Content de marque | Liens commerciaux | Liens sponsorisés
    `),
    rights: list(`
      Tous droits réservés | Tous droits réservés… | … tous droits réservés | … tous droits réservés… | Droits d'auteur | Droits de reproduction … | Reproduction interdite… | Toute reproduction … | Reproduction et diffusion interdites… | … droits de reproduction … | Copyright … | Copyright © … | © … | … © 2… | … © 1… | Crédits photo … | L'accès à l'intégralité … | Les sites du réseau … | Les sites du groupe … | Site réalisé par … | Réalisation : … | Conception : … | … n'est pas responsable du contenu des sites externes… | Un site du groupe …
    `),
  },
  labels: {
    author: list(
      'Par | Écrit par | Ecrit par | Rédigé par | Publié par | Auteur | Auteurs | Auteure | Autrice | Texte | Propos recueillis par | Journaliste | Un article de | Posté par | Propos recueillis | Reportage de | De notre correspondant | De notre envoyé spécial | La rédaction de | Signé | Édité par | Avec la rédaction',
    ),
    source: list(
      "Source | Sources | Avec | D'après | Via | Source : | Repris de | Publié initialement dans | Source originale | Crédit",
    ),
    published: list(
      'Publié | Publié le | Publiée le | Publié par | Publication | Date de publication | Date | Mis en ligne | Mis en ligne le | Mise en ligne | Posté le | Publié à | Paru le | Créé le | Article publié le | Rédigé le | Écrit le | Ajouté le | Diffusé le | Première publication | Créé | Posté | Parution | Date de parution | Publié en ligne le | Publiée | Envoyé le | Publié en ligne',
    ),
    updated: list(
      'Mis à jour | Mis à jour le | Mise à jour | Mise à jour le | Modifié le | Modifié | Dernière mise à jour | Dernière mise à jour le | Dernière modification | Actualisé le | Actualisé | Édité le | Màj | MAJ | Maj le | Mis à jour à | Modifié à | Éditée le | Date de mise à jour | Date de modification | Actualisée le | Dernière actualisation',
    ),
    section: list(
      'Rubrique | Catégorie | Catégories | Section | Publié dans | Classé dans | Posté dans | Dans | Rubriques | Thématique',
    ),
    tags: list(
      'Tags | Tag | Mots-clés | Mots clés | Mot-clé | Mots-clefs | Mots clefs | Étiquettes | Étiquette | Thèmes | Thème | Sujets | Sujet | Sur le même thème | À propos | Thématiques | Plus d’infos sur | Dossier',
    ),
    photo: list(
      'Photo | Photos | Crédit photo | Crédits photo | Crédit | Crédits | Image | Images | Photographie | Illustration | Légende | Légende image | Légende photo | Crédit image | Crédit photo, | Source de l’image | Photo d’illustration | © Photo | Photo par | Photographe | Infographie | Dessin | Vidéo',
    ),
    latest: list(
      'Toute l’actualité sur | Toute l’actualité de | Toute l’actu | Toutes les actualités sur | Actualités sur | Actualité sur | Les dernières actualités sur | Dernières actualités sur | Dernières nouvelles sur | Tout sur | Tous les articles sur | Tous nos articles sur | Articles sur | Articles avec le tag | Tag | Mot-clé | Archives du mot-clé | Archives | Étiquette | Dossier | Résultats pour | Résultats de recherche pour',
    ),
  },
};
