/** French words of news by the concept that they stand for; `../concepts.ts` says how they are read. */
export const fr = `
# disasters
earthquake | séisme sismique tremblement
flood | inondation crue
wildfire | incendie
storm | tempête orage
hurricane | ouragan typhon cyclone
heatwave | canicule chaleur
drought | sécheresse
volcano | volcan éruption
tsunami | tsunami
landslide | éboulement glissement
explosion | explosion
crash | accident collision
plane | avion
train | train ferroviaire
ship | navire bateau
dead | mort morts décès tués meurt
injured | blessé blessure blessés
missing | disparu disparition
rescue | sauvetage secours
airport | aéroport aérien
car | voiture véhicule conducteur
bus | bus autocar
bridge | pont
fire-service | pompier feu
snow | neige avalanche
rain | pluie pluies averse
weather | météo intempéries
leak | fuite marée
poison | poison empoisonn* toxique
victim | victime bilan
funeral | funérailles obsèques enterr* deuil
emergency | urgence
evacuate | évacu*
aid | aide humanitaire don dons
ice | glace glacier arctique antarctique
fall | chute
helicopter | hélicoptère
pilot | pilote équipage
passenger | passager
mine | mine mineur* charbon

# conflicts
rocket | fusée missile roquette
war | guerre
attack | attaque attentat frappe
bomb | bombe bombardement
ceasefire | trêve cessez
peace | paix
army | armée militaire troupes
hostage | otage
refugee | réfugié migrant asile
border | frontière
weapon | arme armes
shooting | fusillade tireur
terror | terroris*
spy | espion espionnage
nuclear | nucléaire atomique réacteur
threat | menace avertissement avertit
safety | sécurité
soldier | soldat soldats combattants
drone | drone drones
tank | char chars
invade | invasion envahi* occup*
independence | indépendan* sécession séparatis* autonomie
colony | colonial* esclavage esclave
deport | expuls* déport*
clash | affrontement* émeute heurts
revolution | révolution rebelle soulèvement

# crimes
police | police policier
murder | meurtre assassinat
arrest | arrestation arrêté interpellé
prison | prison détenu
court | tribunal juge procès
convict | condamné coupable verdict
corruption | corruption
fraud | fraude escroquerie
robbery | vol voleur cambriolage
rape | viol sexuel agression
drug | drogue cocaïne stupéfiants
kidnap | enlèvement kidnapping rapt
law | loi lois législation
ban | interdit
hack | pirat* hacker cyber*
charge | accusé inculpé plainte poursuivi
lawyer | avocat avocate
prosecutor | procureur parquet
appeal | recours appel
investigate | enquête
suspect | suspect soupçonné
witness | témoin témoign*
crime | crime criminel gang mafia délinquan*
smuggling | contrebande trafic trafiquant
stabbing | couteau poignard*
abuse | violence violent harcèlement abus maltraitance
scandal | scandale polémique controverse

# politics
election | élection électoral scrutin
vote | vote voter électeurs
referendum | référendum
parliament | parlement sénat députés assemblée
president | président
premier | premier
minister | ministre ministère
government | gouvernement
resign | démission
coup | putsch coup
protest | manifestation protestation
strike-of-workers | grève syndicat
sanction | sanction
summit | sommet
treaty | traité accord pacte
negotiation | négociation pourparlers
ambassador | ambassadeur diplomat
rights | droits
party | parti républicains socialistes
opposition | opposition opposant dissident
coalition | coalition
candidate | candidat
campaign | campagne
poll | sondage
mayor | maire
reform | réforme
constitution | constitution*
democracy | démocrati*
dictator | dictat* régime autoritaire
impeachment | destitution
citizen | citoyen passeport nationalité
visa | visa visas
speech | discours allocution
meeting | réunion
visit | visite voyage tournée
support | soutien solidarité
criticism | critique dénonce
reject | refuse refus rejette dément
approve | approuv* autoris*
crisis | crise
chaos | chaos

# society
women | femme femmes féminin
men | hommes masculin
child | enfant enfants
baby | bébé naissance
family | famille
wedding | mariage mariés
divorce | divorce
king | roi reine prince princesse
pope | pape vatican
church | église cathédrale
mosque | mosquée
school | école élèves scolaire lycée
university | université étudiant
teacher | enseignant professeur
apology | excuses excuse
racism | racisme raciste
gay | gay lgbt transgenre homosexuel
hotel | hôtel tourisme touriste village
animal | animal animaux zoo
dog | chien chiens
shark | requin baleine dauphin
food | nourriture faim famine alimentaire
water | eau
house | logement maison
building | immeuble bâtiment effondrement tour
muslim | musulman* islam*
jewish | juif juifs antisémit* holocauste synagogue
christian | chrétien évêque prêtre cardinal
pilgrimage | pèlerin* hadj
holiday | noël pâques ramadan
anniversary | anniversaire centenaire
tribute | hommage
memorial | mémorial monument statue
letter | lettre tweet
parade | défilé
father | père fils frère soeur fille*
youth | jeune jeunes adolescent*
road | route autoroute

# medicine
virus | virus coronavirus covid pandémie épidémie
vaccine | vaccin*
infected | infecté infection contaminé positif
quarantine | quarantaine confinement isolement
hospital | hôpital clinique
doctor | médecin médical
cancer | cancer tumeur
mental-health | mental psychologique dépression
abortion | avortement
suicide | suicide
heart | coeur cardiaque avc
surgery | chirurgie opéré opération greffe
medicine | médicament traitement thérapie
variant | variant delta omicron mutation
dose | dose doses rappel
mask | masque masques
diabetes | diabète diabét* obésité
alzheimer | alzheimer démence cerveau
pregnant | enceinte grossesse mère
knee | genou cheville

# economy
economy | économie
inflation | inflation prix
bank | banque bancaire
tax | impôt impôts taxe
budget | budget déficit
oil | pétrole pétrolier
gas | gaz gazoduc
electricity | électricité énergie
market | marché bourse actions
company | entreprise société
layoffs | licenciement chômage suppression
bitcoin | bitcoin crypto cryptomonnaie
debt | dette dettes prêt emprunt crédit
invest | investiss*
sell | vente vend vendu achat rachat
export | exportation* importation*
trade | commerce
wage | salaire
job | emploi emplois travailleur*
poverty | pauvreté pauvres
million | million
billion | milliard
farm | agricult* récolte paysan
fish | pêche poisson pêcheur*
rise | hausse augment*
open | rouvr* réouverture ouvre
close | ferme fermeture
build | construi*
project | projet projets plan plans
factory | usine industrie

# science
climate | climat climatique réchauffement
pollution | pollution pollué déchets
space | espace astronaute spatial
satellite | satellite orbite
moon | lune lunaire
mars | mars martien rover
scientist | scientifique chercheur étude science
archaeology | archéolog fouilles antique tombe
internet | internet ligne web
phone | téléphone smartphone
artificial-intelligence | ia artificielle intelligence
forest | forêt arbre arbres déforest*
sea | mer océan côte plage
river | rivière fleuve lac barrage
mountain | montagne alpiniste
meteor | astéroïde météor* comète
telescope | télescope galaxie planète
launch | lancement lance
discover | découv*
dinosaur | dinosaure fossile
history | histoire historique
technology | technologie logiciel application
robot | robot robots
privacy | données surveillance

# culture
film | film cinéma
music | musique chanson chanteur album concert
actor | acteur actrice comédien
book | livre roman auteur écrivain
museum | musée exposition galerie
award | récompense oscar nobel
festival | festival carnaval
journalist | journaliste presse
television | télévision diffusion
interview | interview entretien
video | vidéo
photo | photo photos image photograph*
art | artiste peinture tableau art
theatre | théâtre opéra ballet danse*
fashion | mode créateur couturier mannequin
game | jeu*

# sports
football | football foot
basketball | basket basketball nba
volleyball | volley
handball | handball hand
rugby | rugby
tennis | tennis wimbledon
table-tennis | pongiste
badminton | badminton
golf | golf golfeur
cycling | cyclisme cycliste vélo
swimming | natation nageur nageuse
diving | plongeon plongeur
athletics | athlétisme sprinteur sprint
marathon | marathon
jump | saut sauteur
throw | javelot disque marteau lancer
gymnastics | gymnaste
boxing | boxe boxeur boxeuse
judo | judo judoka
taekwondo | taekwondo karaté
wrestling | lutte lutteur
weightlifting | haltérophil*
fencing | escrime fleuret
rowing | aviron rameur
canoe | canoë kayak
sailing | voile voilier
surfing | surf surfeur
skateboarding | skate skateboard
climbing | escalade grimpeur
equestrian | équitation cheval chevaux équestre
archery | archer arc
hockey | hockey
baseball | baseball softball
cricket | cricket
skiing | ski skieur snowboard
formula-one | formule
chess | échecs
olympics | olympique jo jeux
paralympics | paralympique
medal | médaille podium
gold | or
silver | argent
bronze | bronze
champion | champion titre
final | finale finaliste
semifinal | demi demie
quarterfinal | quart quarts
record | record
win | victoire gagne remporte vainqueur
defeat | défaite perd battu battue bat s'incline
draw | nul nulle égalité
goal | but buts buteur
coach | entraîneur sélectionneur coach
athlete | athlète joueur joueuse sportif
team | équipe
match | match rencontre
transfer | transfert recrue signe
doping | dopage dopé antidopage
qualify | qualifié
withdraw | retire retrait abandonne forfait
disqualified | disqualif*
ceremony | cérémonie ouverture clôture
flag | drapeau
spectator | spectateur public supporters
stadium | stade arène
referee | arbitre arbitrage var
postponed | report reporté annulé annulation
debut | débuts début débute
race | course relais
cup | coupe
group-stage | groupe groupes
penalty | penalty tirs
club | club clubs
return | retour revient
arrive | arrivée arrive
`;
