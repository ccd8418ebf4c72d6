import assert from 'node:assert/strict';
import { test } from 'node:test';
import { containment, dot, dotSpread, jaccard, shingles } from './similarity.ts';

test('Jaccard counts what is in both against what is in either', () => {
  assert.equal(jaccard(new Set('ab'), new Set('bc')), 1 / 3);
  assert.equal(jaccard(new Set(), new Set()), 0);
});

test('containment counts against the first set only', () => {
  assert.equal(containment(new Set('ab'), new Set('bcdef')), 1 / 2);
  assert.equal(containment(new Set(), new Set('a')), 0);
});

test('shingles are the runs of words; a short text is one run', () => {
  assert.deepEqual([...shingles(['a', 'b', 'c'], 2)], ['a b', 'b c']);
  assert.deepEqual([...shingles(['a'], 2)], ['a']);
  assert.deepEqual([...shingles([], 2)], []);
});

const vector = (entries: readonly (readonly [number, number])[]) => ({
  features: Int32Array.from(entries, ([feature]) => feature),
  weights: Float64Array.from(entries, ([, weight]) => weight),
});
const one = vector([
  [1, 2],
  [4, 3],
]);
const other = vector([
  [0, 9],
  [4, 5],
  [7, 1],
]);

test('the dot product only sees features that both vectors hold', () => {
  assert.equal(dot(one, other), 15);
});

test('a vector that is spread out gives the same product', () => {
  assert.equal(dotSpread(Float64Array.from([0, 2, 0, 0, 3, 0, 0, 0]), other), 15);
});
