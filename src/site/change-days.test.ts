import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../schema/change.ts';
import { toChangeDays } from './change-days.ts';
import type { SiteContent } from './index-content.ts';

const commit = 'a'.repeat(40);
const change = (day: string, ...files: `${'added' | 'changed' | 'removed'} ${string}`[]): Change => ({
  commit,
  day,
  files: files.map((file) => {
    const [fate = '', path = ''] = file.split(' ');
    return { fate: fate as 'added', path };
  }),
});
const article = { id: 'x', title: 'X', lang: 'en', raw: { file: 'x.txt' } };
const content = (...changes: Change[]): SiteContent =>
  ({
    changes,
    articles: [article],
    articlesOf: new Map([['people/a', [article]]]),
    entities: new Map([['people/a', { names: { en: { label: 'A' } } }]]),
    outlets: new Map(),
    articlesOfOutlet: new Map(),
  }) as unknown as SiteContent;

const told = (...changes: Change[]) =>
  toChangeDays(content(...changes), 'en').map(({ day, groups }) => [
    day,
    ...groups.map(({ key, pages, more }) => `${key}: ${pages.map(({ text }) => text).join()} +${more}`),
  ]);

test('days are told from the newest, with the pages that there are today', () => {
  assert.deepEqual(
    told(
      change('2025-03-02', 'changed raw/x.yaml', 'removed raw/y.txt', 'changed entities/people/a.yaml'),
      change('2025-03-01', 'added raw/x.txt', 'added entities/people/b.yaml'),
    ),
    [
      ['2025-03-02', 'corrected: X +0', 'removed:  +1', 'names: A +0'],
      ['2025-03-01', 'added: X +0', 'names:  +1'],
    ],
  );
});

test('what came on a day was not corrected on it, and is told once', () => {
  const day = '2025-03-01';
  assert.deepEqual(told(change(day, 'changed raw/x.txt', 'added raw/x.yaml'), change(day, 'added raw/x.txt')), [
    [day, 'added: X +0'],
  ]);
});
