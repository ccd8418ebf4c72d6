import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../languages/languages.ts';
import { findQuotes } from './find-quotes.ts';

const nameIn = (lang: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;

/**
 * A sentence of each language and who speaks in it, in the words beside the quotation. All say that a wall will not hold,
 * that nobody leaves before spring, or the like.
 */
const spoken: readonly (readonly [lang: string, text: string, speaker: string])[] = [
  ['ar', 'وقال وزير الري حسن بدران: «سنبني سدا جديدا قبل نهاية العام».', 'وزير الري حسن بدران'],
  ['ar', '«لن نترك القرية وحدها هذه المرة»، بحسب رئيس البلدية سمير عطا.', 'رئيس البلدية سمير عطا'],
  ['ar', 'وقالت الناطقة باسم الوزارة إن «الأعمال ستبدأ في الخريف المقبل».', 'الناطقة باسم الوزارة'],
  [
    'fr',
    '« Nous ne partirons pas avant le printemps », a déclaré la ministre Claire Vasseur à la presse.',
    'Claire Vasseur',
  ],
  ['fr', '« Nous ne partirons pas avant le printemps », affirme Paul Renaud, pêcheur.', 'Paul Renaud'],
  ['fr', 'Selon Paul Renaud, « la digue ne tiendra pas un hiver de plus ».', 'Paul Renaud'],
  ['fr', 'Le maire, Paul Renaud, a répondu : « La digue tiendra un hiver de plus. »', 'Paul Renaud'],
  ['fr', '« La digue tiendra un hiver de plus », a-t-il ajouté.', 'il'],
  ['en', 'According to Mayor Ann Doyle, “the sea wall will not last another winter.”', 'Ann Doyle'],
  ['en', '“The sea wall will not last,” warned Ann Doyle, the mayor of Port Ellen.', 'Ann Doyle'],
  ['en', 'The mayor, Ann Doyle, said on Monday: “The sea wall will not last another winter.”', 'Ann Doyle'],
  ['es', '«El muro no aguantará otro invierno», dijo la alcaldesa Marta Ruiz.', 'Marta Ruiz'],
  ['es', 'Según la alcaldesa Marta Ruiz, «el muro no aguantará otro invierno».', 'Marta Ruiz'],
  ['es', 'La alcaldesa Marta Ruiz aseguró que “el muro no aguantará otro invierno”.', 'Marta Ruiz'],
  ['es', '“El muro no aguantará otro invierno”, ha explicado el portavoz del puerto.', 'portavoz'],
  ['pt', '“O muro não aguenta outro inverno”, disse a prefeita Marta Reis nesta segunda-feira.', 'Marta Reis'],
  ['pt', 'Segundo a prefeita Marta Reis, “o muro não aguenta outro inverno”.', 'Marta Reis'],
  ['de', '„Die Mauer hält keinen Winter mehr aus“, sagte Bürgermeisterin Anna Vogt der Zeitung.', 'Anna Vogt'],
  ['de', 'Am Montag erklärte die Bürgermeisterin Anna Vogt: „Die Mauer hält keinen Winter mehr aus.“', 'Anna Vogt'],
  ['de', 'Laut Bürgermeisterin Anna Vogt hält die Mauer „keinen einzigen Winter mehr aus“.', 'Anna Vogt'],
  ['it', '«Il muro non reggerà un altro inverno», ha detto il sindaco Marco Bruni.', 'Marco Bruni'],
  ['it', 'Secondo il sindaco Marco Bruni, «il muro non reggerà un altro inverno».', 'Marco Bruni'],
  ['it', 'Il sindaco Marco Bruni ha spiegato: “Il muro non reggerà un altro inverno”.', 'Marco Bruni'],
  ['nl', '“De dijk houdt geen winter meer stand”, zei burgemeester Anna de Wit maandag.', 'Anna de Wit'],
  ['nl', 'Volgens burgemeester Anna de Wit “houdt de dijk geen winter meer stand”.', 'Anna de Wit'],
  ['nl', 'Maandag verklaarde burgemeester Anna de Wit: “De dijk houdt geen winter meer stand.”', 'Anna de Wit'],
  ['nl', '“De dijk houdt geen winter meer stand”, aldus een woordvoerder van de gemeente.', 'een woordvoerder'],
  ['tr', 'Belediye Başkanı Ayşe Demir, “Bu duvar bir kış daha dayanmaz” dedi.', 'Ayşe Demir'],
  ['tr', '“Bu duvar bir kış daha dayanmaz” diyen Ayşe Demir, yardım istedi.', 'Ayşe Demir'],
  ['tr', 'Ayşe Demir şöyle konuştu: “Bu duvar bir kış daha dayanmaz.”', 'Ayşe Demir'],
  ['fa', 'شهردار بندر، مریم کاظمی، گفت: «این دیوار یک زمستان دیگر دوام نمی‌آورد.»', 'مریم کاظمی'],
  ['fa', 'به گفته مریم کاظمی «این دیوار یک زمستان دیگر دوام نمی‌آورد».', 'مریم کاظمی'],
  ['ur', 'میئر سارہ خان نے کہا کہ ’یہ دیوار ایک اور سردی نہیں سہہ سکے گی۔‘', 'سارہ خان'],
  ['ur', 'سارہ خان کے مطابق ’یہ دیوار ایک اور سردی نہیں سہہ سکے گی۔‘', 'سارہ خان'],
  ['he', '"החומה לא תחזיק עוד חורף אחד", אמרה ראש העיר נועה לוי.', 'נועה לוי'],
  ['he', 'לדברי נועה לוי, "החומה לא תחזיק עוד חורף אחד".', 'נועה לוי'],
  ['he', 'ראש העיר נועה לוי אמרה: "החומה לא תחזיק עוד חורף אחד".', 'נועה לוי'],
  ['ru', '«Стена не выдержит ещё одну зиму», — сказала мэр Анна Волкова.', 'Анна Волкова'],
  ['ru', 'По словам Анны Волковой, «стена не выдержит ещё одну зиму».', 'Анны Волковой'],
  ['ru', 'Мэр Анна Волкова заявила: «Стена не выдержит ещё одну зиму».', 'Анна Волкова'],
  ['uk', '«Стіна не витримає ще одну зиму», — сказала мерка Оксана Гончар.', 'Оксана Гончар'],
  ['uk', 'За словами Оксани Гончар, «стіна не витримає ще одну зиму».', 'Оксани Гончар'],
  ['zh', '市长陈丽说：“这道墙撑不过下一个冬天。”', '陈丽'],
  ['zh', '“这道墙撑不过下一个冬天，”市长陈丽表示。', '陈丽'],
  ['zh', '据市长陈丽介绍，“这道墙撑不过下一个冬天”。', '陈丽'],
  ['ja', '田中市長は「この壁は次の冬を越せない」と述べた。', '田中市長'],
  ['ja', '田中市長によると、「この壁は次の冬を越せない」という。', '田中市長'],
  ['ko', '김민수 시장은 “이 벽은 다음 겨울을 견디지 못할 것”이라고 말했다.', '김민수 시장'],
  ['hi', 'मेयर सीता वर्मा ने कहा, “यह दीवार एक और सर्दी नहीं झेल पाएगी।”', 'सीता वर्मा'],
  ['hi', 'सीता वर्मा के मुताबिक “यह दीवार एक और सर्दी नहीं झेल पाएगी”।', 'सीता वर्मा'],
  ['id', '“Tembok ini tidak akan bertahan satu musim lagi,” kata Wali Kota Sri Lestari.', 'Sri Lestari'],
  ['id', 'Menurut Sri Lestari, “tembok ini tidak akan bertahan satu musim lagi”.', 'Sri Lestari'],
  ['id', 'Wali Kota Sri Lestari mengatakan, “Tembok ini tidak akan bertahan satu musim lagi.”', 'Sri Lestari'],
  ['sv', '”Muren håller inte en vinter till”, säger borgmästaren Anna Berg.', 'Anna Berg'],
  ['sv', 'Enligt borgmästaren Anna Berg håller muren ”inte en enda vinter till”.', 'Anna Berg'],
  ['da', '»Muren holder ikke en vinter mere«, siger borgmester Anna Bjerg.', 'Anna Bjerg'],
  ['no', '«Muren holder ikke en vinter til», sier ordfører Anna Berg.', 'Anna Berg'],
  ['pl', '„Mur nie wytrzyma kolejnej zimy” – powiedziała burmistrz Anna Nowak.', 'Anna Nowak'],
  ['pl', 'Zdaniem Anny Nowak „mur nie wytrzyma kolejnej zimy”.', 'Anny Nowak'],
  ['cs', '„Zeď další zimu nevydrží,“ řekla starostka Anna Nováková.', 'Anna Nováková'],
  ['cs', 'Podle starostky Anny Novákové „zeď další zimu nevydrží“.', 'Anny Novákové'],
  ['hu', '„A fal nem bír ki még egy telet” – mondta Kovács Anna polgármester.', 'Kovács Anna'],
  ['hu', 'Kovács Anna szerint „a fal nem bír ki még egy telet”.', 'Kovács Anna'],
  ['ro', '„Zidul nu va rezista încă o iarnă”, a declarat primarul Ana Popescu.', 'Ana Popescu'],
  ['ro', 'Potrivit primarului Ana Popescu, „zidul nu va rezista încă o iarnă”.', 'Ana Popescu'],
  ['el', '«Το τείχος δεν θα αντέξει άλλον χειμώνα», δήλωσε η δήμαρχος Άννα Παππά.', 'Άννα Παππά'],
  ['bg', '„Стената няма да издържи още една зима“, каза кметът Анна Петрова.', 'Анна Петрова'],
  ['sr', '„Зид неће издржати још једну зиму“, рекла је градоначелница Ана Јовић.', 'Ана Јовић'],
  ['bn', 'মেয়র রিনা দাস বলেন, “এই দেয়াল আরেকটি শীত টিকবে না।”', 'রিনা দাস'],
  ['vi', '“Bức tường này không chịu nổi thêm một mùa đông”, thị trưởng Trần Lan nói.', 'Trần Lan'],
  ['vi', 'Thị trưởng Trần Lan cho biết: “Bức tường này không chịu nổi thêm một mùa đông.”', 'Trần Lan'],
  ['sw', '“Ukuta huu hautadumu msimu mwingine,” alisema meya Asha Juma.', 'Asha Juma'],
  ['ms', '“Tembok ini tidak akan bertahan semusim lagi,” kata Datuk Bandar Siti Aminah.', 'Siti Aminah'],
];

for (const [lang, sentences] of Map.groupBy(spoken, ([one]) => one))
  test(`${nameIn(lang)}: who speaks is found before, behind and around a quotation`, () => {
    for (const [, text, speaker] of sentences) {
      const quotes = findQuotes([{ line: 1, start: 0, text }], lang, []);
      const at = quotes[0]?.speakerSpans[0];
      assert.deepEqual([quotes.length, text.slice(at?.start, at?.end).includes(speaker)], [1, true], text);
    }
  });

/** Names of papers, companies, ships, films and plans, in sentences that report. */
const named: readonly (readonly [lang: string, text: string])[] = [
  ['fr', 'Le quotidien « Le Phare du Nord » a annoncé la fermeture de son imprimerie mardi.'],
  ['fr', 'Le film « Les Vagues de décembre » sort en salles la semaine prochaine.'],
  ['fr', 'L’opération « Mer propre » a mobilisé deux cents bénévoles sur la côte.'],
  ['es', 'La empresa «Aguas del Sur» anunció ayer la compra de dos barcos nuevos.'],
  ['es', 'La novela “El faro de los vientos” ganó el premio nacional este año.'],
  ['it', 'Il quotidiano «La Voce del Porto» ha annunciato la chiusura della redazione.'],
  ['pt', 'O jornal “A Voz do Porto” anunciou o encerramento da redação.'],
  ['nl', 'De krant ‘De Haven’ meldde dinsdag dat de brug dicht blijft.'],
  ['ru', 'Компания «Северный парус» сообщила о покупке двух новых судов.'],
  ['ru', 'Газета «Вечерний порт» закрывается после тридцати лет работы.'],
  ['uk', 'Компанія «Північний вітрило» повідомила про купівлю двох суден.'],
  ['tr', '“Kuzey Rüzgarı” adlı film önümüzdeki hafta gösterime giriyor.'],
  ['fa', 'روزنامه «صدای بندر» خبر داد که پل تا بهار بسته می‌ماند.'],
  ['ar', 'أعلنت شركة «مياه الجنوب» أمس شراء سفينتين جديدتين.'],
  ['ar', 'فازت رواية «منارة الرياح» بالجائزة الوطنية هذا العام.'],
  ['ur', 'اخبار ’صدائے بندر‘ نے خبر دی کہ پل بند رہے گا۔'],
  ['he', 'העיתון "קול הנמל" הודיע כי הגשר ייסגר בחודש הבא.'],
  ['he', 'חברת "מי הדרום" הודיעה על רכישת שתי אוניות.'],
  ['zh', '长篇小说“海风的灯塔”获得今年的国家奖。'],
  ['ja', '小説「風の灯台」が今年の国民賞を受賞した。'],
  ['ko', '소설 ‘바람의 등대’가 올해 국민상을 받았다.'],
  ['hi', 'उपन्यास “हवा का दीपक” को इस साल का पुरस्कार मिला।'],
  ['id', 'Film “Angin Utara” akan tayang pekan depan di seluruh negeri.'],
  ['pl', 'Dziennik „Głos Portu” poinformował o zamknięciu drukarni.'],
  ['sv', 'Tidningen ”Hamnens röst” meddelade att tryckeriet stängs.'],
  ['en', 'The so-called “smart wall” will be built next year, engineers said.'],
  ['en', 'The company, known as “Blue Harbor,” announced two new ships.'],
  ['de', 'Der sogenannte „Hafenplan“ wird im Herbst beschlossen, teilte die Stadt mit.'],
  ['el', 'Η εφημερίδα «Φωνή του Λιμανιού» ανακοίνωσε το κλείσιμό της.'],
  ['ro', 'Ziarul „Vocea Portului” a anunțat închiderea redacției.'],
  ['hu', 'A „Kikötői Hírlap” című lap bejelentette a nyomda bezárását.'],
  ['vi', 'Tờ báo “Tiếng nói Bến cảng” thông báo đóng cửa tòa soạn.'],
];

for (const [lang, sentences] of Map.groupBy(named, ([one]) => one))
  test(`${nameIn(lang)}: a name in quotation marks is no speech`, () => {
    for (const [, text] of sentences) {
      const found = findQuotes([{ line: 1, start: 0, text }], lang, []).map((quote) => quote.text);
      assert.deepEqual(found, [], text);
    }
  });

test('every language that reports speech knows pronouns and words for the source', () => {
  for (const lang of new Set(spoken.map(([one]) => one))) {
    const { pronouns = [], ahead = [], behind = [] } = languageOf(lang)?.reporting ?? {};
    assert.ok(pronouns.length > 0 && ahead.length + behind.length > 0, lang);
  }
});
