import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNumbers } from './find-numbers.ts';

const english = {
  decimal: '.',
  scales: new Map([
    ['thousand', 1e3],
    ['million', 1e6],
  ]),
} as const;
const spanish = {
  decimal: ',',
  scales: new Map([
    ['mil', 1e3],
    ['millones', 1e6],
  ]),
} as const;
const valuesOf = (text: string, style: Parameters<typeof findNumbers>[1] = english) =>
  findNumbers(text, style).map(({ value }) => value);

test('figures, their groups and decimals are read as the language writes them', () => {
  assert.deepEqual(valuesOf('340,000 donors gave 846.5 each'), [340_000, 846.5]);
  assert.deepEqual(valuesOf('340.000 donantes dieron 846,5', spanish), [340_000, 846.5]);
  assert.deepEqual(valuesOf('340 000 donors and ٢٤ ships'), [340_000, 24]);
});

test('a word behind a figure multiplies it', () => {
  assert.deepEqual(valuesOf('38 thousand, 1.5 million and 3 mills'), [38_000, 1_500_000, 3]);
  assert.deepEqual(valuesOf('3 mil millones', spanish), [3e9]);
});

test('scores, times, names and what may be read in two ways are no numbers', () => {
  assert.deepEqual(valuesOf('M87 won 4-2 at 16:33 on 3/4 with WASP-96 and 12,34 left'), []);
});

test('a share says that it is one', () => {
  assert.deepEqual(
    findNumbers('30 % of 70 ships', english).map(({ isShare }) => isShare),
    [true, false],
  );
});
