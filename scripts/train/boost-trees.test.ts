import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pack, sumTrees } from '../../src/pipeline/body-lines/boosted-trees.ts';
import { binColumn } from './bin-columns.ts';
import { boostTrees } from './boost-trees.ts';

const count = 400;
const settings = { trees: 30, leaves: 4, leastWeight: 1, ridge: 1, rate: 0.3, columnShare: 1, groupShare: 0.8 };

/** Text where exactly one of two things holds: no single column tells. */
const one = Float32Array.from({ length: count }, (_, row) => row % 2);
const two = Float32Array.from({ length: count }, (_, row) => (row >> 1) % 2);
const noise = Float32Array.from({ length: count }, (_, row) => (row * 7) % 13);
const isText = Float64Array.from(one, (value, row) => (value === two[row] ? 0 : 1));
const columns = { one, two, noise };
const binned = Object.entries(columns).map(([name, values]) => binColumn(name, values));
const group = Int32Array.from({ length: count }, (_, row) => Math.floor(row / 8));
const fit = () => boostTrees(binned, { isText, weight: new Float64Array(count).fill(1), group }, settings);

test('trees learn what two columns say only together', () => {
  const odds = sumTrees(pack(fit()), columns, count);
  assert.ok(odds.every((value, row) => value > 0 === (isText[row] === 1)));
});

test('the same table gives the same trees', () => {
  assert.deepEqual(fit(), fit());
});

test('a column is cut between its values, each in the bin whose edges hold it', () => {
  const { edges, bins } = binColumn('words', Float32Array.from([3, 1, 2, 3]));
  assert.deepEqual(edges, [1.5, 2.5]);
  assert.deepEqual([...bins], [2, 0, 1, 2]);
});
