import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shift, toLinesSince, toLinesUntil, toSums } from './columns.ts';

const column = Float32Array.from([1, 2, 3, 4]);

test('a column is moved both ways, and what comes in from beyond the ends is said', () => {
  assert.deepEqual([...shift(column, 1, -1)], [2, 3, 4, -1]);
  assert.deepEqual([...shift(column, -2, 0)], [0, 0, 1, 2]);
  assert.deepEqual([...shift(column, 5, 9)], [9, 9, 9, 9]);
});

test('sums take both ends in and nothing from beyond', () => {
  const sum = toSums(column);
  assert.deepEqual([sum(1, 2), sum(-3, 0), sum(2, 9), sum(3, 1)], [5, 1, 7, 0]);
});

test('distances count the lines to the nearest flag above or below, the line itself left out', () => {
  const flags = Float32Array.from([0, 1, 0, 0]);
  assert.deepEqual([...toLinesSince(flags)], [60, 60, 1, 2]);
  assert.deepEqual([...toLinesUntil(flags)], [1, 60, 60, 60]);
});
