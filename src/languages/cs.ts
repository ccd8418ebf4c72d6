import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Czech. */
export const cs: Language = {
  code: 'cs',
  script: 'Latn',
  direction: 'ltr',
  franc: ['ces'],
  tellingLetters: 'ěřůčšžť',
  foreignLetters: 'ñßøåæğışäöüâêîôû',
  dayFirst: true,
  months: rows(`
    leden | ledna | lednu | led
    únor | února | únoru | úno
    březen | března | březnu | bře
    duben | dubna | dubnu | dub
    květen | května | květnu | kvě
    červen | června | červnu | čvn | čer
    červenec | července | červenci | čvc | čec
    srpen | srpna | srpnu | srp
    září | zář
    říjen | října | říjnu | říj
    listopad | listopadu | lis
    prosinec | prosince | prosinci | pro
  `),
  weekdays: words('neděle neděli pondělí úterý středa středu čtvrtek pátek sobota sobotu ne po út st čt pá so'),
  relativeDays: { dnes: 0, včera: -1, předevčírem: -2, nyní: 0, 'právě teď': 0 },
  relativeUnits: {
    minute: words('sekunda sekundu sekundami sekund minuta minutu minuty minut minutami min'),
    hour: words('hodina hodinu hodiny hodin hodinou hodinami hod'),
    day: words('den dny dnů dnem'),
    week: words('týden týdny týdnů týdnem'),
    month: words('měsíc měsíce měsíců měsícem měsíci'),
    year: words('rok rokem roky let lety'),
  },
  agoWords: list('před'),
  futureWords: list(
    'bude | budou | příští | příštího | nadcházející | do konce | plánuje | plánují | má být | se uskuteční | chystá',
  ),
  functionWords: words(`
    a v se na je že o s z do i to za by pro ale jako po jsou který která které od byl ve ke také podle není jeho při bude
    až už k u jsem nebo však byla bylo byli který jejich může mezi který který tak více než co jak jen když si ještě před
    proti roku let již této tento tím toho své svou svůj
  `),
  speechVerbs: list(
    'řekl | řekla | řekli | říká | uvedl | uvedla | uvedli | uvádí | dodal | dodala | dodává | prohlásil | prohlásila | upozornil | upozornila | upozorňuje | vysvětlil | vysvětlila | vysvětluje | sdělil | sdělila | oznámil | oznámila | potvrdil | potvrdila | popsal | popsala | popisuje | doplnil | doplnila | podotkl | podotkla | zdůraznil | zdůraznila | konstatoval | konstatovala | napsal | napsala | píše | tvrdí | tvrdil | míní | myslí si | domnívá se | odpověděl | odpověděla | odpovídá | ptá se | zeptal se | komentoval | kritizoval | varoval | varovala | připustil | přiznal | přiznala | popřel | připomněl | připomněla | slíbil | vyzval | vzkázal | uzavřel | pokračoval | podle',
  ),
  reporting: {
    ahead: list('podle'),
    pronouns: words('on ona oni'),
    clauseWords: words('že který která které kdo kde'),
    adverbials: words(
      'v ve na do z ze po před pro při a ale také od o pod během včera dnes pondělí úterý středu čtvrtek pátek sobotu neděli však když protože jako',
    ),
    nameWords: words(
      'deník týdeník časopis film kniha román názvem nazvaný nazvaná zvaný takzvaný takzvané píseň seriál pořad heslem',
    ),
    roles: rows(`
      velvyslanec | diplomat
      ministr | ministryně
      prezident | prezidentka
      mluvčí
      generál | velitel
      ředitel | ředitelka
      tajemník
      starosta | starostka | primátor
      trenér | kouč
      kapitán
      vědec | vědkyně
      advokát | advokátka
      premiér | premiérka
      poslanec | poslankyně
      předseda | předsedkyně
    `),
    press: words(
      'deník deníku agentura agentury agentuře agenturu televize televizi rozhlas rozhlasu server serveru časopis časopisu web webu portál portálu list listu stanice stanici',
    ),
    cited: words('rozhovoru rozhovor citoval cituje citovaný odvoláním informoval informuje'),
  },
  sections: list(
    'Zprávy | Domácí | Z domova | Zahraničí | Ze zahraničí | Svět | Česko | Politika | Ekonomika | Byznys | Finance | Peníze | Sport | Fotbal | Hokej | Tenis | Kultura | Film | Hudba | Knihy | Literatura | Divadlo | Umění | Televize | Celebrity | Věda | Věda a technika | Technologie | Technika | Zdraví | Vzdělání | Školství | Životní prostředí | Klima | Příroda | Auto | Cestování | Jídlo | Recepty | Móda | Styl | Životní styl | Bydlení | Rodina | Ženy | Historie | Náboženství | Společnost | Krimi | Černá kronika | Regiony | Praha | Brno | Názory | Komentáře | Komentář | Glosa | Analýza | Rozhovor | Rozhovory | Reportáž | Reportáže | Média | Evropa | Amerika | Asie | Zajímavosti | Magazín | Počasí | Hry | Očima čtenářů',
  ),
  furniture: {
    'skip-link': list(
      'Přeskočit na obsah | Přejít k obsahu | Přejít na obsah | Přejít k hlavnímu obsahu | Přejít na hlavní obsah | Přejít k navigaci | Přejít k vyhledávání | Přeskočit navigaci | Nahoru | Zpět nahoru | Na začátek stránky',
    ),
    menu: list(
      'Domů | Hlavní stránka | Úvod | Úvodní stránka | Menu | Hlavní menu | Otevřít menu | Zavřít menu | Zavřít | Navigace | Hledat | Hledání | Vyhledávání | Vyhledat | Hledat … | Odeslat | Zrušit | OK | Rubriky | Kategorie | Témata | Více | Další | Zobrazit více | Zobrazit další | Načíst další | Zobrazit vše | Vše | Všechny zprávy | Následující | Předchozí | Navigace pro příspěvek | Zpět | Načítám… | Nacházíte se zde… | Archiv | Přihlásit | Přihlásit se | Přihlášení | Odhlásit | Odhlásit se | Registrace | Registrovat | Můj účet | Můj profil | Heslo | Zapomenuté heslo | Zapomněli jste heslo? | Uživatelské jméno | E-mail | Předplatné | Předplatit | Koupit předplatné | Jen pro předplatitele | Pouze pro předplatitele | Kontakt | Kontakty | O nás | Redakce | Inzerce | Reklama u nás | Kariéra | Podmínky užití | Obchodní podmínky | Ochrana osobních údajů | Ochrana soukromí | Zásady ochrany osobních údajů | Nastavení soukromí | Prohlášení o přístupnosti | Mapa stránek | RSS | Nápověda | Časté dotazy | Soutěže | Obchod | E-shop | Živě | Online | Přímý přenos | Video | Videa | Foto | Fotografie | Fotogalerie | Galerie | Poslechnout | Poslech článku | Audio | Rádio | Podcast | Podcasty | TV program | Program | Pořady | Infografika | Blogy | Blog | Diskuse | Fórum | Počasí | Horoskopy | Kvíz | Křížovky | Čeština | Jazyk | Nastavení | Právě se děje | Doba čtení: # min | Doba čtení # minut | # minut čtení',
    ),
    share: list(
      'Sdílet | Sdílet: | Sdílet článek | Sdílet na … | Sdílejte | Sdílejte: | Sdílej | Sdílení | Tweetnout | To se mi líbí | Tisk | Vytisknout | Poslat e-mailem | Poslat známému | Kopírovat odkaz | Zkopírovat odkaz | Odkaz zkopírován | Uložit | Uložit na později | Sledujte nás | Sledujte nás na … | Sledovat | Sociální sítě | Odemknout pro známého…',
    ),
    'app-promo': list(
      'stáhněte si naši aplikaci… | stáhněte si aplikaci … | Stáhnout aplikaci | Stáhněte si aplikaci | Mobilní aplikace | Aplikace | Naše aplikace | Otevřít v aplikaci | Stáhnout',
    ),
    comments: list(
      'Komentáře čtenářů | Komentáře (#) | # komentářů | # komentáře | # komentář | Diskuse (#) | Diskuze | Diskuze (#) | Vstoupit do diskuse | Vstoupit do diskuze | Přidat komentář | Přidat příspěvek | Napsat komentář | Napište komentář… | Odeslat komentář | Zobrazit komentáře | Zatím žádné komentáře… | Žádné komentáře | Komentáře jsou uzavřeny… | Diskuse je uzavřena… | Odpovědět | Zrušit odpověď na komentář | Nahlásit | Vaše e-mailová adresa nebude zveřejněna… | Vyžadované informace jsou označeny … | Uložit do prohlížeče jméno, e-mail… | Jméno * | E-mail * | Webová stránka',
    ),
    related: list(
      'Předchozí článek | Další článek | Následující článek | Čtěte také | Čtěte také: … | Čtěte i | Čtěte více | Přečtěte si také | Přečtěte si také: … | Přečtěte si také … | Přečtěte si i … | Přečtěte si více | Mohlo by vás zajímat | Mohlo by vás také zajímat | Mohlo by Vás zajímat | Související | Související články | Související témata | Související zprávy | Souvisí | K tématu | Více k tématu | Více o … | Další články | Další zprávy | Další z rubriky | Podobné články | Doporučujeme | Doporučené | Doporučené články | Doporučeno | Nejčtenější | Nejčtenější články | Nejnovější | Nejnovější články | Nejdiskutovanější | Nejsledovanější | Nepřehlédněte | Nejlepší články | Poslední články | Poslední zprávy | Aktuálně | Hlavní zprávy | Hlavní události | Výběr redakce | Populární | O autorovi | Další články autora | Z jiných webů | Články odjinud',
    ),
    'read-more': list(
      'Číst dále | Číst dál | Číst více | Číst celý článek | Číst článek | Celý článek | Pokračovat ve čtení | Pokračování … | Více informací | Více zde | Podrobnosti | Detail | Klikněte zde… | Zjistit více | Zobrazit celý článek',
    ),
    newsletter: list(
      'Newsletter | Newslettery | Přihlaste se k odběru … | Přihlásit k odběru… | Odebírat newsletter… | Odebírejte … newsletter… | Odběr novinek | Váš e-mail | Zadejte svůj e-mail… | Zadejte e-mail… | Děkujeme za přihlášení… | Upozornění | Zapnout upozornění… | Odhlásit odběr',
    ),
    cookies: list(
      'Cookies | Zásady cookies | Nastavení cookies | Správa cookies | Přijmout | Přijmout vše | Souhlasím | Souhlasím se vším | Odmítnout | Odmítnout vše | Rozumím | Tento web používá … cookie… | Tyto stránky používají … cookie… | Používáme cookies… | Používáme soubory cookie… | Náš web používá … cookie… | My a naši partneři…',
    ),
    continues: list(`
      Článek pokračuje pod reklamou | Článek pokračuje pod videem | Článek pokračuje pod galerií | Článek pokračuje pod fotografií | Článek pokračuje níže | Článek pokračuje po reklamě | Článek pokračuje po upoutávce | Článek pokračuje pod … | Text pokračuje pod reklamou | Text pokračuje pod videem | Text pokračuje níže | Pokračování článku pod reklamou | Pokračování pod reklamou | Pokračování textu pod reklamou | Pokračuje pod reklamou | Text pokračuje pod …
    `),
    advertisement: list(
      'Reklama | REKLAMA | Inzerát | Inzerce | Komerční sdělení | Placený obsah | Sponzorovaný obsah | Sponzorováno | Reklamní sdělení | PR článek | Přeskočit reklamu',
    ),
    rights: list(
      'Všechna práva vyhrazena | Všechna práva vyhrazena… | … všechna práva vyhrazena… | Veškerá práva vyhrazena… | Autorská práva … | Jakékoliv užití obsahu… | Jakékoli užití obsahu… | Publikování nebo další šíření … | Publikování či šíření obsahu… | Bez předchozího písemného souhlasu… | © … | … © 2… | … © 1… | Copyright … | Vydavatel: … | Provozovatel: … | ISSN …',
    ),
  },
  labels: {
    author: list(
      'Autor | Autorka | Autoři | Napsal | Napsala | Text | Redakce | Redaktor | Redaktorka | Překlad | Přeložil | Rozhovor vedl | Publikoval | Vložil | Připravil',
    ),
    source: list('Zdroj | Zdroje | Zdroj: | Převzato z'),
    published: list(
      'Publikováno | Publikováno dne | Vydáno | Datum | Datum vydání | Zveřejněno | Vytvořeno | Vloženo | Zveřejněno dne | Datum publikace | Datum zveřejnění | Přidáno | Vloženo dne | Vydáno dne | Publikován',
    ),
    updated: list(
      'Aktualizováno | Aktualizace | Poslední aktualizace | Změněno | Upraveno | Naposledy upraveno | Naposledy aktualizováno | Upraveno dne | Poslední změna | Datum aktualizace',
    ),
    section: list('Rubrika | Rubriky | Kategorie | Sekce'),
    tags: list('Štítky | Tagy | Témata | Klíčová slova | Štítek | Téma'),
    photo: list(
      'Foto | Fotografie | Autor fotografie | Autor fotky | Fotogalerie | Obrázek | Ilustrační foto | Ilustrace | Grafika | Zdroj foto | Popisek | Video',
    ),
    latest: list('Všechny články o | Články na téma | Zprávy o | Výsledky hledání | Archiv | Štítek | Téma'),
  },
};
