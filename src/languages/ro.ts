import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Romanian. */
export const ro: Language = {
  code: 'ro',
  script: 'Latn',
  direction: 'ltr',
  franc: ['ron'],
  tellingLetters: 'ățșţşâî',
  foreignLetters: 'ñßøåæğıłőűäöü',
  dayFirst: true,
  months: rows(`
    ianuarie | ian
    februarie | feb
    martie | mar
    aprilie | apr
    mai
    iunie | iun
    iulie | iul
    august | aug
    septembrie | sept | sep
    octombrie | oct
    noiembrie | nov | noi
    decembrie | dec
  `),
  weekdays: words('duminică luni marți miercuri joi vineri sâmbătă dum lun mar mie joi vin sâm'),
  relativeDays: { azi: 0, astăzi: 0, ieri: -1, alaltăieri: -2, acum: 0 },
  relativeUnits: {
    minute: words('secundă secunde sec minut minute min'),
    hour: words('oră ore'),
    day: words('zi zile'),
    week: words('săptămână săptămâni'),
    month: words('lună luni'),
    year: words('an ani'),
  },
  agoWords: list('acum | în urmă cu | în urmă'),
  futureWords: list(
    'va | vor | viitoare | viitor | următoarea | următorul | până la | urmează | programat | programată | estimat | prevăzut',
  ),
  functionWords: words(`
    și de la în a cu pe care nu un o din pentru este mai că au fost să sunt sau al după lui cel ale acest această prin dar
    fi ca se ce le i s ar fost ai lor vor doar dintre fără sa său foarte când unei unui cele către fiind iar însă toate
    despre avea avut anul potrivit într prima astfel până
  `),
  speechVerbs: list(
    'a spus | spune | spunea | au spus | a declarat | declară | au declarat | a afirmat | afirmă | a adăugat | adaugă | a precizat | precizează | a explicat | explică | a subliniat | subliniază | a menționat | menționează | a anunțat | anunță | a transmis | transmite | a scris | scrie | a povestit | povestește | a întrebat | întreabă | a răspuns | răspunde | a comentat | a confirmat | a negat | a recunoscut | a avertizat | avertizează | a criticat | a cerut | a promis | a susținut | susține | a arătat | arată | a apreciat | a conchis | consideră | crede | potrivit | conform | citat de | în opinia',
  ),
  reporting: {
    ahead: list('potrivit | conform | citat de | în opinia'),
    pronouns: words('el ea ei ele acesta aceasta'),
    clauseWords: words('că care cine unde'),
    adverbials: words(
      'în la pe cu după înainte de pentru prin și dar de ieri azi luni marți miercuri joi vineri sâmbătă duminică însă când dacă',
    ),
    nameWords: words(
      'ziarul revista filmul cartea romanul intitulat intitulată numit numită supranumit așa melodia serialul emisiunea',
    ),
    roles: rows(`
      ambasador | ambasadorul
      ministru | ministrul
      președinte | președintele
      purtător | purtătorul
      general | generalul
      director | directorul
      secretar | secretarul
      primar | primarul
      antrenor | antrenorul | selecționer | selecționerul
      cercetător | cercetătorul
      avocat | avocatul
      premier | premierul
      deputat | deputatul
    `),
    press: words(
      'ziar ziarul ziarului cotidian cotidianul agenția agenţia agenției revista postul televiziunea site-ul radio portalul',
    ),
    cited: words('interviu citat citată citând declarații relatează transmite articol'),
  },
  sections: list(
    'Actualitate | Știri | Politică | Politic | Externe | Internațional | Extern | Intern | Național | Lume | România | Moldova | Economie | Economic | Business | Finanțe | Bani | Sport | Fotbal | Tenis | Handbal | Cultură | Cinema | Film | Muzică | Cărți | Teatru | Artă | Televiziune | Monden | Showbiz | Vedete | Divertisment | Sănătate | Știință | Tehnologie | IT | Educație | Mediu | Climă | Energie | Auto | Turism | Călătorii | Rețete | Modă | Stil de viață | Lifestyle | Familie | Imobiliare | Justiție | Social | Societate | Eveniment | Evenimente | Investigații | Anchete | Reportaj | Reportaje | Interviu | Interviuri | Opinii | Opinie | Editorial | Editoriale | Analize | Analiză | Comentarii și analize | Religie | Istorie | Local | Locale | București | Cluj | Iași | Timișoara | Europa | Apărare | Agricultură | Horoscop | Vremea | Magazin | Știri externe | Ultima oră',
  ),
  furniture: {
    'skip-link': list(
      'Sari la conținut | Sari la conținutul principal | Sari peste conținut | Salt la conținut | Mergi la conținut | Mergi la conținutul principal | Treci la conținut | Mergi sus | Înapoi sus | Sus | Înapoi la început',
    ),
    menu: list(
      'Acasă | Prima pagină | Pagina principală | Home | Meniu | Meniu principal | Deschide meniul | Închide meniul | Închide | Navigare | Navigare în articole | Caută | Căutare | Caută după: | Caută … | Trimite | Anulează | OK | Categorii | Secțiuni | Subiecte | Mai mult | Mai multe | Vezi mai mult | Vezi mai multe | Vezi toate | Vezi tot | Arată mai mult | Încarcă mai mult | Toate știrile | Toate | Următorul | Anterior | Precedent | Articolul anterior | Înapoi | Se încarcă… | Ești aici… | Arhivă | Arhiva | Autentificare | Conectare | Intră în cont | Deconectare | Înregistrare | Creează cont | Contul meu | Parolă | Ai uitat parola? | Nume utilizator | Email | Adresa de email | Abonează-te | Abonament | Abonamente | Contact | Contactează-ne | Despre noi | Redacția | Echipa | Publicitate pe site | Cariere | Termeni și condiții | Termeni de utilizare | Politica de confidențialitate | Confidențialitate | Protecția datelor | GDPR | Setări confidențialitate | Modifică setările … | Hartă site | Harta site-ului | RSS | Ajutor | Întrebări frecvente | Cod deontologic | Politica editorială | ANPC | Parteneri | Magazin online | Servicii | Anunțuri | Live | În direct | Live TV | Live text | Video | Foto | Galerie foto | Galerie | Imagini | Ascultă | Audio | Radio | Podcast | Podcasturi | Program TV | Emisiuni | Infografic | Bloguri | Blog | Forum | Curs valutar | Curs BNR | Română | Limbă | Timp de citire: # minute | Timp citire: # minute | # min citire',
    ),
    share: list(
      'Distribuie | Distribuie: | Distribuie pe … | Distribuie articolul | Distribuiți | Share | Partajează | Partajează asta: | Partajează pe … | # distribuiri | Apreciază | Îmi place | Tipărește | Printează | Trimite pe email | Trimite unui prieten | Copiază linkul | Copiază link | Link copiat | Salvează | Urmărește-ne | Urmărește-ne pe … | Urmăriți-ne pe … | Urmărește … pe … | Ne găsești și pe … | Dă clic pentru a partaja … | Rețele sociale | Google News',
    ),
    'app-promo': list(
      'descarcă aplicația … | descarcă aplicația noastră… | Descarcă aplicația | Descărcați aplicația | Aplicația mobilă | Aplicații | Aplicații mobile | Deschide în aplicație | Descarcă',
    ),
    comments: list(
      'Comentarii | Comentariu | # comentarii | # comentariu | Comentarii (#) | Toate comentariile | Comentează | Adaugă un comentariu | Adaugă comentariu | Lasă un comentariu | Lasă un răspuns | Lasă un răspuns … | Scrie un comentariu | Scrie un comentariu… | Trimite comentariul | Publică comentariul | Vezi comentariile | Vezi toate comentariile | Niciun comentariu | Nu există comentarii… | Comentariile sunt închise… | Comentarii recente | Răspunde | Anulează răspunsul | Raportează | Adresa ta de email nu va fi publicată… | Câmpurile obligatorii sunt marcate … | Salvează-mi numele, emailul… | Notifică-mă … | Nume * | Email * | Site web',
    ),
    related: list(
      'Articolul precedent | Articolul următor | Citește și | Citește și: … | Citește și … | Citiți și | Citiți și: … | Citeşte şi: … | Vezi și | Vezi și: … | Articole similare | Articole asemănătoare | Articole înrudite | Articole pe aceeași temă | Articole recomandate | Știri similare | Pe aceeași temă | Din aceeași categorie | Mai multe despre … | Mai multe știri … | Te-ar putea interesa | Te-ar putea interesa și | Te-ar mai putea interesa | Ți-ar putea plăcea | S-ar putea să-ți placă | Recomandate | Recomandări | Recomandarea redacției | Recomandările redacției | Recomandat | Cele mai citite | Cele mai citite articole | Cele mai noi | Cele mai recente | Cele mai populare | Cele mai vizualizate | Cele mai comentate | Populare | Ultimele știri | Ultimele articole | Articole recente | Știri recente | Știrile zilei | Știrea zilei | Top știri | În trend | Tendințe | Nu rata | Alte articole | Alte știri | Alte articole … | Despre autor | De același autor | Parteneri media | De la partenerii noștri | Selecția redacției',
    ),
    'read-more': list(
      'Citește mai mult | Citește mai mult … | Citește mai departe | Citește tot articolul | Citește articolul | Citește continuarea… | Continuă lectura | Continuă să citești | Continuarea … | Mai multe detalii | Mai multe informații | Detalii | Află mai multe | Află mai mult | Click aici | Clic aici… | Apasă aici… | Vezi articolul | Integral | Articolul integral',
    ),
    newsletter: list(
      'Newsletter | Abonează-te la newsletter… | Abonează-te la newsletterul … | Abonați-vă la newsletter… | Înscrie-te la newsletter… | Primește … newsletter… | Primește cele mai importante știri… | Adresa ta de email | Introdu adresa de email… | Introdu emailul… | Mulțumim pentru abonare… | Notificări | Activează notificările… | Dezabonare | Sunt de acord cu …',
    ),
    cookies: list(
      'Cookies | Cookie-uri | Politica de cookies | Politica de cookie-uri | Politica cookies | Setări cookies | Setări cookie-uri | Acceptă | Accept | Accept toate | Acceptă toate | Sunt de acord | Refuză | Refuz | Respinge | Am înțeles | Acest site folosește cookie… | Acest site utilizează cookie… | Folosim cookie… | Utilizăm cookie… | Site-ul nostru folosește cookie… | Acest website folosește cookie… | Noi și partenerii noștri… | Prin continuarea navigării…',
    ),
    continues: list(`
      Articolul continuă după publicitate | Articolul continuă după reclamă | Articolul continuă mai jos | Articolul continuă după … | Articolul continuă sub … | Știrea continuă după publicitate | Textul continuă după publicitate | Continuarea după publicitate | Continuarea articolului după publicitate | Continuarea articolului mai jos | Continuă după publicitate | Continuarea mai jos | Urmarea după publicitate | Derulează pentru a continua | Derulați pentru a citi mai departe | Publicitate. Derulează pentru a continua
    `),
    advertisement: list(
      'Publicitate | PUBLICITATE | Reclamă | Advertorial | Conținut sponsorizat | Sponsorizat | Articol sponsorizat | Comunicat de presă | (P)',
    ),
    rights: list(
      'Toate drepturile rezervate | Toate drepturile rezervate… | … toate drepturile rezervate… | Toate drepturile sunt rezervate… | Drepturi de autor … | Preluarea textelor … | Preluarea fără cost … | Reproducerea … interzisă… | Informațiile publicate de … pot fi preluate… | © … | … © 2… | … © 1… | Copyright …',
    ),
  },
  bylineWords: words('De'),
  labels: {
    author: list(
      'Autor | Autori | Scris de | Publicat de | Postat de | Redactor | Text | Traducere | Traducerea | Interviu realizat de | Articol de | Un articol de | Redacția',
    ),
    source: list('Sursa | Sursă | Surse | Surse: | Preluat de pe'),
    published: list(
      'Publicat | Publicat la | Publicat în data de | Publicat pe | Data publicării | Data | Postat | Postat la | Postat pe | Adăugat la | Publicare | Publicată | Publicat în | Data publicarii | Scris la | Creat la | Adăugat pe | Postată la',
    ),
    updated: list(
      'Actualizat | Actualizat la | Ultima actualizare | Actualizare | Modificat la | Data actualizării | Update | Ultima modificare | Actualizată | Actualizat pe | Modificat pe | Editat la',
    ),
    section: list('Categorie | Categoria | Categorii | Secțiune | Rubrică | Publicat în'),
    tags: list('Etichete | Etichetă | Taguri | Tag-uri | Tags | Cuvinte cheie | Subiecte | Despre'),
    photo: list(
      'Foto | Fotografie | Fotografii | Sursa foto | Sursă foto | Credit foto | Imagine | Imagini | Imagine ilustrativă | Foto ilustrativ | Ilustrație | Grafică | Video | Legendă',
    ),
    latest: list(
      'Toate știrile despre | Toate articolele despre | Ultimele știri despre | Știri despre | Articole despre | Articole cu eticheta | Rezultatele căutării | Rezultate pentru | Arhivă | Etichetă',
    ),
  },
};
