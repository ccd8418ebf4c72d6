import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteArticle } from './index-content.ts';
import { toTimeline } from './timeline.ts';

const on = (...days: (string | undefined)[]): SiteArticle[] =>
  days.map((publishedOn) => ({ publishedOn }) as unknown as SiteArticle);

test('a few weeks are shown by day, and days without an article are there too', () => {
  assert.deepEqual(toTimeline(on('2024-03-02', '2024-02-28', '2024-03-02', undefined)), {
    unit: 'day',
    bins: [
      { start: '2024-02-28', count: 1 },
      { start: '2024-02-29', count: 0 },
      { start: '2024-03-01', count: 0 },
      { start: '2024-03-02', count: 2 },
    ],
    most: 2,
  });
});

test('a few years are shown by month, and decades by year', () => {
  const months = toTimeline(on('2023-11-30', '2024-03-01'));
  assert.equal(months?.unit, 'month');
  assert.deepEqual(
    months?.bins.map(({ start }) => start),
    ['2023-11', '2023-12', '2024-01', '2024-02', '2024-03'],
  );
  const years = toTimeline(on('1999-12-31', '2024-01-01'));
  assert.equal(years?.unit, 'year');
  assert.equal(years?.bins.length, 26);
});

test('one day, or none, is no course of time', () => {
  assert.equal(toTimeline(on('2024-03-02', '2024-03-02', undefined)), null);
  assert.equal(toTimeline(on(undefined)), null);
});
