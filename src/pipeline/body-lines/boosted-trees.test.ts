import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pack, sumTrees, toParts } from './boosted-trees.ts';

/** Two trees: on `words` at 10, below it on `stops`; and one leaf on `stops` alone. */
const model = pack({
  columns: ['words', 'stops'],
  base: -0.5,
  trees: [
    { column: [0, 1, -1, -1, -1], most: [10, 0, 0, 0, 0], above: [4, 3, 0, 0, 0], value: [0, -1, -2, 0.5, 3] },
    { column: [1, -1, -1], most: [0, 0, 0], above: [2, 0, 0], value: [0, -0.25, 0.25] },
  ],
});
const columns = { words: Float32Array.from([5, 5, 11]), stops: Float32Array.from([0, 1, 1]) };

test('the odds of a line are the base and the leaves that it falls into', () => {
  assert.deepEqual([...sumTrees(model, columns, 3)], [-2.75, 0.25, 2.75]);
});

test('the parts of a line are told by column, and with the base they sum to its odds', () => {
  const parts = toParts(model, columns, 1);
  assert.deepEqual(
    [...parts],
    [
      ['words', -1],
      ['stops', 1.75],
    ],
  );
  assert.equal(
    [...parts.values()].reduce((sum, part) => sum + part, model.base),
    0.25,
  );
});

test('a column that nothing gives is a fault of the program', () => {
  assert.throws(() => sumTrees(model, { words: new Float32Array(1) }, 1), /stops/);
});
