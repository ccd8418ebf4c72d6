import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDayParts } from './day-parts.ts';

const toParts = (days: readonly (string | undefined)[], most: number): Record<string, (string | undefined)[]> =>
  Object.fromEntries(toDayParts(days, (day) => day, most).map(([name, own]) => [name, [...own]]));

test('few things are one part', () => {
  assert.deepEqual(toParts(['2024-01-02', undefined], 2), { '': ['2024-01-02', undefined] });
  assert.deepEqual(toParts([], 2), { '': [] });
});

test('more are parted by year, a full year by month, a full month by day', () => {
  const days = ['2025-02-01', '2024-12-01', '2024-11-02', '2024-11-01', '2024-11-01', '2024-11-01', '2023-05-01'];
  assert.deepEqual(toParts(days, 3), {
    '2025': ['2025-02-01'],
    '2024-12': ['2024-12-01'],
    '2024-11-02': ['2024-11-02'],
    '2024-11-01': ['2024-11-01', '2024-11-01', '2024-11-01'],
    '2023': ['2023-05-01'],
  });
});

test('one day is never parted, nor what has no day', () => {
  const days = [...Array(5).fill('2024-11-01'), ...Array(5).fill(undefined)];
  assert.deepEqual(Object.keys(toParts(days, 2)), ['2024-11-01', 'undated']);
});
