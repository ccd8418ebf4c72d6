import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MarkedVector, measureReach } from './measure-reach.ts';

const vector = (...weighted: [feature: number, weight: number][]): MarkedVector => ({
  features: Int32Array.from(weighted, ([feature]) => feature),
  weights: Float64Array.from(weighted, ([, weight]) => weight),
  marks: new Uint8Array(weighted.length),
  headline: 0,
  words: 0,
  figures: 0,
});

test('what a text could share with another language is the weight of its features that occur there', () => {
  const [first, second] = measureReach(
    ['ar', 'en', 'en'],
    [vector([1, 0.6], [2, 0.8]), vector([2, 1]), vector([3, 1])],
    3,
  );
  assert.deepEqual(first?.reach, Float64Array.of(1, 0.8 ** 2));
  assert.deepEqual([first?.language, second?.language], [0, 1]);
  assert.deepEqual(second?.reach, Float64Array.of(1, 1));
});
