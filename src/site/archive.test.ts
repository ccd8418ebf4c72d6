import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCalendarDays, toMonths, toWeeks, toYears } from './archive.ts';
import type { SiteArticle } from './index-content.ts';

/** So many articles of a day. */
const on = (publishedOn: string, count = 1): SiteArticle[] =>
  Array.from({ length: count }, () => ({ publishedOn }) as unknown as SiteArticle);

test('weeks begin on the day that the language begins them with, and hold every day once', () => {
  // 1 March 2025 was a Saturday.
  assert.deepEqual(toWeeks('2025-03', 6)[0]?.[0], '2025-03-01');
  assert.deepEqual(toWeeks('2025-03', 1)[0], [null, null, null, null, null, '2025-03-01', '2025-03-02']);
  assert.deepEqual(toWeeks('2025-03', 7)[0], [null, null, null, null, null, null, '2025-03-01']);
  for (const firstDay of [1, 6, 7]) {
    const days = toWeeks('2024-02', firstDay)
      .flat()
      .filter((day) => day !== null);
    assert.deepEqual([days.length, days[0], days.at(-1)], [29, '2024-02-01', '2024-02-29']);
  }
});

test('years hold their months, the newest first', () => {
  const years = toYears(toMonths([...on('2025-03-01', 2), ...on('2025-01-05'), ...on('1999-12-31')]));
  assert.deepEqual(
    years.map(({ year, count, months }) => [year, count, [...months.keys()]]),
    [
      ['2025', 3, ['03', '01']],
      ['1999', 1, ['12']],
    ],
  );
});

test('a day of a calendar leads to the page of the list that shows it first', () => {
  const [month] = toMonths([...on('2025-03-09', 150), ...on('2025-03-08', 60), ...on('2025-03-01', 95)]);
  assert.ok(month);
  assert.deepEqual(
    [...toCalendarDays(month)],
    [
      ['2025-03-09', { count: 150, number: undefined }],
      ['2025-03-08', { count: 60, number: 2 }],
      ['2025-03-01', { count: 95, number: 1 }],
    ],
  );
});
