import assert from 'node:assert/strict';
import { test } from 'node:test';
import { containment, jaccard, shingles } from './similarity.ts';

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
