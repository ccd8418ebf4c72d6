import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteArticle } from './index-content.ts';
import { toStoryDays } from './story-days.ts';

const toArticle = (id: string, publishedOn: string | undefined, text: string, ...days: string[]): SiteArticle => {
  const dates = days.map((one) => {
    const [printed = '', day = ''] = one.split('=');
    return { line: 1, start: text.indexOf(printed), end: text.indexOf(printed) + printed.length, text: printed, day };
  });
  const entries = [{ line: 1, start: 0, end: text.length, text, fate: 'kept', as: 'paragraph', article: id }];
  return { id, lang: 'en', publishedOn, ledger: { entries }, evidence: { dates } } as unknown as SiteArticle;
};

const daysOf = (...members: SiteArticle[]): string[] =>
  toStoryDays(members).map(({ day, hasYear, sentences, published }) =>
    [
      day,
      hasYear ? '' : '?',
      ...sentences.map(({ article, it }) => `${article.id}: ${it.text}`),
      ...published.map(({ id }) => `${id} out`),
    ]
      .join(' ')
      .replace('  ', ' '),
  );

test('days stand in order with the sentences that name them, and the days on which articles came out', () => {
  assert.deepEqual(
    daysOf(
      toArticle('a', '2025-03-13', 'They met on 7 March 2025. It rained.', '7 March 2025=2025-03-07'),
      toArticle('b', '2025-03-07', 'A plan since June 2024.', 'June 2024=2024-06'),
    ),
    ['2024-06 b: A plan since June 2024.', '2025-03-07 a: They met on 7 March 2025. b out', '2025-03-13 a out'],
  );
});

test('a day without a year takes the year that another text states', () => {
  assert.deepEqual(
    daysOf(
      toArticle('a', undefined, 'Signed on 22 January.', '22 January=XXXX-01-22'),
      toArticle('b', undefined, 'Signed on 22 January 2019.', '22 January 2019=2019-01-22'),
    ),
    ['2019-01-22 a: Signed on 22 January. b: Signed on 22 January 2019.'],
  );
});

test('where no text states the year it is the nearest one, and says so', () => {
  assert.deepEqual(daysOf(toArticle('a', '2025-01-03', 'They met on 30 December.', '30 December=XXXX-12-30')), [
    '2024-12-30 ? a: They met on 30 December.',
    '2025-01-03 a out',
  ]);
  assert.deepEqual(daysOf(toArticle('a', undefined, 'They met on 30 December.', '30 December=XXXX-12-30')), []);
});
