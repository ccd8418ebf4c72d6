import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Norwegian, as most papers write it (Bokmål). */
export const no: Language = {
  code: 'no',
  script: 'Latn',
  direction: 'ltr',
  franc: ['nob'],
  tellingLetters: 'åøæ',
  foreignLetters: 'äñßğışłćđ',
  dayFirst: true,
  months: rows(`
    januar | jan
    februar | feb
    mars | mar
    april | apr
    mai
    juni | jun
    juli | jul
    august | aug
    september | sept | sep
    oktober | okt
    november | nov
    desember | des
  `),
  weekdays: words('søndag mandag tirsdag onsdag torsdag fredag lørdag søn man tir tirs ons tor tors fre lør'),
  relativeDays: { 'i dag': 0, idag: 0, 'i går': -1, igår: -1, forgårs: -2, nå: 0, nettopp: 0 },
  relativeUnits: {
    minute: words('sekund sekunder sek minutt minutter min'),
    hour: words('time timer t'),
    day: words('dag dager døgn'),
    week: words('uke uker'),
    month: words('måned måneder'),
    year: words('år'),
  },
  agoWords: list('siden'),
  futureWords: list('vil | skal | neste | kommende | senest | ventes | planlagt | til og med | fra og med'),
  functionWords: words(`
    og i det som en på er av for med den til ikke har om et de var kan fra så når etter ved eller men han skal også ifølge
    at å jeg vi seg ble hvor der være hun sin dem over ut opp mot under hadde blir vil sitt sier mer enn nå her noe mye
    flere mange år hva inn ville denne bare hvis mellom uten bli blitt deres sa fikk får før
  `),
  speechVerbs: list(
    'sier | sa | sagt | forteller | fortalte | forklarer | forklarte | mener | mente | legger til | la til | opplyser | opplyste | skriver | skrev | uttaler | uttalte | understreker | understreket | påpeker | påpekte | spør | spurte | svarer | svarte | kommenterer | kommenterte | bekrefter | bekreftet | avviser | avviste | innrømmer | innrømmet | advarer | advarte | kritiserer | lover | håper | tror | synes | fortsetter | avslutter | konstaterer | melder | meldte | hevder | hevdet | ifølge',
  ),
  reporting: {
    order: 'verb-second',
    prepositions: words('i på til med etter før for ved av fra om under mot gjennom siden som'),
    auxiliaries: words('har hadde er var blir ble vil ville kan kunne skal skulle må måtte'),
    ahead: list('ifølge'),
    pronouns: words('han hun de den'),
    clauseWords: words('at som der hvor'),
    adverbials: words(
      'i på til med etter før for ved og men også av fra om under mot gjennom siden mandag tirsdag onsdag torsdag fredag lørdag søndag nå da senere tidligere samtidig dessuten når fordi',
    ),
    nameWords: words(
      'avisen bladet filmen boka boken romanen tittelen kalt kalte navnet sangen serien gruppen programmet såkalte',
    ),
    roles: rows(`
      ambassadør | ambassadøren
      minister | ministeren
      president | presidenten
      talsmann | talskvinne | talsperson
      general | generalen
      direktør | direktøren
      ordfører | ordføreren
      trener | treneren | landslagssjef
      forsker | forskeren
      advokat | advokaten
      statsminister | statsministeren
      professor
    `),
    press: words(
      'avis avisen avisa dagblad nyhetsbyrå nyhetsbyrået byrå byrået kanalen nettavis nettavisen magasinet radio',
    ),
    cited: words('intervju sitert siterer forteller fortalte melder artikkel skriver'),
  },
  sections: list(
    'Nyheter | Innenriks | Utenriks | Norge | Verden | Politikk | Økonomi | Næringsliv | Børs | Sport | Fotball | Håndball | Langrenn | Skiskyting | Kultur | Film | Musikk | Bøker | Litteratur | Teater | Kunst | TV | Underholdning | Kjendis | Rampelys | Vitenskap | Forskning | Teknologi | Helse | Klima | Miljø | Utdanning | Reise | Mat | Mat & drikke | Mote | Livsstil | Bolig | Familie | Bil | Motor | Leder | Debatt | Meninger | Kronikk | Kommentar | Kommentarer | Analyse | Intervju | Reportasje | Krim | Lokalt | Oslo | Europa | Historie | Tro | Samfunn | Jobb | Leserbrev | Vær',
  ),
  furniture: {
    'skip-link': list(
      'Gå til innhold | Gå til innholdet | Gå til hovedinnhold | Gå til hovedinnholdet | Hopp til innhold | Hopp til innholdet | Hopp til hovedinnhold | Hopp til hovedinnholdet | Hopp over | Til toppen | Tilbake til toppen | Til topps',
    ),
    menu: list(`
      Hjem | Forside | Forsiden | Til forsiden | Meny | Hovedmeny | Åpne meny | Lukk meny | Lukk | Navigasjon | Søk | Søk etter: | Søk … | Send | Avbryt | OK | Kategorier | Emner | Temaer | Alle emner | Mer | Vis mer | Vis flere | Vis alle | Se mer | Se alle | Neste | Forrige | Innleggsnavigasjon | Tilbake | Laster… | Du er her | Arkiv | Siste nytt | Siste | Akkurat nå
      Logg inn | Logg ut | Registrer deg | Opprett konto | Min konto | Min side | Min profil | Passord | Glemt passord? | Brukernavn | E-post | E-postadresse | Abonner | Bli abonnent | Abonnement | Kjøp abonnement | Er du allerede abonnent? … | E-avis | eAvis | Les eAvis | Lagre | Lagre artikkel | Følg | Innstillinger | For abonnenter
      Kontakt | Kontakt oss | Om oss | Redaksjon | Redaksjonen | Annonser | Annonsere | Annonsér | Annonseinfo | Ledige stillinger | Jobb hos oss | Presse | Personvern | Personvernerklæring | Personvernpolicy | Vilkår | Brukervilkår | Salgsvilkår | Tilgjengelighet | Tilgjengelighetserklæring | Kundeservice | Kundesenter | Hjelp | FAQ | Ofte stilte spørsmål | Nettstedskart | RSS | Tips oss | Tips oss! … | Tips redaksjonen | Feil i artikkelen? … | Butikk | Fordeler | Konkurranser | Minneord | Dødsannonser | Tjenester | Rubrikk
      Direkte | Live | Video | Videoer | Se video | TV-guide | Bilde | Bilder | Bildeserie | Galleri | Lytt | Lytt til saken | Hør artikkelen | Lyd | Radio | Podkast | Podkaster | Podcast | Programmer | Grafikk | Blogg | Horoskop | Quiz | Kryssord | Norsk | Språk | # min lesetid | Lesetid # min | Lesetid: # min | # min
    `),
    share: list(
      'Del | Del: | Del artikkel | Del artikkelen | Del saken | Del på … | Del via … | Del dette: | Tweet | Lik | Liker | Skriv ut | Send på e-post | Tips en venn | Kopier lenke | Kopier lenken | Lenke kopiert | Følg oss | Følg oss på … | Følg … på … | Sosiale medier | Klikk for å dele … | Klikk for å skrive ut… | Gi bort artikkelen…',
    ),
    'app-promo': list(
      'last ned vår app… | last ned appen … | Last ned appen | Last ned vår app | Våre apper | Apper | App | Åpne i appen | Last ned i App Store | Last ned på Google Play | Last ned',
    ),
    comments: list(
      'Kommentarer | Kommentar | # kommentarer | # kommentar | Kommentarer (#) | Alle kommentarer | Kommenter | Kommenter artikkelen | Skriv en kommentar | Skriv kommentar | Legg igjen en kommentar | Legg igjen et svar | Legg inn kommentar | Legg igjen en kommentar … | Send kommentar | Vis kommentarer | Les kommentarer | Ingen kommentarer | Kommentarfeltet er stengt… | Kommentarer er stengt… | Siste kommentarer | Svar | Avbryt svar | Rapporter | Delta i debatten… | E-postadressen din vil ikke bli publisert… | Din e-postadresse vil ikke bli publisert… | Obligatoriske felt er merket … | Lagre mitt navn, e-post… | Gi meg beskjed … | Navn * | E-post * | Nettsted',
    ),
    related: list(
      'Forrige artikkel | Neste artikkel | Forrige innlegg | Neste innlegg | Les også | Les også: … | Les også … | Les mer om | Les mer om … | Les mer: … | Mer om | Mer om … | Mer om temaet | Mer fra … | Se også | Se også: … | Relatert | Relaterte artikler | Relaterte saker | Relaterte emner | Relaterte innlegg | Lignende artikler | Flere saker | Flere artikler | Flere nyheter | Andre saker | Mest lest | Mest leste | Mest sett | Populært | Populære artikler | Siste artikler | Siste innlegg | Siste saker | Siste nyheter | Toppsaker | Anbefalt | Anbefalte saker | Anbefalt for deg | Vi anbefaler | Redaksjonen anbefaler | Du vil kanskje også like… | Andre leser | Ikke gå glipp av | Om forfatteren | Trender | Hør også: …',
    ),
    'read-more': list(
      'Les mer | Les mer … | Les mer her | Les videre | Les hele saken | Les hele saken … | Les hele artikkelen | Les hele artikkelen … | Les saken | Les artikkelen | Fortsett å lese | Fortsett å lese … | Mer informasjon | Klikk her | Klikk her for … | Vis hele artikkelen | Se hele saken | Detaljer',
    ),
    newsletter: list(
      'Nyhetsbrev | Våre nyhetsbrev | Meld deg på … nyhetsbrev… | Abonner på … nyhetsbrev… | Få … nyhetsbrev… | Motta … nyhetsbrev… | Din e-post | Din e-postadresse | Skriv inn din e-post… | Takk for at du … | Varsler | Slå på varsler… | Meld deg av',
    ),
    cookies: list(
      'Cookies | Informasjonskapsler | Om informasjonskapsler | Bruk av informasjonskapsler | Cookie-innstillinger | Administrer cookies | Samtykke | Samtykkeinnstillinger | Godta | Godta alle | Aksepter | Avvis | Avvis alle | Jeg godtar | Vi bruker cookies… | Vi bruker informasjonskapsler… | Denne nettsiden bruker … | Dette nettstedet bruker … | Vi og våre partnere…',
    ),
    continues: list(`
      Artikkelen fortsetter under annonsen | Artikkelen fortsetter etter annonsen | Artikkelen fortsetter under bildet | Artikkelen fortsetter under videoen | Artikkelen fortsetter under … | Artikkelen fortsetter etter … | Artikkelen fortsetter nedenfor | Saken fortsetter under annonsen | Saken fortsetter etter annonsen | Saken fortsetter under bildet | Saken fortsetter under … | Saken fortsetter etter … | Teksten fortsetter under … | Saken fortsetter nedenfor | Artikkelen held fram under … | Saka held fram under … | Fortsetter under annonsen | Fortsetter etter annonsen | Annonse - saken fortsetter under | Annonse. Artikkelen fortsetter under annonsen | Annonse. Saken fortsetter under annonsen | Saken fortsetter … | Artikkelen fortsetter …
    `),
    advertisement: list(
      'Innlegget inneholder reklame… | Innlegget inneholder annonselenker… | Artikkelen inneholder annonselenker… | Annonse | ANNONSE | Annonser | Reklame | Sponset | Sponset innhold | Annonsørinnhold | Betalt innhold | Kommersielt samarbeid | Reklame for',
    ),
    rights: list(
      'Alle rettigheter forbeholdt… | Alle rettigheter reservert… | Opphavsrett | … opphavsrettslig beskyttet… | … arbeider etter Vær Varsom-plakatens regler… | © … | … © 2… | … © 1… | Copyright … | Ansvarlig redaktør … | Ansvarlig redaktør: … | Sjefredaktør … | Sjefredaktør: … | Utgiver: … | Org.nr …',
    ),
  },
  labels: {
    author: list(
      'Av | Skrevet av | Journalist | Forfatter | Tekst | Tekst og foto | Publisert av | Redaktør | Oversettelse | Intervju | Skribent',
    ),
    source: list('Kilde | Kilder | Kilde: | Via'),
    published: list(
      'Publisert | Publisert den | Publiseringsdato | Dato | Først publisert | Opprettet | Lagt ut | Publisert dato | Opprettet den | Skrevet den | Lagt ut den | Utgitt | Publisert kl',
    ),
    updated: list(
      'Oppdatert | Oppdatert den | Sist oppdatert | Endret | Sist endret | Rettet | Sist oppdatert den | Sist redigert | Oppdatert kl | Endret den',
    ),
    section: list('Kategori | Kategorier | Seksjon | Publisert i'),
    tags: list('Stikkord | Emner | Emneord | Emneknagger | Nøkkelord | Tagger | Tema | Temaer'),
    photo: list(
      'Foto | Bilde | Bilder | Bildetekst | Fotograf | Illustrasjon | Illustrasjonsfoto | Arkivfoto | Grafikk | Video | Tegning | Skjermdump',
    ),
    latest: list(
      'Alle artikler om | Siste nytt om | Nyheter om | Artikler om | Alt om | Søkeresultater for | Arkiv | Stikkord',
    ),
  },
};
