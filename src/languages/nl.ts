import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Dutch, of the Netherlands and Flanders. */
export const nl: Language = {
  code: 'nl',
  script: 'Latn',
  direction: 'ltr',
  franc: ['nld'],
  tellingLetters: 'ëïé',
  foreignLetters: 'ñçßøåæğışłőűãõčšž',
  dayFirst: true,
  months: rows(`
    januari | jan
    februari | feb | febr
    maart | mrt
    april | apr
    mei
    juni | jun
    juli | jul
    augustus | aug
    september | sept | sep
    oktober | okt
    november | nov
    december | dec
  `),
  weekdays: words('zondag maandag dinsdag woensdag donderdag vrijdag zaterdag zo ma di wo do vr za'),
  relativeDays: { vandaag: 0, gisteren: -1, eergisteren: -2, nu: 0, zojuist: 0, zonet: 0 },
  relativeUnits: {
    minute: words('seconde seconden sec minuut minuten min'),
    hour: words('uur uren u'),
    day: words('dag dagen'),
    week: words('week weken'),
    month: words('maand maanden'),
    year: words('jaar jaren'),
  },
  agoWords: list('geleden | sinds'),
  futureWords: list(
    'zal | zullen | volgende | komende | aanstaande | uiterlijk | gepland | verwacht | tot en met | vanaf | moet | moeten | wordt | worden | binnenkort',
  ),
  functionWords: words(`
    de het een en van in is dat op te zijn met die voor niet aan er om ook als dan maar bij nog uit naar heeft hij ze zij
    door over ze wordt worden was werd hebben had tot deze dit wel geen meer zich kan al of na we wat zo onder tegen
    volgens jaar zegt moet haar hun veel mensen waar omdat tussen kunnen zou zal
  `),
  speechVerbs: list(`
    zegt | zei | zeggen | zeiden | aldus | volgens | vertelt | vertelde | vertellen | verklaart | verklaarde | stelt | stelde | meldt | meldde | laat weten | liet weten | laten weten | schrijft | schreef | twittert | twitterde | legt uit | legde uit | benadrukt | benadrukte | voegt toe | voegde toe | voegt eraan toe | voegde eraan toe | vindt | vond | denkt | dacht | meent | meende | vraagt | vroeg | antwoordt | antwoordde | reageert | reageerde | waarschuwt | waarschuwde | bevestigt | bevestigde | ontkent | ontkende | erkent | erkende | geeft toe | gaf toe | belooft | beloofde | hoopt | hoopte | concludeert | concludeerde | besluit | klinkt het | luidt het | klonk het | legt de vinger | noemt | noemde | oordeelt | oordeelde | betoogt | betoogde | bekritiseert | aankondigt | kondigde aan | kondigt aan | wijst erop | wees erop | vervolgt | vervolgde | gaat verder | grapt | verzucht | zucht | citeert | in de woorden van | voegt … toe | voegde … toe | legt … uit | legde … uit | wijst … op | wees … op | kondigt … aan | kondigde … aan | sprak van | spreekt van | noemden | liet … weten | laat … weten
  `),
  reporting: {
    order: 'verb-second',
    prepositions: words(
      'in op aan naar met na voor bij van uit over onder tegen door sinds tijdens om tot zonder tussen als',
    ),
    auxiliaries: words(
      'heeft had hebben hadden is was zijn waren wordt werd worden werden wil wilde kan kon zal zou moet moest mag',
    ),
    ahead: list('volgens | in de woorden van | naar verluidt volgens'),
    closing: list('aldus'),
    pronouns: words('hij zij ze het deze'),
    clauseWords: words('dat die wie of waar'),
    adverbials: words(
      'in op aan naar met na voor bij en maar ook van uit over onder tegen door sinds tijdens om tot zonder tussen als toen wanneer omdat hoewel gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag daarnaast daarbij verder bovendien echter wel nu dan later eerder zo daarom hier daar inmiddels intussen',
    ),
    nameWords: words(
      'krant dagblad tijdschrift film boek roman getiteld genaamd genoemd zogenaamde zogeheten bijgenaamd lied serie titel programma album operatie',
    ),
    roles: rows(`
      ambassadeur | diplomaat
      minister
      president
      woordvoerder | woordvoerster
      generaal | commandant
      directeur | directrice
      secretaris | staatssecretaris
      burgemeester
      trainer | bondscoach | coach
      aanvoerder
      onderzoeker | wetenschapper
      advocaat
      rechter
      koning
      premier
      hoogleraar
      voorzitter
    `),
    press: words('krant dagblad persbureau omroep zender tijdschrift weekblad nieuwssite site radio'),
    cited: words('interview gesprek citeert geciteerd bericht meldt melden tegenover'),
  },
  sections: list(`
    Nieuws | Binnenland | Buitenland | Politiek | Economie | Geld | Financieel | Beurs | Ondernemen | Bedrijven | Sport | Voetbal | Wielrennen | Tennis | Formule 1 | Schaatsen | Hockey | Cultuur | Cultuur & Media | Media | Media en Cultuur | Kunst | Film | Muziek | Boeken | Theater | Televisie | Entertainment | Show | Achterklap | Celebrity | Wetenschap | Technologie | Tech | Internet | Gezondheid | Wonen | Reizen | Koken | Eten | Eten & Drinken | Mode | Stijl | Lifestyle | Leven | Liefde | Familie | Onderwijs | Opinie | Meningen | Columns | Column | Commentaar | Analyse | Achtergrond | Interview | Interviews | Reportage | Regio | Regionaal | Lokaal | Misdaad | Justitie | Klimaat | Milieu | Natuur | Duurzaamheid | Energie | Verkeer | Auto | Werk | Carrière | Religie | Geschiedenis | Europa | Amerika | Azië | Midden-Oosten | Wereld | Samenleving | Maatschappij | Dossiers | Dossier | Opmerkelijk | Weer | Puzzels | Video
  `),
  furniture: {
    'skip-link': list(`
      Ga naar inhoud | Ga naar de inhoud | Ga naar hoofdinhoud | Ga naar de hoofdinhoud | Ga naar navigatie | Ga naar zoeken | Ga naar menu | Naar de inhoud | Naar hoofdinhoud | Naar inhoud springen | Direct naar de inhoud | Direct naar inhoud | Doorgaan naar inhoud | Doorgaan naar artikel | Overslaan en naar de inhoud gaan | Spring naar inhoud | Spring naar de inhoud | Meteen naar de inhoud | Skip naar inhoud | Sla … over en lees verder | Terug naar boven | Naar boven | Terug naar top | Begin van de pagina
    `),
    menu: list(`
      Abonneer je nu | Kies een abonnement | Nieuwsoverzicht | Leestijd: … | Leestijd … | Home | Startpagina | Voorpagina | Terug naar home | Menu | Hoofdmenu | Open menu | Sluit menu | Menu openen | Menu sluiten | Navigatie | Hoofdnavigatie | Sluiten | Sluit | Openen | Zoeken | Zoek | Zoeken naar: | Zoeken … | Zoek op … | Uitgebreid zoeken | Verzenden | Verstuur | Annuleren | OK | Rubrieken | Secties | Categorieën | Onderwerpen | Alle onderwerpen | Thema's | Meer | Meer... | Toon meer | Meer tonen | Meer laden | Laad meer | Bekijk meer | Bekijk alles | Bekijk alle … | Toon alles | Alles | Overzicht | Al het nieuws | Volgende | Vorige | Volgende pagina | Vorige pagina | Berichtnavigatie | Terug | Verder | U bent hier | U bent hier: … | Je bent hier: … | Laden… | Bezig met laden… | Even geduld…
      Inloggen | Log in | Aanmelden | Meld je aan | Uitloggen | Afmelden | Registreren | Account aanmaken | Maak een account aan | Mijn account | Mijn profiel | Profiel | Account | Wachtwoord | Wachtwoord vergeten? | Wachtwoord vergeten | Gebruikersnaam | E-mail | E-mailadres | Ingelogd blijven | Al abonnee? | Al abonnee? … | Heb je al een account? … | Abonneren | Abonneer | Abonnee worden | Word abonnee | Neem een abonnement | Abonnement | Abonnementen | Digitale krant | De krant | Krant | Krant van vandaag | Bewaren | Bewaar artikel | Bewaar | Leeslijst | Volg | Volgen | Alleen voor abonnees | Exclusief voor abonnees | Dit artikel is exclusief voor abonnees… | Probeer gratis … | Instellingen
      Contact | Contacteer ons | Neem contact op | Over ons | Wie zijn wij | Redactie | Colofon | Adverteren | Adverteerders | Vacatures | Jobs | Werken bij … | Pers | Privacy | Privacybeleid | Privacyverklaring | Privacy policy | Privacyinstellingen | Gebruiksvoorwaarden | Algemene voorwaarden | Voorwaarden | Disclaimer | Auteursrecht | Klantenservice | Service | Help | Hulp | Veelgestelde vragen | FAQ | Sitemap | Archief | RSS | Toegankelijkheid | Toegankelijkheidsverklaring | Webshop | Shop | Winkel | Aanbiedingen | Kortingscodes | Partners | Evenementen | Agenda | Familieberichten | In memoriam | Inmemoriam | Immo | Tip de redactie | Tip ons | Fout gezien? … | Fout gezien? | Taalfout gezien? … | Foutje gezien? … | Meld een fout | Doneer | Steun ons | Nieuwsbrieven | Diensten | Producten | Spelletjes | Quiz
      Live | Livestream | Liveblog | Net binnen | Video's | Alle video's | Foto | Foto's | Fotoserie | Fotoreeks | Beeld | In beeld | Galerij | Luister | Luister naar dit artikel | Audio | Radio | TV | Tv-gids | Podcast | Podcasts | Uitzendingen | Programma's | Uitzending gemist | Multimedia | Infographic | Blog | Blogs | Forum | Files | Horoscoop | Nederlands | Taal | Logo | Lettergrootte | Donkere modus | Laatste nieuws | Meest recent | Breaking | Leestijd # min | Leestijd: # minuten | # min leestijd | # minuten leestijd | Leestijd # minuten
    `),
    share: list(`
      Delen | Deel | Deel dit | Deel dit: | Deel dit artikel | Deel artikel | Deel op … | Delen op … | Deel via … | Delen via … | Deel deze pagina | Dit delen: | Artikel delen | Stuur door | Mail | E-mail dit artikel | Mail dit artikel | Tweet | Tweeten | Vind ik leuk | Vind ik leuk: | Vind ik leuk Aan het laden… | Klik om … te delen… | Klik om … af te drukken… | Klik om … e-mailen… | Afdrukken | Print | Print artikel | Kopieer link | Link kopiëren | Kopieer de link | Link gekopieerd | Gekopieerd | Opslaan | Volg ons | Volg ons op | Volg ons op … | Volg … op … | Sociale media | Social media | Doorsturen | Cadeau geven | Geef cadeau
    `),
    'app-promo': list(
      'download onze app… | download de app … | …onze gratis app… | Download de app | Download onze app | Download de gratis app | Onze apps | Onze app | Apps | App | Open in app | Open in de app | Download in de App Store | Ontdek het op Google Play | Beschikbaar in de App Store | Beschikbaar op … | Downloaden | Download',
    ),
    comments: list(`
      Wat vind jij? | Wat vind je? | Reacties | Reactie | # reacties | # reactie | Reacties (#) | Reacties # | Alle reacties | Reageer | Reageren | Reageer op dit artikel | Geef een reactie | Geef een reactie Reactie annuleren | Geef je reactie | Plaats een reactie | Plaats reactie | Reactie plaatsen | Schrijf een reactie | Schrijf een reactie… | Laat een reactie achter | Laat een reactie achter… | Toon reacties | Bekijk reacties | Bekijk alle reacties | Lees de reacties | Geen reacties | Nog geen reacties | Er zijn nog geen reacties… | Recente reacties | Reactie annuleren | Antwoord | Antwoorden | Beantwoorden | Reacties zijn gesloten | Reacties gesloten | De reacties zijn gesloten… | Reageren is niet meer mogelijk… | Meld misbruik | Rapporteer | Praat mee | Discussie | Doe mee aan het gesprek | Log in om te reageren… | Je moet ingelogd zijn … | U moet ingelogd zijn … | Je e-mailadres wordt niet gepubliceerd… | Het e-mailadres wordt niet gepubliceerd… | Uw e-mailadres wordt niet gepubliceerd… | Vereiste velden zijn gemarkeerd … | Mijn naam, e-mail en site opslaan … | Stuur mij een e-mail als … | Deze site gebruikt Akismet… | Naam * | E-mail * | Site | Website | Nieuwste eerst | Oudste eerst
    `),
    related: list(`
      Vorig artikel | Volgend artikel | Vorig bericht | Volgend bericht | Top-stories | Topstories | Lees ook | Lees ook: … | Lees ook … | Lees verder: … | Lees meer over | Lees meer over: | Lees meer over … | Meer over | Meer over … | Meer over dit onderwerp | Meer nieuws | Meer artikelen | Meer uit … | Meer van … | Meer lezen | Zie ook | Zie ook: … | Bekijk ook | Bekijk ook: … | Luister ook | Gerelateerd | Gerelateerde artikelen | Gerelateerd nieuws | Gerelateerde onderwerpen | Gerelateerde berichten | Gerelateerde artikels | Verwante artikelen | Verwante onderwerpen | Ook interessant | Ook interessant: … | Dit vind je misschien ook interessant… | Misschien vind je dit ook … | Misschien ook interessant | Aanbevolen | Aanbevolen voor jou | Aanbevolen artikelen | Aanraders | Aangeraden | Voor jou geselecteerd | Onze selectie | Keuze van de redactie | Uitgelicht | Meest gelezen | Meest gelezen artikelen | Best gelezen | Meest bekeken | Meest besproken | Meest gedeeld | Populair | Populaire artikelen | Trending | Laatste artikelen | Recente artikelen | Recente berichten | Nieuwste artikelen | Net binnen | Topverhalen | Topnieuws | Hoofdpunten | Vandaag in het nieuws | Niet te missen | Van onze partners | Elders op het web | In dit artikel | Over de auteur | Meer van deze auteur | Ander nieuws | Andere artikelen
    `),
    'read-more': list(
      'Lees meer | Lees meer … | Lees verder | Lees verder … | Lees het volledige artikel | Lees het hele artikel | Lees het hele verhaal… | Lees artikel | Verder lezen | Doorlezen | Volledig artikel | Meer informatie | Meer info | Details | Klik hier | Klik hier voor … | Klik hier om … | Bekijk het artikel | Naar het artikel | Bekijk de video | Ontdek meer | Lees hier meer… | Lees hier verder… | Lees hier …',
    ),
    newsletter: list(
      'Nieuwsbrief | Onze nieuwsbrieven | Schrijf je in voor … nieuwsbrief… | Schrijf je in | Inschrijven | Inschrijven nieuwsbrief | Inschrijven voor de nieuwsbrief… | Aanmelden nieuwsbrief | Meld je aan voor … nieuwsbrief… | Abonneer je op … nieuwsbrief… | Abonneer u op … nieuwsbrief… | Ontvang onze nieuwsbrief… | Ontvang de nieuwsbrief… | Ontvang dagelijks … | Ontvang elke … | Blijf op de hoogte | Blijf op de hoogte … | Je e-mailadres | Uw e-mailadres | Vul je e-mailadres in… | Vul uw e-mailadres in… | Bedankt voor je inschrijving… | Bedankt voor je aanmelding… | Pushmeldingen | Meldingen aanzetten… | Uitschrijven | Je kunt je op elk moment uitschrijven… | Ik ga akkoord met …',
    ),
    cookies: list(
      'Cookies | Cookiebeleid | Cookieverklaring | Cookie-instellingen | Cookievoorkeuren | Cookies beheren | Beheer cookies | Accepteren | Alles accepteren | Alle cookies accepteren | Akkoord | Ik ga akkoord | Weigeren | Alles weigeren | Instellingen aanpassen | Deze website gebruikt cookies… | Deze site gebruikt cookies… | Wij gebruiken cookies… | We gebruiken cookies… | Onze website gebruikt cookies… | Wij en onze partners … | Met jouw toestemming … | Door gebruik te maken van deze … | Om … cookies te accepteren…',
    ),
    continues: list(`
      Artikel gaat verder onder de advertentie | Artikel gaat verder na de advertentie | Het artikel gaat verder onder de advertentie | Het artikel gaat verder na de advertentie | Het artikel gaat verder onder de foto | Het artikel gaat verder onder de video | Artikel gaat verder onder … | Het artikel gaat verder onder … | Tekst gaat verder onder … | De tekst gaat verder onder … | Tekst gaat door onder … | Tekst loopt door onder … | De tekst loopt door onder … | Lees verder onder … | Lees verder na de advertentie | Verhaal gaat verder onder … | Het verhaal gaat verder onder … | Gaat verder onder de advertentie | Hieronder gaat het artikel verder | Het artikel gaat hieronder verder | Scroll om verder te lezen | Scrol om verder te lezen
    `),
    advertisement: list(
      'Dit artikel bevat affiliate links… | Dit artikel bevat affiliatelinks… | Deze post bevat affiliate links… | Dit bericht bevat affiliate links… | Advertentie | Advertenties | Reclame | Publiciteit | Gesponsord | Gesponsord door … | Gesponsorde inhoud | Partnercontent | Partnerinhoud | Branded content | Aangeboden door … | Betaalde inhoud | Ingezonden mededeling | Advertorial | Lees verder na de advertentie… | Sla advertentie over | In samenwerking met',
    ),
    rights: list(
      'Alle rechten voorbehouden | Alle rechten voorbehouden… | … alle rechten voorbehouden | … alle rechten voorbehouden… | Copyright … | © … | … © 2… | … © 1… | Niets uit deze uitgave mag… | Overname van artikelen … | Auteursrechten voorbehouden… | Op alle artikelen … auteursrecht… | Op dit artikel rust copyright… | Uitgegeven door … | Een initiatief van …',
    ),
  },
  labels: {
    author: list(
      'Door | Auteur | Auteurs | Geschreven door | Tekst | Tekst door | Geplaatst door | Gepubliceerd door | Redactie | Van onze redactie | Van onze verslaggever | Van onze correspondent | Een bijdrage van | Interview | Vertaling | Bewerking',
    ),
    source: list('Bron | Bronnen | Via | Oorspronkelijke bron | Met informatie van | Overgenomen van | Bron:'),
    published: list(
      'Gepubliceerd | Gepubliceerd op | Publicatiedatum | Datum | Geplaatst op | Geplaatst | Verschenen op | Publicatie | Gemaakt op | Gepost op | Publicatie datum | Toegevoegd op | Datum publicatie | Aangemaakt op | Geschreven op | Online sinds | Online gezet op',
    ),
    updated: list(
      'Bijgewerkt | Bijgewerkt op | Laatst bijgewerkt | Laatste update | Laatst gewijzigd | Gewijzigd op | Update | Aangepast | Aangepast op | Geüpdatet | Bijgewerkt om | Laatst bijgewerkt op | Laatst aangepast | Laatst aangepast op | Laatste wijziging | Gewijzigd',
    ),
    section: list('Rubriek | Categorie | Categorieën | Sectie | Geplaatst in | Gepubliceerd in'),
    tags: list(
      "Tags | Tag | Trefwoorden | Onderwerpen | Onderwerp | Thema's | Labels | Meer over | Lees meer over | Dossier | In dit artikel",
    ),
    photo: list(
      'Foto | Foto’s | Fotograaf | Beeld | Beeldbron | Bijschrift | Fotobijschrift | Illustratie | Afbeelding | Foto van | Archieffoto | Archiefbeeld | Video | Graphic | Infographic | Foto ter illustratie',
    ),
    latest: list(
      'Al het nieuws over | Alles over | Alle artikelen over | Laatste nieuws over | Nieuws over | Artikelen over | Artikelen met tag | Archief | Tag | Tagarchief | Zoekresultaten voor | Resultaten voor',
    ),
  },
};
