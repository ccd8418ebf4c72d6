import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksNames, findAll, toQueries } from './find-hits.ts';
import type { SearchIndex } from './load-index.ts';

/** An index that answers each query with hits of a given score. */
const indexOf = (
  answers: Readonly<Record<string, Readonly<Record<string, number>>>>,
  days: Readonly<Record<string, string>> = {},
): SearchIndex => ({
  search: async (query) => {
    const hits = Object.entries(answers[query ?? ''] ?? {});
    return {
      results: hits.map(([id, score]) => ({ id, score, data: async () => ({ url: id, raw_content: '', meta: {} }) })),
      filters: { kind: { articles: hits.length } },
    };
  },
  readDays: async () => new Map(Object.entries(days)),
});

const ask = async (texts: SearchIndex, names: SearchIndex | null, text: string, newestFirst = false) => {
  const { hits, filters } = await findAll(texts, names, { text, filters: {}, newestFirst });
  return { ids: hits.map(({ id }) => id), kinds: filters['kind'] };
};

test('a page that several forms of a question find stands once, with its best score', async () => {
  // "والجزائر", and Algeria: "and Algeria" is also asked for without its "and".
  const [typed = '', ...others] = toQueries('والجزائر');
  const last = others.at(-1) ?? '';
  assert.notEqual(last, typed);
  const texts = indexOf({ [typed]: { a: 1, b: 2 }, [last]: { a: 3, c: 0.5 } });
  assert.deepEqual(await ask(texts, null, 'والجزائر'), { ids: ['a', 'b', 'c'], kinds: { articles: 2 } });
});

test('names stand among texts by their scores, and their counts are added', async () => {
  const { ids, kinds } = await ask(indexOf({ oran: { a: 3, b: 1 } }), indexOf({ oran: { n: 2 } }), 'oran');
  assert.deepEqual([ids, kinds], [['a', 'n', 'b'], { articles: 3 }]);
});

test('the newest first: of one day the best, and behind them what has no day', async () => {
  const days = { old: '2018-01-01', new: '2020-05-02', better: '2020-05-02' };
  const texts = indexOf({ oran: { undated: 9, old: 8, new: 1, better: 2 } }, days);
  const { ids } = await ask(texts, indexOf({ oran: { name: 10 } }), 'oran', true);
  assert.deepEqual(ids, ['better', 'new', 'old', 'name', 'undated']);
});

test('names are not asked for what they have not', () => {
  const asks = (filters: Record<string, string>): boolean => asksNames({ text: '', filters, newestFirst: false });
  assert.deepEqual(
    [{}, { kind: 'people' }, { kind: 'articles' }, { kind: 'stories' }, { outlet: 'x' }, { year: '2020' }].map(asks),
    [true, true, false, false, false, false],
  );
});
