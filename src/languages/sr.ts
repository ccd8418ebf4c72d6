import type { Language } from './language.ts';
import { list, rows, words } from './list.ts';

/** Serbian, in both of its scripts: its words tell the Cyrillic one, its phrases and months are those of both. */
export const sr: Language = {
  code: 'sr',
  script: 'Cyrl',
  direction: 'ltr',
  franc: ['srp'],
  tellingLetters: 'ђћјљњџ',
  foreignLetters: 'ыэёіїєґъщюяй',
  dayFirst: true,
  // January to December: Cyrillic, genitive, short; Latin, genitive, short
  months: rows(`
    јануар | јануара | јан | januar | januara | jan
    фебруар | фебруара | феб | februar | februara | feb
    март | марта | мар | mart | marta | mar
    април | априла | апр | april | aprila | apr
    мај | маја | maj | maja
    јун | јуна | јуни | jun | juna | juni
    јул | јула | јули | jul | jula | juli
    август | августа | авг | avgust | avgusta | avg
    септембар | септембра | сеп | септ | septembar | septembra | sep | sept
    октобар | октобра | окт | oktobar | oktobra | okt
    новембар | новембра | нов | novembar | novembra | nov
    децембар | децембра | дец | decembar | decembra | dec
  `),
  // Sunday to Saturday, in both scripts
  weekdays: words(`
    недеља недељу понедељак уторак среда среду четвртак петак субота суботу
    nedelja nedelju ponedeljak utorak sreda sredu četvrtak petak subota subotu
  `),
  // today, yesterday, the day before yesterday, now
  relativeDays: {
    данас: 0,
    јуче: -1,
    прекјуче: -2,
    сада: 0,
    'управо сада': 0,
    danas: 0,
    juče: -1,
    prekjuče: -2,
    sada: 0,
  },
  relativeUnits: {
    minute: words('секунд секунди секунда минут минута минуте мин sekund sekundi sekunda minut minuta minute min'),
    hour: words('сат сата сати sat sata sati h'),
    day: words('дан дана dan dana'),
    week: words('недеље недељу седмица седмице nedelje sedmica sedmice'),
    month: words('месец месеца месеци mesec meseca meseci'),
    year: words('година године годину godina godine godinu'),
  },
  agoWords: list('пре | pre'), // ago
  // will, next, coming, planned
  futureWords: list(
    'ће | биће | следеће | следећег | наредне | наредног | до краја | планира | планирају | очекује се | треба да | će | biće | sledeće | sledećeg | naredne | narednog | do kraja | planira | planiraju | očekuje se | treba da',
  ),
  functionWords: words(`
    у је на се да за су од са о а из ће као што који која које али до би није био по и
    били кад када јер тако још може био била било них јој током због после веома овај нису јесте која којој којима
  `),
  // said, stated, added, explained … in both scripts
  speechVerbs: list(`
    рекао | рекла | рекли | каже | кажу | казао | казала | изјавио | изјавила | изјавили | навео | навела | наводи | наводе | додао | додала | додаје | истакао | истакла | истиче | нагласио | нагласила | наглашава | објаснио | објаснила | објашњава | оценио | оценила | оцењује | поручио | поручила | поручује | саопштио | саопштила | саопштили | саопштено је | најавио | најавила | потврдио | потврдила | потврђује | упозорио | упозорила | упозорава | подсетио | подсетила | напоменуо | одговорио | одговорила | одговара | пита | питао | упитао | написао | написала | пише | тврди | тврде | сматра | признао | признала | демантовао | негирао | оптужио | позвао | захтевао | закључио | према речима | по речима | преноси
    rekao | rekla | rekli | kaže | kažu | kazao | kazala | izjavio | izjavila | izjavili | naveo | navela | navodi | navode | dodao | dodala | dodaje | istakao | istakla | ističe | naglasio | naglasila | naglašava | objasnio | objasnila | objašnjava | ocenio | ocenila | ocenjuje | poručio | poručila | poručuje | saopštio | saopštila | saopštili | saopšteno je | najavio | najavila | potvrdio | potvrdila | potvrđuje | upozorio | upozorila | upozorava | podsetio | podsetila | napomenuo | odgovorio | odgovorila | odgovara | upitao | napisao | napisala | piše | tvrdi | tvrde | smatra | priznao | priznala | demantovao | negirao | optužio | pozvao | zahtevao | zaključio | prema rečima | po rečima | prenosi
  `),
  reporting: {
    ahead: list('према речима | по речима | prema rečima | po rečima'),
    pronouns: words('он она они on ona oni'),
    clauseWords: words('да који која које da koji koja koje'),
    adverbials: words(
      'у на до с са о након пре за при и али такође од по јуче данас понедељак уторак среду четвртак петак суботу недељу међутим када ако као u na do s sa o nakon pre za pri i ali takođe od po juče danas ponedeljak utorak sredu četvrtak petak subotu nedelju međutim kada ako kao',
    ),
    nameWords: words(
      'лист листу часопис филм књига роман под називом звани звана такозвани песма серија емисија list listu časopis film knjiga roman nazivom zvani zvana takozvani pesma serija emisija',
    ),
    roles: rows(`
      амбасадор | ambasador
      министар | министарка | ministar | ministarka
      председник | председница | predsednik | predsednica
      портпарол | portparol
      генерал | general
      директор | директорка | direktor | direktorka
      секретар | sekretar
      градоначелник | gradonačelnik
      тренер | селектор | trener | selektor
      адвокат | advokat
      премијер | премијерка | premijer | premijerka
      посланик | poslanik
    `),
    press: words(
      'лист листу листа дневник новине новина агенција агенцији агенције телевизија телевизији портал порталу радио недељник',
    ),
    cited: words('интервјуу интервју позивајући цитира преноси пише'),
  },
  sections: list(`
    Вести | Најновије вести | Политика | Србија | Београд | Регион | Балкан | Свет | Европа | Друштво | Економија | Бизнис | Хроника | Црна хроника | Криминал | Култура | Музика | Филм | Позориште | Књиге | Телевизија | Забава | Спорт | Фудбал | Кошарка | Тенис | Одбојка | Наука | Технологија | Технологије | Здравље | Образовање | Животна средина | Живот | Стил живота | Путовања | Храна | Мода | Породица | Анализа | Анализе | Интервју | Интервјуи | Колумне | Мишљења | Ставови | Репортаже | Историја | Вера | Војска | Занимљивости | Временска прогноза | Хороскоп | Косово | Мобилни
    Vesti | Najnovije vesti | Politika | Srbija | Beograd | Region | Balkan | Svet | Evropa | Društvo | Ekonomija | Biznis | Hronika | Crna hronika | Kriminal | Kultura | Muzika | Film | Pozorište | Knjige | Televizija | Zabava | Sport | Fudbal | Košarka | Tenis | Odbojka | Nauka | Tehnologija | Tehnologije | Zdravlje | Obrazovanje | Životna sredina | Život | Stil života | Putovanja | Hrana | Moda | Porodica | Analiza | Analize | Intervju | Intervjui | Kolumne | Mišljenja | Stavovi | Reportaže | Istorija | Vera | Vojska | Zanimljivosti | Vremenska prognoza | Horoskop | Kosovo | Ekologija | Ljudska prava | Izbori
  `),
  furniture: {
    // skip to the content
    'skip-link': list(
      'Пређи на садржај | Пређите на садржај | Прескочи на садржај | На врх | Повратак на врх | Pređi na sadržaj | Pređite na sadržaj | Preskoči na sadržaj | Na vrh | Povratak na vrh | Idi na sadržaj | Idi na glavni sadržaj',
    ),
    // home, menu, search, log in, contact …
    menu: list(`
      Почетна | Почетна страна | Насловна | Насловна страна | Мени | Главни мени | Отвори мени | Затвори мени | Навигација | Претрага | Претражи | Претрага… | Затвори | Још | Више | Види све | Погледај све | Прикажи још | Прикажи више | Учитај још | Учитавање… | Рубрике | Категорије | Теме | Све вести | Следећа | Претходна | Следеће | Претходно | Следећа вест | Претходна вест | Назад | Страна # | Пријава | Пријави се | Пријавите се | Одјава | Регистрација | Региструј се | Мој налог | Лозинка | Корисничко име | Заборавили сте лозинку? | Претплата | Претплати се | Претплатите се | О нама | Контакт | Импресум | Редакција | Маркетинг | Оглашавање | Услови коришћења | Политика приватности | Приватност | Заштита података | Мапа сајта | Помоћ | Архива | Уживо | Видео | Фото | Галерија | Фото галерија | Аудио | Подкаст | Радио | ТВ програм | Блог | Форум | Анкета | Курсна листа | Језик | Ћирилица | Латиница | Пошаљи
      Početna | Početna strana | Naslovna | Naslovna strana | Meni | Glavni meni | Otvori meni | Zatvori meni | Navigacija | Pretraga | Pretraži | Pretraga… | Zatvori | Još | Više | Vidi sve | Pogledaj sve | Prikaži još | Prikaži više | Učitaj još | Učitavanje… | Rubrike | Kategorije | Teme | Sve vesti | Sledeća | Prethodna | Sledeće | Prethodno | Sledeća vest | Prethodna vest | Nazad | Strana # | Prijava | Prijavi se | Prijavite se | Odjava | Registracija | Registruj se | Moj nalog | Lozinka | Korisničko ime | Zaboravili ste lozinku? | Pretplata | Pretplati se | Pretplatite se | O nama | Kontakt | Impresum | Redakcija | Marketing | Oglašavanje | Uslovi korišćenja | Politika privatnosti | Privatnost | Zaštita podataka | Mapa sajta | Pomoć | Arhiva | Uživo | Video | Foto | Galerija | Foto galerija | Audio | Podkast | Radio | TV program | Blog | Forum | Anketa | Kursna lista | Jezik | Ćirilica | Latinica | Pošalji | Učitajte još | Vreme čitanja: … | # min čitanja
    `),
    // share, print, follow us
    share: list(`
      Подели | Поделите | Подели: | Подели вест | Поделите вест | Подели на … | Поделите на … | Подели чланак | Штампај | Штампа | Пошаљи мејлом | Пошаљи пријатељу | Копирај линк | Линк је копиран… | Пратите нас | Пратите нас на … | Прати нас | Прати нас на … | Пратите нас и на … | Друштвене мреже | Свиђа ми се | Сачувај | # дељења
      Podeli | Podelite | Podeli: | Podeli vest | Podelite vest | Podeli na … | Podelite na … | Podeli članak | Podeli ovaj članak | Štampaj | Štampa | Pošalji mejlom | Pošalji prijatelju | Kopiraj link | Link je kopiran… | Pratite nas | Pratite nas na … | Prati nas | Prati nas na … | Pratite nas i na … | Zapratite nas na … | Društvene mreže | Sviđa mi se | Sačuvaj | # deljenja | Pridružite se … zajednici…
    `),
    // get the app
    'app-promo': list(
      'Преузмите апликацију | Преузмите апликацију … | Преузмите нашу апликацију… | Апликација | Мобилна апликација | Отвори у апликацији | Преузми | Preuzmite aplikaciju | Preuzmite aplikaciju … | Preuzmite našu aplikaciju… | Aplikacija | Mobilna aplikacija | Android aplikacija | Otvori u aplikaciji | Preuzmi | Preuzmite … aplikaciju',
    ),
    // comments
    comments: list(`
      Коментари | Коментари (#) | # коментара | # коментар | Коментар | Коментариши | Коментаришите | Пошаљи коментар | Пошаљите коментар | Остави коментар | Оставите коментар | Напиши коментар | Напишите коментар… | Ваш коментар | Сви коментари | Погледај коментаре | Погледајте коментаре | Нема коментара | Одговори | Одговор | Име * | Мејл * | Слање коментара … | Правила коментарисања
      Komentari | Komentari (#) | # komentara | # komentar | Komentar | Komentariši | Komentarišite | Pošalji komentar | Pošaljite komentar | Ostavi komentar | Ostavite komentar | Ostavite odgovor | Napiši komentar | Napišite komentar… | Vaš komentar | Svi komentari | Pogledaj komentare | Pogledajte komentare | Nema komentara | Još nema komentara… | Odgovori | Odgovor | Odustani od odgovora | Ime * | Mejl * | Vaša adresa e-pošte neće biti objavljena… | Neophodna polja su označena … | Slanje komentara … | Pravila komentarisanja
    `),
    // read also, related, most read
    related: list(`
      Prethodni članak | Sledeći članak | Претходни чланак | Следећи чланак | Прочитајте још | Прочитајте још: … | Прочитај још | Прочитај још: … | Прочитајте и | Прочитајте и ово | Прочитајте и: … | Прочитајте и ово: … | Погледајте и | Погледајте још | Погледајте и ово | Повезане вести | Повезано | Повезани чланци | Повезане теме | Слично | Сличне вести | Слични чланци | Још вести | Још из рубрике | Остале вести | Најчитаније | Најчитаније вести | Најновије | Најновије вести | Последње вести | Најгледаније | Најкоментарисаније | Издвајамо | Препорука | Препоручујемо | Препоручено | Не пропустите | Можда ће вас занимати | Актуелно | Главне вести | Популарно | На ову тему | О аутору
      Pročitajte još | Pročitajte još: … | Pročitaj još | Pročitaj još: … | Pročitajte i | Pročitajte i ovo | Pročitajte i: … | Pročitajte i ovo: … | Pogledajte i | Pogledajte još | Pogledajte i ovo | Povezane vesti | Povezano | Povezani članci | Povezane teme | Slično | Slične vesti | Slični članci | Još vesti | Još iz rubrike | Ostale vesti | Najčitanije | Najčitanije vesti | Najnovije | Najnovije vesti | Poslednje vesti | Najgledanije | Najkomentarisanije | Izdvajamo | Preporuka | Preporučujemo | Preporučeno | Ne propustite | Možda će vas zanimati | Aktuelno | Glavne vesti | Popularno | Na ovu temu | O autoru | Bonus video | Bonus video: … | Tagovi i teme
    `),
    // read more
    'read-more': list(
      'Прочитај више | Прочитајте више | Опширније | Детаљније | Више о томе … | Цео текст | Цео чланак | Кликните овде… | Сазнајте више | Настави читање | Pročitaj više | Pročitajte više | Opširnije | Detaljnije | Više o tome … | Ceo tekst | Ceo članak | Kliknite ovde… | Saznajte više | Nastavi čitanje | Nastavite čitanje …',
    ),
    // newsletter
    newsletter: list(
      'Билтен | Пријавите се на билтен… | Пријавите се за … билтен… | Ваш мејл | Унесите мејл… | Обавештења | Bilten | Njuzleter | Prijavite se na bilten… | Prijavite se na njuzleter… | Prijavite se za … newsletter… | Prijavite se na … newsletter… | Vaš mejl | Vaša mejl adresa | Unesite mejl… | Unesite vašu mejl adresu… | Obaveštenja | Uključite obaveštenja…',
    ),
    // cookies
    cookies: list(
      'Колачићи | Политика колачића | Подешавање колачића | Прихватам | Прихвати све | Слажем се | Одбијам | Овај сајт користи колачиће… | Користимо колачиће… | Kolačići | Politika kolačića | Podešavanje kolačića | Prihvatam | Prihvati sve | Slažem se | Odbijam | U redu | Ovaj sajt koristi kolačiće… | Naš sajt koristi kolačiće… | Koristimo kolačiće…',
    ),
    // the text continues below the advertisement
    continues: list(`
      Чланак се наставља испод огласа | Чланак се наставља након рекламе | Текст се наставља испод огласа | Текст се наставља након огласа | Вест се наставља након огласа | Наставак текста испод огласа | Наставак након огласа | Članak se nastavlja ispod oglasa | Članak se nastavlja posle oglasa | Članak se nastavlja nakon oglasa | Članak se nastavlja nakon reklame | Članak se nastavlja ispod … | Tekst se nastavlja ispod oglasa | Tekst se nastavlja nakon oglasa | Tekst se nastavlja ispod … | Vest se nastavlja nakon oglasa | Vijest se nastavlja ispod oglasa | Nastavak teksta ispod oglasa | Nastavak teksta nakon reklame | Nastavak nakon oglasa | Nastavlja se ispod oglasa | Nastavlja se nakon reklame | Tekst se nastavlja posle oglasa | Tekst se nastavlja posle reklame
    `),
    // advertisement
    advertisement: list(
      'Оглас | Огласи | Реклама | Рекламе | Промо | Спонзорисано | Плаћени садржај | Oglas | Oglasi | Reklama | Reklame | Promo | Sponzorisano | Plaćeni sadržaj | Promotivni sadržaj | PR tekst | Advertorijal',
    ),
    // all rights reserved
    rights: list(
      'Сва права задржана | Сва права задржана… | … сва права задржана… | Сва права су задржана… | Забрањено преузимање … | Ауторска права … | Sva prava zadržana | Sva prava zadržana… | … sva prava zadržana… | Sva prava su zadržana… | Sva prava pridržana… | Zabranjeno preuzimanje … | Autorska prava … | Zabranjeno je preuzimanje … | © … | … © 2… | … © 1… | Copyright …',
    ),
  },
  labels: {
    author: list(
      'Аутор | Аутори | Пише | Написао | Написала | Новинар | Уредник | Репортер | Дописник | Autor | Autori | Autorka | Piše | Napisao | Napisala | Novinar | Urednik | Reporter | Dopisnik | Preveo | Prevela',
    ), // author, writes
    source: list('Извор | Извори | Преузето са | Izvor | Izvori | Preuzeto sa | Izvor: '), // source
    published: list(
      'Објављено | Објављен | Датум | Датум објаве | Постављено | Objavljeno | Objavljen | Datum | Datum objave | Postavljeno | Vreme objave',
    ), // published
    updated: list(
      'Ажурирано | Последња измена | Измењено | Освежено | Ažurirano | Poslednja izmena | Izmenjeno | Poslednje ažuriranje | Osveženo',
    ), // updated
    section: list('Рубрика | Категорија | Rubrika | Kategorija'), // section
    tags: list('Тагови | Таг | Кључне речи | Ознаке | Tagovi | Ključne reči | Oznake'), // tags
    photo: list(
      'Фото | Фотографија | Фотографије | Слика | Извор фотографије | Аутор фотографије | Илустрација | Foto | Fotografija | Fotografije | Slika | Izvor fotografije | Autor fotografije | Ilustracija | Foto-ilustracija',
    ), // photo
    latest: list(
      'Све вести о | Вести о | Резултати претраге | Архива | Sve vesti o | Vesti o | Rezultati pretrage | Arhiva | Sve o',
    ), // latest
  },
};
