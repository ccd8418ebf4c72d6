import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toListPages } from './list-pages.ts';

test('a short list is one page', () => {
  assert.deepEqual(toListPages([3, 2, 1], 2), { front: [3, 2, 1], older: [] });
});

test('the oldest items are page 1', () => {
  assert.deepEqual(toListPages([5, 4, 3, 2, 1], 2), { front: [5, 4, 3], older: [[2, 1]] });
});

test('no item is lost, and a new one changes the front page alone or moves it on by one page', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 9 }), (count, size) => {
      const items = Array.from({ length: count }, (_, at) => count - at);
      const { front, older } = toListPages(items, size);
      assert.deepEqual([...front, ...older.toReversed().flat()], items);
      const next = toListPages([count + 1, ...items], size);
      assert.deepEqual(next.older.slice(0, older.length), older);
    }),
  );
});
