import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupSimilar } from './group-similar.ts';

const similarities = (size: number, pairs: readonly (readonly [number, number, number])[]) => {
  const similar = Array.from({ length: size }, () => new Map<number, number>());
  for (const [a, b, score] of pairs) if (a !== b) similar[Math.max(a, b)]?.set(Math.min(a, b), score);
  return similar.map((earlier) => ({
    others: Int32Array.from(earlier.keys()),
    scores: Float64Array.from(earlier.values()),
  }));
};

test('what is alike comes together, what is not stays alone', () => {
  assert.deepEqual(
    groupSimilar(
      similarities(4, [
        [0, 2, 0.8],
        [1, 3, 0.05],
      ]),
      0.1,
    ),
    [0, 1, 0, 3],
  );
});

test('one likeness does not pull in a text that resembles none of the others', () => {
  const chain = similarities(4, [
    [0, 1, 0.9],
    [1, 2, 0.9],
    [0, 2, 0.9],
    [2, 3, 0.5],
  ]);
  assert.deepEqual(groupSimilar(chain, 0.3), [0, 0, 0, 3]);
});

test('what stands far from some texts changes nothing about their groups', () => {
  const pair = fc.tuple(fc.nat(4), fc.nat(4), fc.double({ min: 0.01, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), fc.array(pair, { maxLength: 20 }), (near, far) => {
      const alone = groupSimilar(similarities(5, near), 0.2);
      const beside = far.map(([a, b, score]): [number, number, number] => [a + 5, b + 5, score]);
      assert.deepEqual(groupSimilar(similarities(10, [...near, ...beside]), 0.2).slice(0, 5), alone);
    }),
  );
});

test('equal labels hold together, different labels keep apart', () => {
  const similar = similarities(3, [[0, 1, 0.9]]);
  assert.deepEqual(groupSimilar(similar, 0.1, ['x', 'y', 'x']), [0, 1, 0]);
});

test('every text is in the group of one of its members, and a group never crosses two labels', () => {
  const score = fc.double({ min: 0.01, max: 1, noNaN: true });
  const pair = fc.tuple(fc.nat(9), fc.nat(9), score);
  const label = fc.constantFrom(null, null, 'a', 'b');
  fc.assert(
    fc.property(
      fc.array(pair, { maxLength: 30 }),
      fc.array(label, { minLength: 10, maxLength: 10 }),
      (pairs, labels) => {
        const groups = groupSimilar(similarities(10, pairs), 0.2, labels);
        for (const group of groups) assert.equal(groups[group], group);
        for (const group of new Set(groups)) {
          const inside = new Set(labels.filter((one, at) => one !== null && groups[at] === group));
          assert.ok(inside.size <= 1);
        }
      },
    ),
  );
});
