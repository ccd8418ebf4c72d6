import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import { findMentions } from './find-mentions.ts';
import { findQuotes } from './find-quotes.ts';
import { buildNameIndex } from './name-index.ts';

const catalogue: Record<string, Entity> = {
  'people/salma-nouri': {
    names: {
      ar: { label: 'سلمى نوري', aliases: ['نوري'] },
      en: { label: 'Salma Nouri', aliases: ['Nouri'] },
      fr: { label: 'Salma Nouri', aliases: ['Nouri'] },
    },
  },
  'people/adam-reyes': {
    names: { ar: { label: 'آدم رييس' }, en: { label: 'Adam Reyes', aliases: ['Reyes'] }, es: { label: 'Adam Reyes' } },
  },
  'organisations/north-gazette': {
    names: { ar: { label: 'جريدة الشمال', aliases: ['بريد الشمال'] }, en: { label: 'North Gazette' } },
  },
};
const index = buildNameIndex(new Map(Object.entries(catalogue) as [EntityId, Entity][]));

/** Quotes as `speaker or printed words: text`, checked against their offsets. */
const found = (lang: string, ...lines: string[]) => {
  const passages = lines.map((text, at) => ({ line: at + 1, start: 7, text }));
  return findQuotes(passages, lang, findMentions(passages, lang, index)).map((quote) => {
    assert.equal(lines[quote.line - 1]?.slice(quote.start - 7, quote.end - 7), quote.text);
    return `${quote.speaker?.split('/')[1] ?? quote.speakerText}: ${quote.text}`;
  });
};

test('an Arabic verb of speech names the speaker, with a title or without', () => {
  assert.deepEqual(found('ar', 'وقالت الوزيرة سلمى نوري، في لقاء صحفي، إن “الجسر سيفتح في الربيع”.'), [
    'salma-nouri: الجسر سيفتح في الربيع',
  ]);
});

test('a verb without a subject goes on with the last speaker', () => {
  const lines = [
    'قالت نوري إن “الجسر سيفتح في الربيع”، مشيرة إلى أن “العمل لم يتوقف يوما”.',
    'وأضافت: «لن ننتظر سنة أخرى».',
  ];
  assert.deepEqual(found('ar', ...lines), [
    'salma-nouri: الجسر سيفتح في الربيع',
    'salma-nouri: العمل لم يتوقف يوما',
    'salma-nouri: لن ننتظر سنة أخرى',
  ]);
});

test('a role stands for the one person to whom the article gives it', () => {
  const lines = ['وصل السفير آدم رييس أمس والتقى سلمى نوري.', 'وقال السفير: «هذا يوم جميل لنا جميعا».'];
  assert.deepEqual(found('ar', ...lines), ['adam-reyes: هذا يوم جميل لنا جميعا']);
});

test('somebody whom the catalogue does not know is shown as printed', () => {
  assert.deepEqual(found('ar', 'وقال شيخ القرية إن “الماء عاد إلى البئر”.'), ['شيخ القرية: الماء عاد إلى البئر']);
});

test('names and titles in quotation marks are no speech', () => {
  assert.deepEqual(
    found('ar', 'وقالت نوري لموقع "بريد الشمال" إن العمل مستمر، بعد نشر كتاب "أيام الجسر الطويلة".'),
    [],
  );
  assert.deepEqual(found('en', 'Nouri said she had read the novel “The Long Bridge of the North” twice.'), []);
});

test('a mark that is never closed ends with its sentence or before the next report', () => {
  const text = 'قالت نوري إن “الجسر سيفتح في الربيع القادم، مشيرة إلى أن “العمل “سريع جدا” هذه المرة”.';
  assert.deepEqual(found('ar', text), [
    'salma-nouri: الجسر سيفتح في الربيع القادم',
    'salma-nouri: العمل “سريع جدا” هذه المرة',
  ]);
});

test('marks of two shapes may close one another', () => {
  assert.deepEqual(found('ar', "وأضافت نوري: «لن ننتظر سنة أخرى أبدا'. ثم غادرت."), [
    'salma-nouri: لن ننتظر سنة أخرى أبدا',
  ]);
});

test('English verbs follow or precede, apostrophes are no marks', () => {
  assert.deepEqual(
    found('en', "“We don't wait any longer,” said Salma Nouri, the minister. 'It's time to build,' she added."),
    ["salma-nouri: We don't wait any longer,", "salma-nouri: It's time to build,"],
  );
  assert.deepEqual(found('en', 'Mr. Reyes said: “The bridge opens in spring.”'), [
    'adam-reyes: The bridge opens in spring.',
  ]);
  assert.deepEqual(found('en', '“Nobody asked the fishermen,” Tom Abbot, a fisherman, said.'), [
    'Tom Abbot: Nobody asked the fishermen,',
  ]);
});

test('words inside the reporter’s sentence are a fragment, a sentence after a colon is none', () => {
  const kinds = (text: string): string[] => {
    const passages = [{ line: 1, start: 0, text }];
    return findQuotes(passages, 'en', findMentions(passages, 'en', index)).map(
      (quote) => `${quote.fragment ? 'fragment' : 'whole'} by ${quote.speakerText}`,
    );
  };
  assert.deepEqual(kinds('Nouri said the plan was “rather too slow for us” and left.'), ['fragment by Nouri']);
  assert.deepEqual(kinds('Nouri said: “The plan was rather too slow for us.”'), ['whole by Nouri']);
});

test('a quotation broken off for its speaker is taken up again, one that follows a second verb is another', () => {
  const text = '“The plan is too slow,” Nouri said. “We wait for nobody.” She added: “We have waited for years.”';
  const passages = [{ line: 1, start: 0, text }];
  assert.deepEqual(
    findQuotes(passages, 'en', findMentions(passages, 'en', index)).map(({ continues, by }) => [continues, by]),
    [
      [undefined, 'verb-after'],
      [true, 'taken-up'],
      [undefined, 'verb-before'],
    ],
  );
});

test('a pronoun is shown with the name that it stands for, and with both places', () => {
  const lines = ['Salma Nouri said the bridge was late.', '“We wait for nobody on this river,” she said.'];
  const passages = lines.map((text, at) => ({ line: at + 1, start: 0, text }));
  const [quote] = findQuotes(passages, 'en', findMentions(passages, 'en', index));
  assert.equal(quote?.speaker, 'people/salma-nouri');
  assert.deepEqual(
    quote?.speakerSpans.map(({ line, start, end }) => lines[line - 1]?.slice(start, end)),
    ['she', 'Salma Nouri'],
  );
});

test('marks that are wrong are told, the text stays', () => {
  const flaws = (text: string) =>
    findQuotes([{ line: 1, start: 0, text }], 'en', []).map((quote) => `${quote.flaw}: ${quote.text}`);
  assert.deepEqual(flaws('Tom Abbot said: “We wait for nobody on this river. Then he left.'), [
    'unclosed: We wait for nobody on this river.',
  ]);
  assert.deepEqual(flaws('Tom Abbot said: «We wait for nobody on this river.” Then he left.'), [
    'mismatched: We wait for nobody on this river.',
  ]);
});

test('a quotation of several paragraphs opens in each and closes in the last', () => {
  const lines = ['Tom Abbot said: “We wait for nobody. Not on this river.', '“We have waited for years.”'];
  const passages = lines.map((text, at) => ({ line: at + 1, start: 0, text }));
  assert.deepEqual(
    findQuotes(passages, 'en', []).map(({ text, speakerText, flaw }) => [text, speakerText, flaw]),
    [
      ['We wait for nobody. Not on this river.', 'Tom Abbot', undefined],
      ['We have waited for years.', 'Tom Abbot', undefined],
    ],
  );
});

test('French marks with spaces inside', () => {
  assert.deepEqual(found('fr', '« Le pont ouvrira au printemps », a déclaré Salma Nouri.'), [
    'salma-nouri: Le pont ouvrira au printemps',
  ]);
});

test('German marks', () => {
  assert.deepEqual(found('de', '„Wir warten nicht länger auf die neue Brücke im Norden.“'), [
    'null: Wir warten nicht länger auf die neue Brücke im Norden.',
  ]);
});

test('offsets name the words of every quote, in order and without overlap, whatever the marks', () => {
  const parts = [
    'قال',
    'نوري',
    'إن',
    ':',
    '“',
    '”',
    '«',
    '»',
    '"',
    "'",
    '.',
    '،',
    'الجسر سيفتح في الربيع',
    "it's",
    'said',
    'Salma Nouri',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 25 }), fc.constantFrom('ar', 'en'), (words, lang) => {
      const text = words.join(' ');
      const passages = [{ line: 1, start: 0, text }];
      let end = 0;
      for (const quote of findQuotes(passages, lang, findMentions(passages, lang, index))) {
        assert.ok(quote.start >= end && quote.end > quote.start);
        assert.equal(text.slice(quote.start, quote.end), quote.text);
        end = quote.end;
      }
    }),
  );
});

test('a sentence that goes on behind the marks with an unknown verb is not spoken by whoever spoke last', () => {
  const lines = [
    'Salma Nouri a déclaré : « Le pont sera ouvert au printemps. »',
    '« Nous avons attendu ce jour pendant neuf longues années », grommelle un pêcheur du vieux port.',
  ];
  assert.deepEqual(found('fr', ...lines), [
    'salma-nouri: Le pont sera ouvert au printemps.',
    'null: Nous avons attendu ce jour pendant neuf longues années',
  ]);
});

test('dialogue behind dashes is speech where a verb says so, a list is none', () => {
  const said = (lang: string, text: string) =>
    findQuotes([{ line: 1, start: 0, text }], lang, []).map((quote) => `${quote.speakerText}: ${quote.text}`);
  assert.deepEqual(said('ru', '— Мы никуда не уйдём, — сказала Анна Волкова. — Мост останется нашим.'), [
    'Анна Волкова: Мы никуда не уйдём,',
    'Анна Волкова: Мост останется нашим.',
  ]); // we shall go nowhere, the bridge stays ours
  assert.deepEqual(said('es', '—No nos vamos a ninguna parte —dijo Marta Ruiz.'), [
    'Marta Ruiz: No nos vamos a ninguna parte',
  ]);
  assert.deepEqual(said('fr', '— Trois bateaux neufs pour le port — une première depuis dix ans'), []);
});
