import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotes } from './find-quotes.ts';

/** Quotes as `printed speaker: text`. */
const found = (lang: string, text: string) =>
  findQuotes([{ line: 1, start: 0, text }], lang, []).map((quote) => `${quote.speakerText}: ${quote.text}`);

test('the end of the sentence that a quotation opens says who spoke, and the next goes on', () => {
  assert.deepEqual(found('en', '"The bridge is safe" for every lorry, Ms. Holm said. "We checked each bolt twice."'), [
    'Ms. Holm: The bridge is safe',
    'Ms. Holm: We checked each bolt twice.',
  ]);
});

test('a quotation is taken up behind a short form whose point ends no sentence', () => {
  const passages = [
    { line: 1, start: 0, text: '"We will wait," said Ana Holm of the L.T.A. "The ferry comes on Monday."' },
    { line: 2, start: 0, text: '"It rains," said Ana Holm of Port Anne, Del. "It will rain all week."' },
  ];
  assert.deepEqual(
    findQuotes(passages, 'en', []).map(({ continues }) => continues ?? false),
    [false, true, false, true],
  );
});

test('the noun of a prepositional phrase behind a German verb is not who speaks', () => {
  assert.deepEqual(
    found('de', 'Im Hafen erklärte nach einem Rundgang gegenüber der Presse Anna Holm: „Die Brücke hält noch lange.“'),
    ['Anna Holm: Die Brücke hält noch lange.'],
  );
  assert.deepEqual(found('de', 'Wie Anna Holm am Montag mitteilte, bleibt die Brücke „noch lange gesperrt“.'), [
    'Anna Holm: noch lange gesperrt',
  ]);
});

test('the address of a site in quotation marks is no speech, whatever stands before it', () => {
  assert.deepEqual(found('fr', 'Selon le site « lagazette.example », le pont ouvre en mai.'), []);
  assert.deepEqual(
    found('de', 'Die Brücke sei sicher, hieß es auf „hafen-post.example“. „Wir haben alles geprüft“, sagte Anna Holm.'),
    ['Anna Holm: Wir haben alles geprüft'],
  );
});

test('in eight languages somebody’s words are found, and the title beside them is not', () => {
  const said: Record<string, [text: string, words: string]> = {
    ar: [
      'قال الوزير: «لن نقبل بتأخير المشروع بعد اليوم». وزار الوفد معرض «ألوان البحر».',
      'لن نقبل بتأخير المشروع بعد اليوم',
    ], // the minister: no more delay
    fr: [
      '« Nous ne reculerons pas », a déclaré la maire. Le film « Les Vagues » sort en mai.',
      'Nous ne reculerons pas',
    ],
    es: ['La novela «El faro dormido» ganó. "Es una alegría enorme", afirmó su autora.', 'Es una alegría enorme'],
    he: ['"לא נסגור את הספרייה השנה", אמרה ראשת העיר. הסרט "גלים" יוצג מחר.', 'לא נסגור את הספרייה השנה'], // the library stays open
    ru: ['«Мы не закроем школу», — сказала мэр города. Фильм «Волны» покажут завтра.', 'Мы не закроем школу'], // the school stays open
    tr: [
      'Başkan, "Okulu kapatmayacağız, sınıf açacağız" dedi. "Dalgalar" filmi yarın.',
      'Okulu kapatmayacağız, sınıf açacağız',
    ],
    fa: [
      'شهردار گفت: «مدرسه را نمی‌بندیم و کلاس باز می‌کنیم». فیلم «موج‌ها» فردا پخش می‌شود.',
      'مدرسه را نمی‌بندیم و کلاس باز می‌کنیم',
    ], // the school stays open
    zh: ['市长说：“我们不会关闭这所学校。”电影《海浪》明天上映。', '我们不会关闭这所学校。'], // the school stays open
  };
  for (const [lang, [text, words]] of Object.entries(said))
    assert.deepEqual(
      findQuotes([{ line: 1, start: 0, text }], lang, []).map((quote) => quote.text),
      [words],
      lang,
    );
});
