import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Swedish. */
export const sv: Language = {
  code: 'sv',
  script: 'Latn',
  direction: 'ltr',
  franc: ['swe'],
  tellingLetters: 'åäö',
  foreignLetters: 'ñßøæğışłćđ',
  dayFirst: true,
  months: rows(`
    januari | jan
    februari | feb | febr
    mars | mar
    april | apr
    maj
    juni | jun
    juli | jul
    augusti | aug
    september | sept | sep
    oktober | okt
    november | nov
    december | dec
  `),
  weekdays: words('söndag måndag tisdag onsdag torsdag fredag lördag sön mån tis ons tors tor fre lör'),
  relativeDays: { idag: 0, 'i dag': 0, igår: -1, 'i går': -1, förrgår: -2, nu: 0, nyss: 0 },
  relativeUnits: {
    minute: words('sekund sekunder sek minut minuter min'),
    hour: words('timme timmar tim'),
    day: words('dag dagar dygn'),
    week: words('vecka veckor'),
    month: words('månad månader'),
    year: words('år'),
  },
  agoWords: list('sedan | sen'),
  futureWords: list(
    'ska | kommer att | nästa | kommande | senast | planeras | väntas | till och med | från och med | skall',
  ),
  functionWords: words(`
    och i att det som en på är av för med den till inte har om ett de var kan från så när efter vid eller men han ska också
    enligt under mot hade sig hon sin vi jag där alla blir vara över skulle mer blev här detta år sedan dem än man finns
    många få mycket upp ut åt bara kommer mellan utan säger
  `),
  speechVerbs: list(
    'säger | sade | sa | sagt | berättar | berättade | förklarar | förklarade | menar | menade | tillägger | tillade | uppger | uppgav | skriver | skrev | anser | ansåg | hävdar | hävdade | påpekar | påpekade | betonar | betonade | konstaterar | konstaterade | frågar | frågade | svarar | svarade | kommenterar | kommenterade | meddelar | meddelade | bekräftar | bekräftade | förnekar | varnar | varnade | kritiserar | medger | medgav | lovar | tycker | tror | hoppas | fortsätter | fortsatte | avslutar | understryker | rapporterar | citeras | enligt',
  ),
  reporting: {
    order: 'verb-second',
    prepositions: words('i på till med efter före för vid av från om under mot genom sedan som'),
    auxiliaries: words('har hade är var blir blev vill ville kan kunde ska skulle måste får fick'),
    ahead: list('enligt'),
    pronouns: words('han hon de den hen'),
    clauseWords: words('att som vilken där'),
    adverbials: words(
      'i på till med efter före för vid och men också av från om under mot genom sedan igår idag måndag tisdag onsdag torsdag fredag lördag söndag dock nu då senare tidigare samtidigt dessutom när eftersom',
    ),
    nameWords: words(
      'tidningen tidskriften filmen boken romanen titeln kallad kallade kallat namnet låten serien gruppen programmet så',
    ),
    roles: rows(`
      ambassadör | diplomat | ambassadören
      minister | ministern
      president | presidenten
      talesperson | talespersonen | talesman
      general | generalen
      chef | chefen | direktör
      borgmästare
      tränare | tränaren | förbundskapten
      forskare | forskaren
      advokat | advokaten
      åklagare | åklagaren
      statsminister | statsministern
      professor
    `),
    press: words('tidning tidningen dagstidningen nyhetsbyrån byrån kanalen radio magasinet sajten'),
    cited: words('intervju citerad citerar berättar berättade rapporterar artikel skriver'),
  },
  sections: list(
    'Nyheter | Inrikes | Utrikes | Sverige | Världen | Politik | Ekonomi | Näringsliv | Börs | Sport | Fotboll | Ishockey | Längdskidor | Kultur | Kultur & nöje | Nöje | Film | Musik | Böcker | Litteratur | Teater | Konst | TV | Vetenskap | Teknik | Hälsa | Klimat | Miljö | Utbildning | Skola | Resor | Mat | Mat & dryck | Mode | Livsstil | Bostad | Familj | Bil | Motor | Ledare | Debatt | Åsikter | Krönika | Krönikor | Analys | Kommentar | Insändare | Intervju | Reportage | Granskning | Brott | Krim | Lokalt | Stockholm | Göteborg | Malmö | Europa | Historia | Religion | Jobb & karriär | Väder | Korsord',
  ),
  furniture: {
    'skip-link': list(
      'Hoppa till innehåll | Hoppa till innehållet | Hoppa till huvudinnehåll | Hoppa till huvudinnehållet | Gå till innehåll | Gå till innehållet | Gå till huvudinnehåll | Gå direkt till innehåll | Till innehållet | Till toppen | Tillbaka till toppen | Upp',
    ),
    menu: list(`
      Hem | Startsida | Startsidan | Till startsidan | Meny | Huvudmeny | Öppna meny | Stäng meny | Stäng | Navigation | Sök | Sök efter: | Sök … | Skicka | Avbryt | OK | Kategorier | Ämnen | Alla ämnen | Mer | Visa mer | Visa fler | Visa alla | Läs fler | Alla nyheter | Nästa | Föregående | Inläggsnavigering | Tillbaka | Laddar… | Du är här | Arkiv | Senaste nytt | Senaste nyheterna | Just nu
      Logga in | Logga ut | Registrera | Skapa konto | Mitt konto | Min sida | Mina sidor | Lösenord | Glömt lösenord? | Användarnamn | E-post | E-postadress | Prenumerera | Bli prenumerant | Prenumeration | Är du redan prenumerant? … | E-tidning | E-tidningen | Köp prenumeration | Spara artikel | Följ | Följer | Inställningar
      Kontakt | Kontakta oss | Om oss | Redaktion | Redaktionen | Annonsera | Annonsera hos oss | Jobba hos oss | Lediga jobb | Press | Integritetspolicy | Personuppgifter | Personuppgiftspolicy | Användarvillkor | Allmänna villkor | Villkor | Tillgänglighet | Kundservice | Kundtjänst | Hjälp | Vanliga frågor | FAQ | Webbplatskarta | RSS | Tipsa oss | Tipsa redaktionen | Rätta artikel… | Hittat fel? … | Butik | Erbjudanden | Tävlingar | Familj | Dödsannonser | Tjänster
      Live | Direkt | Liverapport | Video | Videor | Alla videor | Webb-tv | TV-tablå | Bild | Bilder | Bildspel | Bildextra | Lyssna | Lyssna på artikeln | Ljud | Radio | Podd | Poddar | Podcast | Program | Grafik | Blogg | Bloggar | Väder | Horoskop | Svenska | Språk | Läsläge | # min läsning | Lästid # min | Lästid: # min | # min | Lästid: ca # min
    `),
    share: list(
      'Dela | Dela: | Dela artikel | Dela artikeln | Dela på … | Dela via … | Dela med … | Dela detta: | Tweeta | Gilla | Gilla detta: | Skriv ut | Skicka via mejl | Mejla | Tipsa en vän | Kopiera länk | Kopiera länken | Länk kopierad | Spara | Följ oss | Följ oss på … | Följ … på … | Sociala medier | Klicka för att dela … | Klicka för utskrift… | Ge bort artikeln',
    ),
    'app-promo': list(
      'ladda ner vår app… | ladda ner appen … | Ladda ner appen | Ladda ner vår app | Hämta appen | Våra appar | Appar | App | Öppna i appen | Ladda ner i App Store | Ladda ner på Google Play | Ladda ner',
    ),
    comments: list(
      'Kommentarer | Kommentar | # kommentarer | # kommentar | Kommentarer (#) | Alla kommentarer | Kommentera | Kommentera artikeln | Skriv en kommentar | Lämna en kommentar | Lämna ett svar | Lämna ett svar … | Skicka kommentar | Publicera kommentar | Visa kommentarer | Läs kommentarer | Inga kommentarer | Kommentarer inaktiverade… | Kommentarerna är stängda… | Kommentarsfältet är stängt… | Senaste kommentarer | Svara | Avbryt svar | Anmäl | Diskutera | Din e-postadress kommer inte publiceras… | Din e-postadress kommer inte att publiceras… | Obligatoriska fält är märkta … | Spara mitt namn, min e-postadress… | Meddela mig … | Namn * | E-post * | E-postadress * | Webbplats',
    ),
    related: list(
      'Föregående artikel | Nästa artikel | Föregående inlägg | Nästa inlägg | Läs också | Läs också: … | Läs även | Läs även: … | Läs mer om | Läs mer om … | Läs mer: … | Mer om | Mer om … | Mer om ämnet | Mer i ämnet | Mer från … | Se även | Se även: … | Se också | Relaterat | Relaterade artiklar | Relaterat innehåll | Relaterade ämnen | Relaterade inlägg | Liknande artiklar | Fler artiklar | Fler nyheter | Ämnen i artikeln | I artikeln | Mest läst | Mest lästa | Mest läst just nu | Mest delat | Mest sett | Populärt | Populära artiklar | Senaste artiklarna | Senaste inläggen | Toppnyheter | Rekommenderas | Rekommenderat | Rekommenderad läsning | Rekommenderat för dig | Vi rekommenderar | Redaktionen väljer | Du kanske också gillar | Missa inte | Andra läser | Andra har läst | Om författaren | Om skribenten | Trendande | Hetast just nu',
    ),
    'read-more': list(
      'Läs mer | Läs mer … | Läs mer här | Läs vidare | Läs hela artikeln | Läs hela artikeln … | Läs hela … | Läs artikeln | Fortsätt läsa | Fortsätt läsa … | Fortsätt att läsa | Mer information | Klicka här | Klicka här för … | Visa hela artikeln | Visa hela | Detaljer',
    ),
    newsletter: list(
      'Nyhetsbrev | Våra nyhetsbrev | Prenumerera på … nyhetsbrev… | Anmäl dig till … nyhetsbrev… | Få … nyhetsbrev… | Skaffa vårt nyhetsbrev… | Din e-postadress | Ange din e-postadress… | Fyll i din e-postadress… | Tack för din anmälan… | Notiser | Slå på notiser… | Avsluta prenumeration',
    ),
    cookies: list(
      'Cookies | Kakor | Om cookies | Cookiepolicy | Cookie-policy | Cookieinställningar | Hantera cookies | Hantera kakor | Godkänn | Godkänn alla | Acceptera | Acceptera alla | Jag godkänner | Avvisa | Neka alla | Vi använder cookies… | Vi använder kakor… | Den här webbplatsen använder … | Den här sidan använder cookies… | Denna webbplats använder … | Vi och våra partner…',
    ),
    continues: list(`
      Artikeln fortsätter efter annonsen | Artikeln fortsätter under annonsen | Artikeln fortsätter nedanför annonsen | Artikeln fortsätter nedanför | Artikeln fortsätter under bilden | Artikeln fortsätter under … | Artikeln fortsätter efter … | Texten fortsätter efter annonsen | Texten fortsätter under annonsen | Texten fortsätter under bilden | Texten fortsätter under … | Texten fortsätter efter … | Fortsätter efter annonsen | Fortsätter under annonsen | Annons. Artikeln fortsätter efter annonsen | Artikeln fortsätter under annonsen: | Fortsätt läsa efter annonsen | Fortsätt läsa nedanför | Scrolla för att läsa vidare
    `),
    advertisement: list(
      'Inlägget innehåller annonslänkar… | Inlägget innehåller reklam… | Artikeln innehåller annonslänkar… | Artikeln innehåller affiliatelänkar… | Annons | ANNONS | Annonser | Reklam | Annonsinnehåll | Sponsrat innehåll | Sponsrad | I samarbete med … | Betalt innehåll | Annonssamarbete | Kommersiellt samarbete',
    ),
    rights: list(
      'Alla rättigheter förbehållna… | Med ensamrätt… | Upphovsrätt | Allt material … upphovsrätt… | … skyddas av upphovsrätt… | Innehållet på denna sida är skyddat… | © … | … © 2… | … © 1… | Copyright … | Ansvarig utgivare … | Ansvarig utgivare: … | Chefredaktör och ansvarig utgivare … | Citera gärna … | Utgivare: …',
    ),
  },
  labels: {
    author: list(
      'Av | Skribent | Reporter | Författare | Text | Text och foto | Skriven av | Publicerad av | Journalist | Redaktör | Översättning | Intervju',
    ),
    source: list('Källa | Källor | Källa: | Via'),
    published: list(
      'Publicerad | Publicerat | Publicerades | Publicerad den | Publiceringsdatum | Datum | Uppdaterad/publicerad | Postad | Skapad | Skapad den | Skrivet den | Lades upp | Inlagd | Upplagd | Först publicerad | Publicerad första gången',
    ),
    updated: list(
      'Uppdaterad | Uppdaterat | Uppdaterad den | Senast uppdaterad | Ändrad | Senast ändrad | Uppdaterades | Senast ändrad den | Senast uppdaterad den | Senast redigerad | Uppdaterad kl',
    ),
    section: list('Kategori | Kategorier | Avdelning | Publicerad i'),
    tags: list('Taggar | Etiketter | Ämnen | Ämnen i artikeln | Nyckelord | Taggad'),
    photo: list(
      'Foto | Bild | Bilder | Bildtext | Fotograf | Illustration | Arkivbild | Genrebild | Grafik | Video | Montage | Bildkälla',
    ),
    latest: list(
      'Alla artiklar om | Senaste nytt om | Nyheter om | Artiklar om | Allt om | Sökresultat för | Arkiv | Etikett',
    ),
  },
};
