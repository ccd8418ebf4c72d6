import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import type { Outlet } from '../schema/outlet.ts';
import { findCredits } from './find-credits.ts';
import { findMentions } from './find-mentions.ts';
import { toCatalogue } from './read-article.ts';
import type { Article, Passage } from './types.ts';

const entities = new Map<EntityId, Entity>([
  [
    'organisations/harbour-wire',
    {
      names: { en: { label: 'Harbour Wire' }, ar: { label: 'برقية المرفأ', aliases: ['Harbour Wire'] } }, // Harbour Wire
      subtype: 'news agency',
    },
  ],
  ['organisations/quay-times', { names: { en: { label: 'Quay Times' } }, subtype: 'newspaper' }],
  ['organisations/quay-bank', { names: { en: { label: 'Quay Bank' } }, subtype: 'bank' }],
]);
const outlets = new Map<string, Outlet>([
  ['quay-times', { names: { en: { label: 'The Quay Times', aliases: ['Quay Times'] } }, language: 'en' }],
  ['fanous', { names: { ar: { label: 'الفانوس' }, en: { label: 'Al-Fanous' } }, language: 'ar' }], // the lantern
]);
const catalogue = toCatalogue({ entities, outlets });

const creditsOf = (text: string, lang = 'en', rest: Partial<Article> = {}) => {
  const passages: Passage[] = text.split('\n').map((line, at) => ({ line: at + 1, start: 0, text: line }));
  const mentions = findMentions(passages, lang, catalogue.index);
  const article = { lang: { value: lang, by: 'editor', spans: [] }, ...rest };
  return findCredits(article, passages, mentions, catalogue.press);
};

const credited: readonly (readonly [text: string, by: string, lang?: string])[] = [
  ['The bridge is shut, Harbour Wire reported on Monday.', 'cited-beside'],
  ['The bridge is shut, Harbour Wire said on Monday.', 'reports'],
  ['According to the newspaper Quay Times, the bridge is shut.', 'according-to'],
  ['“It is shut,” the mayor told Harbour Wire.', 'cited-beside'],
  ['In an interview with the daily Quay Times, the mayor spoke of rust.', 'cited-beside'],
  ['QUAY TOWN (Harbour Wire) — The bridge is shut.', 'agency-mark'],
  ['وقال العمدة لموقع "Harbour Wire" إن الجسر مغلق.', 'reports', 'ar'], // the mayor told the site H. that the bridge is shut
  ['وذكرت صحيفة «الفانوس» أن الجسر مغلق.', 'reports', 'ar'], // the newspaper Al-Fanous mentioned that …
  ['Laut der Zeitung Quay Times ist die Brücke gesperrt.', 'according-to', 'de'],
  ["Le maire l'a dit dans un entretien au journal Quay Times.", 'cited-beside', 'fr'],
];

for (const [text, by, lang] of credited) {
  test(`a source is named: ${text}`, () => {
    assert.deepEqual(
      creditsOf(text, lang).map((credit) => credit.by),
      [by],
    );
  });
}

const uncredited: readonly (readonly [text: string, lang?: string])[] = [
  ['Harbour Wire moved into the old customs house last year.'],
  ['According to the mayor, Quay Times readers like the bridge.'],
  ['Quay Bank said on Monday that it pays for the bridge.'],
  ['The mayor spoke. Quay Times readers listened to him.'],
];

for (const [text, lang] of uncredited) {
  test(`no source is named: ${text}`, () => assert.deepEqual(creditsOf(text, lang), []));
}

test('a credit says where the name stands, which entity it is and which outlet', () => {
  const [credit] = creditsOf('According to Quay Times, the bridge is shut.');
  assert.deepEqual(credit, {
    ...{ line: 1, start: 13, end: 23, text: 'Quay Times', by: 'according-to' },
    ...{ entity: 'organisations/quay-times', outlet: 'quay-times' },
  });
  assert.equal(creditsOf('وذكرت صحيفة «الفانوس» أن الجسر مغلق.', 'ar')[0]?.outlet, 'fanous'); // the newspaper Al-Fanous mentioned …
});

test('the line of the source is a credit without any verb', () => {
  const sourceCredit = { value: 'Source: Quay Times', by: 'source-credit', spans: [{ line: 1, start: 0, end: 18 }] };
  assert.equal(creditsOf('Source: Quay Times', 'en', { sourceCredit })[0]?.by, 'source-credit');
});

test('an outlet does not cite itself', () => {
  const outlet = { value: 'quay-times', by: 'outlet-line', spans: [] };
  assert.deepEqual(creditsOf('The mayor told Quay Times that the bridge is shut.', 'en', { outlet }), []);
});
