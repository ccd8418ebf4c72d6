import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Swahili. */
export const sw: Language = {
  code: 'sw',
  script: 'Latn',
  direction: 'ltr',
  franc: ['swh'],
  foreignLetters: 'ñßøåæç',
  dayFirst: true,
  months: rows(`
    Januari | Jan
    Februari | Feb
    Machi | Mac
    Aprili | Apr
    Mei
    Juni | Jun
    Julai | Jul
    Agosti | Ago
    Septemba | Sep | Sept
    Oktoba | Okt
    Novemba | Nov
    Desemba | Disemba | Des
  `),
  weekdays: words('Jumapili Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi'),
  relativeDays: { leo: 0, jana: -1, juzi: -2, sasa: 0, 'sasa hivi': 0 },
  relativeUnits: {
    minute: words('sekunde dakika'),
    hour: words('saa'),
    day: words('siku'),
    week: words('wiki'),
    month: words('mwezi miezi'),
    year: words('mwaka miaka'),
  },
  agoWords: list('zilizopita | iliyopita | uliopita | yaliyopita | iliyopita | kabla'),
  futureWords: list(
    'ijayo | ujao | yajayo | zijazo | itakuwa | atakuwa | watakuwa | utafanyika | itafanyika | anatarajiwa | wanatarajiwa | inatarajiwa | hadi | ifikapo',
  ),
  functionWords: words(`
    ya na wa kwa ni katika la za cha kuwa hiyo huyo kama hii huo alisema watu pia baada lakini kutoka yake ili sana bado
    wake hivyo mwaka zaidi amesema wakati vya huu hizo kwenye ambao ambayo ambaye hata kila mmoja moja wao wengi wote yote
    hapo hapa kuhusu bila kabla tu au je si hakuna nchi nchini siku serikali rais yao lake zake kati hadi tangu
    kwamba ambapo huku hao hayo haya hilo wengine nyingine tena mara mpya
  `),
  speechVerbs: list(`
    alisema | amesema | anasema | wamesema | walisema | wanasema | akasema | alieleza | ameeleza | anaeleza | aliongeza | ameongeza | anaongeza | akaongeza | alifafanua | amefafanua | alitangaza | ametangaza | walitangaza | alidai | amedai | anadai | alisisitiza | amesisitiza | anasisitiza | alijibu | amejibu | aliuliza | ameuliza | alikiri | amekiri | alikanusha | amekanusha | alithibitisha | amethibitisha | alionya | ameonya | aliahidi | ameahidi | alibainisha | amebainisha | alikumbusha | aliandika | ameandika | alisimulia | aliiambia | aliambia | ameiambia | kwa mujibu wa | kulingana na | akizungumza | alinukuliwa akisema
  `),
  reporting: {
    ahead: list('kwa mujibu wa | kulingana na'),
    pronouns: words('yeye wao'),
    clauseWords: words('kwamba kuwa ambaye ambao'),
    adverbials: words(
      'katika kwa na baada kabla jana leo jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili pia lakini wakati',
    ),
    nameWords: words('gazeti jarida filamu kitabu riwaya kiitwacho iitwayo linaloitwa jina wimbo kipindi'),
    roles: rows(`
      balozi
      waziri
      rais
      msemaji
      jenerali | kamanda
      mkurugenzi
      katibu
      meya
      kocha
      nahodha
      mtafiti
      wakili
      gavana
      mwenyekiti
    `),
    press: words('gazeti shirika jarida kituo redio televisheni tovuti'),
    cited: words('mahojiano likinukuu kunukuu ripoti akinukuliwa'),
  },
  sections: list(`
    Habari | Habari Kuu | Siasa | Kitaifa | Taifa | Tanzania | Kenya | Uganda | Afrika | Afrika Mashariki | Kimataifa | Dunia | Ulaya | Marekani | Mashariki ya Kati | Uchumi | Biashara | Biashara na Uchumi | Fedha | Michezo | Soka | Kandanda | Riadha | Burudani | Muziki | Filamu | Utamaduni | Sanaa | Afya | Elimu | Sayansi | Teknolojia | Sayansi na Teknolojia | Mazingira | Kilimo | Jamii | Maisha | Mitindo | Urembo | Mapishi | Mahusiano | Wanawake | Vijana | Familia | Dini | Historia | Makala | Maoni | Uchambuzi | Tahariri | Mahojiano | Barua | Safu | Kolamu | Utalii | Ajira | Sheria | Haki za Binadamu | Uhalifu | Mahakama | Uchaguzi | Mikoani | Zanzibar | Nyota | Katuni
  `),
  furniture: {
    'skip-link': list(
      'Ruka hadi maelezo | Nenda kwenye maudhui | Nenda kwa maudhui | Ruka hadi kwenye maudhui | Ruka hadi maudhui | Ruka … na uendelee kusoma | Mwisho wa … | Rudi juu | Juu ya ukurasa | Nenda kwenye ukurasa wa … | Nenda hadi kwenye …',
    ),
    menu: list(`
      Muktasari | Kwa ufupi | Nyumbani | Mwanzo | Ukurasa wa mbele | Ukurasa wa kwanza | Menyu | Menyu kuu | Fungua menyu | Funga menyu | Tafuta | Tafuta… | Utafutaji | Funga | Fungua | Zaidi | Tazama zaidi | Ona zaidi | Ona zote | Tazama zote | Angalia zote | Onyesha zaidi | Pakia zaidi | Inapakia… | Sehemu | Vitengo | Kategoria | Mada | Mada zote | Ifuatayo | Inayofuata | Iliyotangulia | Iliyopita | Ukurasa unaofuata | Ukurasa uliotangulia | Rudi | Rudi nyuma | Ukurasa #
      Ingia | Jisajili | Jiandikishe | Toka | Akaunti | Akaunti yangu | Wasifu | Nenosiri | Neno la siri | Umesahau nenosiri? | Jina la mtumiaji | Nikumbuke | Tuma | Ghairi | Changia
      Kuhusu sisi | Kuhusu | Wasiliana nasi | Mawasiliano | Wasiliana na … | Timu yetu | Nafasi za kazi | Kazi | Tangaza nasi | Matangazo ya biashara | Sera ya faragha | Faragha | Sera ya faragha na … | Masharti ya matumizi | Vigezo na masharti | Masharti | Msaada | Ramani ya tovuti | Kumbukumbu | Washirika
      Moja kwa moja | Mubashara | Video | Picha | Picha na video | Matunzio | Sauti | Sikiliza | Sikiliza sasa | Tazama | Tazama sasa | Redio | Podikasti | Podcast | Televisheni | TV | Vipindi | Ratiba | Matangazo | Blogu | Kura ya maoni | Hali ya hewa | Lugha | RSS | Muda wa kusoma: … | Dakika # za kusoma | Kiswahili
    `),
    share: list(
      'Shirikisha | Sambaza | Shiriki | Shiriki: | Shirikisha wengine | Sambaza habari hii | Shiriki habari hii | Shiriki makala haya | Shiriki kwenye … | Shirikisha kwenye … | Sambaza kwenye … | Chapisha ukurasa | Nakili kiungo | Nakili kiunganishi | Kiungo kimenakiliwa… | Tuma kwa barua pepe | Mtumie rafiki | Tufuate | Tufuate kwenye … | Fuata … kwenye … | Ungana nasi | Ungana nasi kwenye … | Jiunge nasi kwenye … | Mitandao ya kijamii | Penda',
    ),
    'app-promo': list(
      'Pakua programu | Pakua programu yetu | Pakua programu yetu… | Pakua app | Pakua app yetu … | Programu | Fungua kwenye programu | Pakua',
    ),
    comments: list(
      'Maoni ya wasomaji | Maoni (#) | Maoni # | # maoni | Toa maoni | Toa maoni yako | Toa maoni yako… | Weka maoni | Weka maoni yako | Andika maoni | Andika maoni yako… | Acha maoni | Acha jibu | Tuma maoni | Ona maoni | Tazama maoni | Soma maoni | Hakuna maoni | Hakuna maoni bado… | Kuwa wa kwanza … | Jibu | Ghairi jibu | Barua pepe yako haitachapishwa… | Sehemu zinazohitajika zimewekwa … | Jina * | Barua pepe *',
    ),
    related: list(
      'Zaidi kutoka … | Habari zaidi | Soma pia | Soma pia: … | Soma zaidi: … | Soma Zaidi: … | Soma na hii | Soma na hii: … | Unaweza pia kusoma | Unaweza pia kusoma: … | Pia soma: … | Angalia pia | Tazama pia | Habari zinazohusiana | Habari zinazofanana | Habari zinazohusu | Makala zinazohusiana | Makala zinazofanana | Mada zinazohusiana | Mada hizi | Zinazohusiana | Habari nyingine | Habari zaidi | Makala zaidi | Makala nyingine | Zilizosomwa zaidi | Habari zilizosomwa zaidi | Iliyosomwa zaidi | Inayosomwa zaidi | Zinazosomwa zaidi | Maarufu | Habari maarufu | Zinazovuma | Habari mpya | Habari za hivi punde | Habari za punde | Habari mpya zaidi | Mpya | Habari kuu | Habari kubwa | Taarifa kuu | Gumzo mitandaoni | Tunapendekeza | Mapendekezo | Inayopendekezwa | Chaguo la mhariri | Usikose | Usikose kusoma | Kuhusu mwandishi | Zaidi kuhusu mada hii | Zaidi kuhusu … | Vipindi vya redio',
    ),
    'read-more': list(
      'Soma zaidi | Endelea kusoma | Endelea kusoma … | Soma makala kamili | Soma habari kamili | Soma habari yote | Maelezo zaidi | Bofya hapa… | Bonyeza hapa… | Fahamu zaidi | Jifunze zaidi | Habari kamili',
    ),
    newsletter: list(
      'Jarida | Jarida letu | Jiandikishe kupokea … | Jiunge na jarida letu… | Jisajili kupata … | Pata habari … barua pepe… | Barua pepe yako | Anwani ya barua pepe | Weka barua pepe yako… | Asante kwa kujiandikisha… | Arifa | Washa arifa…',
    ),
    cookies: list(
      'Vidakuzi | Sera ya vidakuzi | Mipangilio ya vidakuzi | Kubali | Kubali zote | Nakubali | Kataa | Nimeelewa | Tovuti hii inatumia vidakuzi… | Tunatumia vidakuzi… | Tovuti hii hutumia vidakuzi… | Tunatumia cookies…',
    ),
    continues: list(`
      Makala inaendelea baada ya tangazo | Habari inaendelea baada ya tangazo | Habari inaendelea chini ya tangazo | Habari inaendelea hapa chini | Makala inaendelea hapa chini | Taarifa inaendelea baada ya tangazo | Inaendelea baada ya tangazo | Endelea kusoma baada ya tangazo | Endelea kusoma hapa chini | Sogeza chini kuendelea kusoma
    `),
    advertisement: list(
      'Tangazo | TANGAZO | Tangazo la biashara | Imedhaminiwa | Maudhui yaliyodhaminiwa | Makala inaendelea chini ya … | Habari inaendelea baada ya …',
    ),
    rights: list(
      'Haki zote zimehifadhiwa | Haki zote zimehifadhiwa… | … haki zote zimehifadhiwa… | Haki zote zimelindwa… | Haki miliki … | Hakimiliki … | © … | … © 2… | … © 1… | Copyright … | … haihusiki na taarifa za mitandao ya nje…',
    ),
  },
  bylineWords: words('Na'),
  labels: {
    author: list(
      'Mwandishi | Waandishi | Imeandikwa na | Na mwandishi wetu | Mhariri | Ripota | Mtangazaji | Imehaririwa na | Imetafsiriwa na | Mtafsiri',
    ),
    source: list('Chanzo | Vyanzo | Chanzo cha habari | Imetolewa na'),
    published: list(
      'Imechapishwa | Ilichapishwa | Imechapishwa mnamo | Tarehe | Imewekwa | Ilichapishwa mnamo | Imetolewa',
    ),
    updated: list(
      'Imesasishwa | Ilisasishwa | Imehuishwa | Imeboreshwa | Mara ya mwisho kusasishwa | Imesasishwa mwisho',
    ),
    section: list('Kitengo | Sehemu | Kategoria | Safu'),
    tags: list('Lebo | Vitambulisho | Maneno muhimu | Mada | Tagi'),
    photo: list(
      'Picha | Picha na | Picha: | Chanzo cha picha | Chanzo cha picha, | Maelezo ya picha | Maelezo ya picha, | Mpiga picha | Mchoro | Maelezo ya video | Maelezo ya video,',
    ),
    latest: list('Habari zote kuhusu | Habari kuhusu | Matokeo ya utafutaji | Kumbukumbu ya'),
  },
};
