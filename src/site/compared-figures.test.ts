import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toComparedFigures } from './compared-figures.ts';
import type { SiteArticle } from './index-content.ts';

/** An article of a few paragraphs; `22 June=XXXX-06-22` beside a paragraph is a date that it states. */
const toArticle = (id: string, lang: string, ...paragraphs: (string | [string, ...string[]])[]): SiteArticle => {
  const read = paragraphs.map((one) =>
    typeof one === 'string' ? { text: one, days: [] } : { text: one[0], days: one.slice(1) },
  );
  const entries = read.map(({ text }, at) => ({
    ...{ line: at + 1, start: 0, end: text.length, text, fate: 'kept', as: 'paragraph', article: id },
  }));
  const dates = read.flatMap(({ text, days }, at) =>
    days.map((one) => {
      const [printed = '', day = ''] = one.split('=');
      const start = text.indexOf(printed);
      return { line: at + 1, start, end: start + printed.length, text: printed, day };
    }),
  );
  return { id, lang, ledger: { entries }, evidence: { quotes: [], mentions: [], dates } } as unknown as SiteArticle;
};

const filler = ['The ferry was late again.', 'Children ate ice cream in the sun.', 'Gulls sat on every roof.'];

const rowsOf = (...members: SiteArticle[]): string[] =>
  toComparedFigures(members).map(({ values, without }) =>
    [
      ...values.map((value) => value.map(({ article, it }) => `${article.id} ${it.text}`).join(', ')),
      ...without.map(({ id }) => `not ${id}`),
    ].join(' | '),
  );

test('different numbers of the same things in like sentences are one row, the papers without any are named', () => {
  const a = toArticle('a', 'en', 'The collapse of the old bridge killed 38 fishermen on Sunday.', ...filler);
  const b = toArticle('b', 'en', 'On Sunday the collapse of the old bridge killed 40 fishermen.', ...filler);
  const c = toArticle('c', 'en', 'The mayor wept when she saw what was left.', ...filler);
  assert.deepEqual(rowsOf(a, b, c), ['a 38 | b 40 | not c']);
});

test('a scale word counts, and a rounded number is the same number', () => {
  const a = toArticle('a', 'en', 'The collapse of the old bridge drove out 38 thousand villagers.', ...filler);
  const b = toArticle('b', 'fr', 'L’effondrement a chassé 38 000 villageois.', 'Le bac avait du retard.');
  const c = toArticle('c', 'en', 'The collapse of the old bridge drove out nearly 38,500 villagers.', ...filler);
  assert.deepEqual(rowsOf(a, c), ['a 38 thousand, c 38,500']);
  assert.equal(rowsOf(a, b).length, 0, 'too round to be told apart from chance without words in common');
});

test('a date differs where the same word leads to another day, and no year contradicts none', () => {
  const wrong = toArticle(
    'a',
    'en',
    ['The plan follows the memorandum signed on 22 June.', '22 June=XXXX-06-22'],
    ...filler,
  );
  const right = toArticle(
    'b',
    'en',
    ['A plan for the memorandum signed on 22 January.', '22 January=XXXX-01-22'],
    ...filler,
  );
  const full = toArticle(
    'c',
    'en',
    ['They met on 22 January 2025 in the harbour.', '22 January 2025=2025-01-22'],
    ...filler,
  );
  assert.deepEqual(rowsOf(wrong, right, full), ['b 22 January, c 22 January 2025 | a 22 June']);
});

test('figures for other things, far from each other, or both printed by one paper are no difference', () => {
  const a = toArticle('a', 'en', 'The collapse of the old bridge killed 38 fishermen on Sunday.', ...filler);
  const other = toArticle('b', 'en', 'The collapse of the old bridge sank 40 boats on Sunday.', ...filler);
  const far = toArticle('c', 'en', 'The collapse of the old bridge killed 380 fishermen on Sunday.', ...filler);
  const both = toArticle(
    'd',
    'en',
    'The collapse of the old bridge killed 40 fishermen on Sunday.',
    'Police first spoke of 38 fishermen.',
  );
  assert.deepEqual(rowsOf(a, other), []);
  assert.deepEqual(rowsOf(a, far), []);
  assert.equal(rowsOf(a, both).filter((row) => row.includes('40')).length, 0);
});
