import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Danish. */
export const da: Language = {
  code: 'da',
  script: 'Latn',
  direction: 'ltr',
  franc: ['dan'],
  tellingLetters: 'åøæ',
  foreignLetters: 'äñßğışłćđ',
  dayFirst: true,
  months: rows(`
    januar | jan
    februar | feb
    marts | mar
    april | apr
    maj
    juni | jun
    juli | jul
    august | aug
    september | sept | sep
    oktober | okt
    november | nov
    december | dec
  `),
  weekdays: words('søndag mandag tirsdag onsdag torsdag fredag lørdag søn man tir tirs ons tor tors fre lør'),
  relativeDays: { 'i dag': 0, idag: 0, 'i går': -1, igår: -1, forgårs: -2, nu: 0, netop: 0 },
  relativeUnits: {
    minute: words('sekund sekunder sek minut minutter min'),
    hour: words('time timer t'),
    day: words('dag dage døgn'),
    week: words('uge uger'),
    month: words('måned måneder'),
    year: words('år'),
  },
  agoWords: list('siden'),
  futureWords: list('vil | skal | næste | kommende | senest | forventes | planlagt | til og med | fra og med'),
  functionWords: words(`
    og i det som en på er af for med den til ikke har om et de var kan fra så når efter ved eller men han skal også ifølge
    at jeg vi sig blev hvor der at være hun sin dem over ud op mod under havde bliver vil efter sit siger mere end nu her
    noget meget flere mange år hvad ind ville denne kun hvis mellem uden blive blevet deres
  `),
  speechVerbs: list(
    'siger | sagde | sagt | fortæller | fortalte | forklarer | forklarede | mener | mente | tilføjer | tilføjede | oplyser | oplyste | skriver | skrev | udtaler | udtalte | understreger | understregede | påpeger | påpegede | lyder det | lød det | spørger | spurgte | svarer | svarede | kommenterer | vurderer | vurderede | bekræfter | bekræftede | afviser | afviste | erkender | erkendte | advarer | advarede | kritiserer | lover | håber | tror | synes | fortsætter | slutter | konstaterer | meddeler | meddelte | ifølge | citeres for',
  ),
  reporting: {
    order: 'verb-second',
    prepositions: words('i på til med efter før for ved af fra om under mod gennem siden som'),
    auxiliaries: words('har havde er var bliver blev vil ville kan kunne skal skulle må måtte'),
    ahead: list('ifølge'),
    pronouns: words('han hun de den'),
    clauseWords: words('at som der hvor'),
    adverbials: words(
      'i på til med efter før for ved og men også af fra om under mod gennem siden igår idag mandag tirsdag onsdag torsdag fredag lørdag søndag dog nu da senere tidligere samtidig desuden når fordi',
    ),
    nameWords: words(
      'avisen bladet filmen bogen romanen titlen kaldet kaldte navnet sangen serien gruppen programmet såkaldte',
    ),
    roles: rows(`
      ambassadør | ambassadøren
      minister | ministeren
      præsident | præsidenten
      talsmand | talsmanden | talskvinde | talsperson
      general | generalen
      direktør | direktøren
      borgmester | borgmesteren
      træner | træneren | landstræner
      forsker | forskeren
      advokat | advokaten
      statsminister | statsministeren
      professor
    `),
    press: words(
      'avis avisen dagblad dagbladet bureau bureauet nyhedsbureau nyhedsbureauet stationen magasin magasinet radio medie mediet netavis netavisen',
    ),
    cited: words('interview citeret citerer fortalte fortæller artikel skriver'),
  },
  sections: list(
    'Nyheder | Indland | Udland | Danmark | Verden | Politik | Økonomi | Penge | Erhverv | Business | Sport | Fodbold | Håndbold | Cykling | Kultur | Film | Musik | Bøger | Teater | Kunst | TV | Underholdning | Kendte | Videnskab | Viden | Teknologi | Tech | Sundhed | Klima | Miljø | Natur | Uddannelse | Rejser | Mad | Mad & drikke | Mode | Livsstil | Bolig | Familie | Biler | Motor | Leder | Debat | Kronik | Kronikken | Holdning | Meninger | Klumme | Analyse | Kommentar | Interview | Reportage | Krimi | 112 | Lokalt | København | Europa | Historie | Tro | Samfund | Job | Læserbrev | Læserbreve | Satire | Vejr',
  ),
  furniture: {
    'skip-link': list(
      'Gå til indhold | Gå til indholdet | Gå til hovedindhold | Gå til hovedindholdet | Gå direkte til indhold | Spring til indhold | Spring til indholdet | Spring til hovedindhold | Spring over | Videre til indhold | Til toppen | Tilbage til toppen | Til top',
    ),
    menu: list(`
      Forside | Forsiden | Til forsiden | Hjem | Menu | Hovedmenu | Åbn menu | Luk menu | Luk | Navigation | Søg | Søg efter: | Søg … | Søgning | Send | Annuller | OK | Kategorier | Emner | Alle emner | Mere | Vis mere | Vis flere | Vis alle | Se mere | Se alle | Se flere | Næste | Forrige | Indlægsnavigation | Tilbage | Henter… | Indlæser… | Du er her | Arkiv | Seneste nyt | Seneste | Lige nu
      Log ind | Log på | Login | Log ud | Opret konto | Opret bruger | Opret profil | Min konto | Min profil | Min side | Adgangskode | Glemt adgangskode? | Brugernavn | E-mail | Email | Abonnement | Abonner | Bliv abonnent | Køb abonnement | Prøv gratis… | Er du allerede abonnent? … | E-avis | E-avisen | Dagens avis | Gem | Gem artikel | Følg | Indstillinger | Kun for abonnenter
      Kontakt | Kontakt os | Kontakt redaktionen | Om os | Redaktion | Redaktionen | Annoncering | Annoncér | Annoncer | Ledige stillinger | Job hos os | Presse | Privatlivspolitik | Persondatapolitik | Handelsbetingelser | Vilkår | Brugervilkår | Vilkår og betingelser | Tilgængelighed | Tilgængelighedserklæring | Kundeservice | Kundecenter | Hjælp | FAQ | Ofte stillede spørgsmål | Sitemap | RSS | Tip os | Tip redaktionen | Fejl i artiklen? … | Shop | Butik | Fordele | Konkurrencer | Navne | Dødsannoncer
      Live | Direkte | Liveblog | Video | Videoer | Alle videoer | Se video | TV-guide | Billede | Billeder | Billedserie | Galleri | Lyt | Lyt til artiklen | Lyd | Radio | Podcast | Podcasts | Programmer | Grafik | Blog | Blogs | Horoskop | Quiz | Dansk | Sprog | Oplæsning | # min. læsetid | Læsetid # min | Læsetid: # min | # min
    `),
    share: list(
      'Del | Del: | Del artikel | Del artiklen | Del på … | Del via … | Del med … | Del dette: | Tweet | Synes godt om | Print | Udskriv | Send til en ven | Send på mail | Kopier link | Kopiér link | Link kopieret | Følg os | Følg os på … | Følg … på … | Sociale medier | Klik for at dele … | Klik for at udskrive… | Giv artiklen væk…',
    ),
    'app-promo': list(
      'hent vores app… | download vores app… | Hent appen | Hent vores app | Download appen | Vores apps | Apps | App | Åbn i appen | Hent i App Store | Hent på Google Play | Download | Hent',
    ),
    comments: list(
      'Kommentarer | Kommentar | # kommentarer | # kommentar | Kommentarer (#) | Alle kommentarer | Kommenter | Kommentér | Skriv en kommentar | Skriv kommentar | Skriv et svar | Skriv et svar … | Efterlad en kommentar | Tilføj kommentar | Send kommentar | Vis kommentarer | Læs kommentarer | Ingen kommentarer | Kommentarer er slået fra… | Kommentarsporet er lukket… | Lukket for kommentarer | Seneste kommentarer | Svar | Annuller svar | Anmeld | Debatter | Din e-mailadresse vil ikke blive publiceret… | Krævede felter er markeret … | Gem mit navn, mail… | Giv mig besked … | Navn * | E-mail * | Websted',
    ),
    related: list(
      'Forrige artikel | Næste artikel | Forrige indlæg | Næste indlæg | Læs også | Læs også: … | Læs også … | Læs mere om | Læs mere om … | Læs mere: … | Mere om | Mere om … | Mere om emnet | Mere fra … | Flere artikler om … | Se også | Se også: … | Relateret | Relaterede artikler | Relaterede emner | Relaterede indlæg | Relateret indhold | Lignende artikler | Andre artikler | Flere artikler | Flere nyheder | Emner i artiklen | Mest læste | Mest læst | Mest sete | Mest populære | Populære artikler | Populært | Seneste artikler | Seneste indlæg | Seneste nyheder | Tophistorier | Anbefalet | Anbefalinger | Anbefalet til dig | Vi anbefaler | Redaktionen anbefaler | Måske er du også interesseret i… | Du vil måske også … | Andre læser | Andre læser også | Gå ikke glip af | Om skribenten | Om forfatteren | Trending',
    ),
    'read-more': list(
      'Læs mere | Læs mere … | Læs mere her | Læs videre | Læs hele artiklen | Læs hele artiklen … | Læs hele … | Læs artiklen | Fortsæt læsning | Fortsæt med at læse | Mere information | Klik her | Klik her for … | Se mere her | Vis hele artiklen | Læs artiklen her… | Detaljer',
    ),
    newsletter: list(
      'Nyhedsbrev | Nyhedsbreve | Vores nyhedsbreve | Tilmeld dig … nyhedsbrev… | Tilmeld nyhedsbrev… | Tilmeld dig nyhedsbrevet… | Få … nyhedsbrev… | Modtag … nyhedsbrev… | Tilmeld | Din e-mail | Din e-mailadresse | Indtast din e-mail… | Tak for din tilmelding… | Notifikationer | Afmeld',
    ),
    cookies: list(
      'Cookies | Cookiepolitik | Cookie-politik | Cookie- og privatlivspolitik | Cookieindstillinger | Administrer cookies | Administrer samtykke | Accepter | Acceptér | Accepter alle | Tillad alle | Afvis | Afvis alle | OK til alle | Vi bruger cookies… | Vi anvender cookies… | Denne hjemmeside bruger cookies… | Denne side bruger cookies… | Dette website bruger cookies… | Hjemmesiden bruger cookies… | Vi og vores partnere…',
    ),
    continues: list(`
      Artiklen fortsætter efter annoncen | Artiklen fortsætter under annoncen | Artiklen fortsætter under billedet | Artiklen fortsætter under videoen | Artiklen fortsætter efter billedet | Artiklen fortsætter efter videoen | Artiklen fortsætter under grafikken | Artiklen fortsætter under … | Artiklen fortsætter efter … | Artiklen fortsætter nedenfor | Artiklen fortsætter herunder | Historien fortsætter under … | Historien fortsætter efter … | Teksten fortsætter under … | Fortsætter efter annoncen | Fortsætter under annoncen | Annonce - artiklen fortsætter efter annoncen | Artiklen fortsætter … | Indholdet fortsætter efter annoncen
    `),
    advertisement: list(
      'Indlægget indeholder reklame… | Indlægget indeholder affiliatelinks… | Artiklen indeholder affiliatelinks… | Annonce | ANNONCE | Annoncer | Reklame | Sponsoreret | Sponsoreret indhold | Betalt indhold | Annoncørbetalt indhold | I samarbejde med | Reklamelinks',
    ),
    rights: list(
      'Alle rettigheder forbeholdes… | … alle rettigheder forbeholdes… | Ophavsret | Materialet er beskyttet … ophavsret… | … ophavsretligt beskyttet… | © … | … © 2… | … © 1… | Copyright … | Ansvarshavende chefredaktør … | Ansvarshavende chefredaktør: … | Ansvarshavende redaktør … | CVR … | CVR-nr … | Udgiver: …',
    ),
  },
  labels: {
    author: list(
      'Af | Skrevet af | Skribent | Journalist | Forfatter | Tekst | Tekst og foto | Publiceret af | Redaktør | Oversættelse | Interview',
    ),
    source: list('Kilde | Kilder | Kilde: | Via'),
    published: list(
      'Publiceret | Publiceret d. | Publiceret den | Udgivet | Udgivet den | Offentliggjort | Dato | Oprettet | Bragt | Publiceringsdato | Skrevet den | Oprettet den | Lagt online | Først publiceret | Udgivelsesdato',
    ),
    updated: list(
      'Opdateret | Opdateret d. | Opdateret den | Sidst opdateret | Senest opdateret | Ændret | Rettet | Sidst ændret | Senest redigeret | Opdateret kl | Redigeret',
    ),
    section: list('Kategori | Kategorier | Sektion | Udgivet i'),
    tags: list('Tags | Emner | Emneord | Nøgleord | Etiketter | Mærker | Emner i artiklen'),
    photo: list(
      'Foto | Fotos | Billede | Billeder | Billedtekst | Fotograf | Illustration | Arkivfoto | Pressefoto | Grafik | Video | Tegning | Modelfoto',
    ),
    latest: list(
      'Alle artikler om | Seneste nyt om | Nyheder om | Artikler om | Alt om | Søgeresultater for | Arkiv | Tag',
    ),
  },
};
