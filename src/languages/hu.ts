import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Hungarian. Dates begin with the year: 2024. március 3. */
export const hu: Language = {
  code: 'hu',
  script: 'Latn',
  direction: 'ltr',
  franc: ['hun'],
  tellingLetters: 'őűáéíóöúü',
  foreignLetters: 'ñßøåæğışłćđ',
  dayFirst: true,
  months: rows(`
    január | januári | jan
    február | februári | febr | feb
    március | márciusi | márc | már
    április | áprilisi | ápr
    május | májusi | máj
    június | júniusi | jún
    július | júliusi | júl
    augusztus | augusztusi | aug
    szeptember | szeptemberi | szept | szep
    október | októberi | okt
    november | novemberi | nov
    december | decemberi | dec
  `),
  weekdays: words(
    'vasárnap hétfő hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton',
  ),
  relativeDays: { ma: 0, tegnap: -1, tegnapelőtt: -2, most: 0, 'az imént': 0 },
  relativeUnits: {
    minute: words('másodperce másodperccel perce perccel perc'),
    hour: words('órája órával óra'),
    day: words('napja nappal nap'),
    week: words('hete héttel hét'),
    month: words('hónapja hónappal hónap'),
    year: words('éve évvel év'),
  },
  agoWords: list('ezelőtt | korábban'),
  futureWords: list(
    'fog | fognak | lesz | lesznek | jövő | következő | várhatóan | várható | tervezi | tervezik | tervek szerint | majd | végéig | készül | készülnek',
  ),
  functionWords: words(`
    a az és hogy nem is egy ez volt meg csak már de mint el van azt aki szerint ami után még lesz vagy fel ezt amely
    között ki be nagyon mert így úgy olyan ha akkor most minden több lehet kell pedig sem voltak lett első két
    arra erre ezért ahol amikor előtt alatt miatt ellen pont szinte illetve valamint azonban viszont ők ő én mi
    itt ott hogyan mit kellett tud tudja sok nagy új magyar évben során közben felett nélkül óta akár amit amelyek
  `),
  speechVerbs: list(`
    mondta | mondja | mondták | mondta el | elmondta | közölte | közölték | közli | jelentette | jelentette be | bejelentette | bejelentették | hozzátette | tette hozzá | tette hozzá | kijelentette | állítja | állította | állítják | nyilatkozta | fogalmazott | írta | írja | írták | írják | szögezte le | leszögezte | hangsúlyozta | jelezte | ismertette | emlékeztetett | kiemelte | magyarázta | magyarázza | megjegyezte | jegyezte meg | kommentálta | válaszolta | válaszolt | kérdezte | kérdezi | megerősítette | cáfolta | elismerte | ismerte el | ígérte | megígérte | figyelmeztetett | felszólította | bírálta | úgy véli | véli | vélte | úgy vélte | szerinte | úgy fogalmazott | tájékoztatott | tájékoztatta | utalt rá | mutatott rá | rámutatott | beszélt arról | idézi | idézte | számolt be
  `),
  reporting: {
    behind: list('szerint'),
    pronouns: words('ő ők'),
    clauseWords: words('hogy aki amely ami ahol'),
    adverbials: words(
      'és de is ma tegnap hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap majd ezért azonban mert ha amikor mint',
    ),
    nameWords: words('lap újság magazin film könyv regény című nevű úgynevezett dal sorozat műsor'),
    roles: rows(`
      nagykövet | diplomata
      miniszter
      elnök
      szóvivő
      tábornok | parancsnok
      igazgató
      titkár | államtitkár
      polgármester
      edző | szövetségi | kapitány
      kutató | tudós
      ügyvéd
      miniszterelnök
      képviselő
    `),
    press: words(
      'lap lapnak napilap napilapnak hírügynökség hírügynökségnek ügynökség csatorna portál portálnak hírportál magazin rádió televízió',
    ),
    cited: words('interjú interjúban interjújában idézi idézte hivatkozva nyilatkozta'),
  },
  sections: list(`
    Belföld | Külföld | Itthon | Világ | Nagyvilág | Magyarország | Politika | Közélet | Gazdaság | Üzlet | Pénz | Pénzügy | Tőzsde | Ingatlan | Vállalat | Sport | Futball | Foci | Labdarúgás | Forma-1 | Kézilabda | Kultúra | Kult | Film | Filmek | Zene | Könyv | Könyvek | Irodalom | Színház | Művészet | Tudomány | Tech | Technológia | Tudomány és technika | Egészség | Életmód | Oktatás | Környezet | Klíma | Zöld | Autó | Autók | Utazás | Gasztro | Gasztronómia | Receptek | Divat | Szórakozás | Bulvár | Sztárok | Celeb | Család | Nő | Nők | Bűnügy | Krimi | Baleset | Kék hírek | Helyi | Megye | Budapest | Vélemény | Publicisztika | Interjú | Interjúk | Riport | Elemzés | Tényfeltáró | Történelem | Vallás | Társadalom | Ukrajna | Európa | Európai Unió | EU | Média | Időjárás | Horoszkóp | Játék | Friss hírek | Hírek | Háború | Választás
  `),
  furniture: {
    'skip-link': list(
      'Ugrás a tartalomra | Ugrás a tartalomhoz | Ugrás a fő tartalomra | Tovább a tartalomhoz | Kihagyás | Ugrás a menüre | Ugrás a navigációhoz | Vissza a tetejére | Az oldal tetejére | Fel az oldal tetejére',
    ),
    menu: list(`
      Címlap | Főoldal | Kezdőlap | Nyitólap | Menü | Főmenü | Menü megnyitása | Menü bezárása | Navigáció | Keresés | Keresés… | Keresés a következőre: | Kereső | Bezárás | Bezár | Megnyitás | Tovább | Több | Összes | Összes hír | Összes cikk | Mutasd mind | Mutass többet | Továbbiak | További hírek betöltése | Betöltés… | Rovatok | Rovat | Kategóriák | Témák | Következő | Előző | Következő oldal | Előző oldal | Vissza | #. oldal
      Belépés | Bejelentkezés | Kijelentkezés | Regisztráció | Regisztrálok | Fiókom | Profilom | Profil | Elfelejtett jelszó | Elfelejtettem a jelszavam | Jelszó | Felhasználónév | Emlékezz rám | Előfizetés | Előfizetek | Előfizetőknek | Fizessen elő | Fizess elő | Támogatás | Támogass minket | Támogasson minket | Támogatom | Küldés | Mégse | OK
      Rólunk | Kapcsolat | Elérhetőség | Elérhetőségek | Impresszum | Szerkesztőség | Szerzőink | Karrier | Állás | Médiaajánlat | Hirdetés feladása | Hirdessen nálunk | Adatvédelem | Adatvédelmi tájékoztató | Adatvédelmi nyilatkozat | Adatkezelés | Adatkezelési tájékoztató | Felhasználási feltételek | Általános szerződési feltételek | ÁSZF | Szerzői jogok | Moderálási alapelvek | Etikai kódex | Oldaltérkép | Súgó | Segítség | GYIK | Archívum | Partnereink
      Élő | Élő közvetítés | Percről percre | Videó | Videók | Fotó | Fotók | Galéria | Galériák | Képgaléria | Nagyítás | Megnézem | Hallgasd | Hallgasd meg | Podcast | Podcastok | Rádió | TV | Tévéműsor | Blog | Blogok | Fórum | Állásfoglalás | Árfolyam | Árfolyamok | RSS | Nyelv | Betűméret | Sötét mód | Olvasási idő: … | # perc olvasás | Mentés | Mentem
    `),
    share: list(
      'Megosztás | Megosztom | Megosztás: | Oszd meg | Ossza meg | Oszd meg … | Oszd meg másokkal is… | Ossza meg másokkal is… | Megosztás Facebookon | Megosztás a Facebookon | Megosztás Twitteren | Megosztás e-mailben | Megosztás itt … | Megosztás … | # megosztás | Küldés e-mailben | E-mail küldése | Küldd el … | Link másolása | Hivatkozás másolása | A link a vágólapra … | Nyomtatás | Tetszik | Tweet | Kövess minket | Kövess minket a Facebookon… | Kövess minket … | Kövessen minket | Kövessen minket … | Kövess minket itt is… | Kövesse … a Google Hírekben… | Iratkozz fel … csatornánkra… | Csatlakozz … | Közösségi média',
    ),
    'app-promo': list(
      'Töltse le alkalmazásunkat… | Töltsd le alkalmazásunkat… | Töltsd le az alkalmazást… | Töltse le az alkalmazást… | Alkalmazás letöltése | Mobilalkalmazás | Alkalmazások | Appok | Megnyitás az alkalmazásban | Letöltés',
    ),
    comments: list(
      'Hozzászólások | Hozzászólás | # hozzászólás | Hozzászólások (#) | Hozzászólás (#) | Hozzászólások # | Kommentek | Komment | # komment | Kommentek (#) | Kommentelek | Kommentálom | Szólj hozzá | Szóljon hozzá | Szólj hozzá! | Szólj hozzá… | Írj hozzászólást… | Írja meg véleményét… | Hozzászólok | Hozzászólás írása | Hozzászólás küldése | Hozzászólások megtekintése | Kommentek mutatása | Vélemény, hozzászólás? | Még nincs hozzászólás… | Legyél te az első… | Válasz | Válasz megszakítása | Válaszolok | Az e-mail-címet nem tesszük közzé… | Az e-mail címet nem tesszük közzé… | A kötelező mezőket … | A nevem, e-mail… | A hozzászóláshoz … | A kommenteléshez … | Név * | E-mail cím * | Honlap | Legutóbbi hozzászólások',
    ),
    related: list(
      'Előző cikk | Következő cikk | Előző bejegyzés | Következő bejegyzés | Kapcsolódó | Kapcsolódó cikkek | Kapcsolódó cikk | Kapcsolódó cikkek: | Kapcsolódó hírek | Kapcsolódó anyagok | Kapcsolódó tartalmak | Kapcsolódó témák | A témában | Ebben a témában | A témához kapcsolódó … | További cikkek | További hírek | További hírek … | További híreink | További cikkek a témában | Cikkek a témában | Korábban írtuk | Korábban írtuk: … | Korábbi cikkünk … | Olvasta már? | Olvastad már? | Olvassa el ezt is | Olvasd el ezt is | Olvassa el ezt is: … | Olvasd el ezt is: … | Olvassa el: … | Olvasd el: … | Ez is érdekelheti | Ez is érdekelhet | Ez is érdekes lehet | Ezek is érdekelhetik | Ezt is olvassa el | Nézd meg ezt is | Ajánló | Ajánlott | Ajánlott cikkek | Ajánlott tartalom | Ajánljuk | Ajánljuk még | Ajánlatunk | Önnek ajánljuk | Neked ajánljuk | Legolvasottabb | Legolvasottabbak | Legolvasottabb cikkek | Legnézettebb | Legnépszerűbb | Legnépszerűbbek | Legfrissebb | Legfrissebb hírek | Legfrissebb cikkek | Legújabb | Legújabb cikkek | Friss | Frissek | Friss hírek | Friss cikkek | Kiemelt | Kiemelt hírek | Vezető hírek | Top hírek | Népszerű | Felkapott | Felkapott témák | A szerkesztő ajánlja | A szerzőről | A szerző további cikkei | Máshol írták | Hírek máshonnan | Partnereink ajánlatai | Ne maradjon le | Ne hagyja ki',
    ),
    'read-more': list(
      'Olvass tovább | Olvasson tovább | Olvasd tovább | Olvassa tovább | Tovább olvasom | Elolvasom | Tovább a cikkre | Tovább a teljes cikkhez | A teljes cikk | A teljes cikk itt olvasható… | A cikk folytatása… | Teljes cikk | Részletek | Bővebben | További részletek | További információ | Kattintson ide… | Kattints ide… | Részletek itt…',
    ),
    newsletter: list(
      'Hírlevél | Hírlevelek | Hírlevél feliratkozás | Hírlevél-feliratkozás | Iratkozz fel … hírlevelünkre… | Iratkozzon fel … hírlevelünkre… | Iratkozz fel hírlevelünkre | Iratkozzon fel hírlevelünkre | Feliratkozás | Feliratkozom | Feliratkozás hírlevélre | Kérem a hírlevelet | E-mail címed | E-mail-cím | Add meg az e-mail címed… | Adja meg e-mail címét… | Köszönjük a feliratkozást… | Értesítések | Értesítések bekapcsolása… | Leiratkozás',
    ),
    cookies: list(
      'Sütik | Süti | Süti beállítások | Sütik beállítása | Cookie beállítások | Cookie tájékoztató | Süti tájékoztató | Elfogadom | Elfogad | Összes elfogadása | Az összes elfogadása | Mindet elfogadom | Elutasítom | Elutasít | Rendben | Értem | Ez a weboldal sütiket … | Az oldal sütiket … | Weboldalunk … sütiket … | Oldalunk … sütiket … | Sütiket használunk… | Cookie-kat használunk…',
    ),
    continues: list(`
      A cikk a hirdetés után folytatódik | A cikk a hirdetés alatt folytatódik | A cikk folytatódik a hirdetés után | A cikk folytatódik a hirdetés alatt | A cikk az ajánló után folytatódik | A cikk a videó után folytatódik | A cikk a galéria után folytatódik | A cikk lejjebb folytatódik | A cikk alább folytatódik | Cikkünk a hirdetés után folytatódik | Cikkünk az ajánló után folytatódik | Cikkünk a galéria után folytatódik | Hirdetés után folytatjuk | Folytatás a hirdetés után | A folytatás a hirdetés után | Folytatás a hirdetés alatt | A hirdetés után folytatjuk | Görgessen a folytatáshoz
    `),
    advertisement: list(
      'Hirdetés | HIRDETÉS | Reklám | Fizetett hirdetés | Fizetett tartalom | Támogatott tartalom | Szponzorált tartalom | Szponzorált | PR-cikk | PR cikk | Promóció | A cikk a hirdetés után folytatódik… | Cikkünk a hirdetés után folytatódik… | (x)',
    ),
    rights: list(
      'Minden jog fenntartva | Minden jog fenntartva… | … minden jog fenntartva… | Minden jogot fenntartunk… | Jogi nyilatkozat | A weboldalon közölt cikkek… | Szerzői jogi … | A tartalom bármely … | © … | … © 2… | … © 1… | Copyright … | Kiadó: … | Kiadja …',
    ),
  },
  labels: {
    author: list(
      'Szerző | Szerzők | Írta | Szerkesztette | Szerkesztő | Újságíró | Riporter | Szöveg | Fordította | Fordítás | Beküldte | Készítette',
    ),
    source: list('Forrás | Források | Forrás: | Átvéve innen'),
    published: list(
      'Megjelent | Megjelenés | Publikálva | Publikálás | Közzétéve | Közzététel | Dátum | Létrehozva | Feltöltve | Megjelenés dátuma',
    ),
    updated: list('Frissítve | Frissítés | Utolsó frissítés | Módosítva | Utolsó módosítás | Utoljára frissítve'),
    section: list('Rovat | Kategória | Kategóriák | Témakör'),
    tags: list('Címkék | Címke | Címkék: | Kulcsszavak | Témák | Téma | Tagek'),
    photo: list(
      'Fotó | Fotók | Kép | Képek | Kép forrása | Illusztráció | Illusztrációnk | Borítókép | Nyitókép | Kiemelt kép | Fénykép | Fotós | Forrás, | Grafika | Archív fotó',
    ),
    latest: list('Cikkek a következő témában | Hírek a témában | Keresési eredmények | Találatok | Archívum | Címke'),
  },
};
