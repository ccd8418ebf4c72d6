import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findMaximalRuns } from './maximal-runs.ts';

test('the example of the paper gives its three runs', () => {
  assert.deepEqual(findMaximalRuns([4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5]), [
    { first: 0, last: 0, score: 4 },
    { first: 2, last: 2, score: 3 },
    { first: 4, last: 10, score: 7 },
  ]);
});

test('nothing positive gives no run', () => {
  assert.deepEqual(findMaximalRuns([-1, 0, -2]), []);
});

test('the best run has the greatest sum that any stretch has', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 30 }), (scores) => {
      let best = 0;
      for (let from = 0; from < scores.length; from += 1) {
        let sum = 0;
        for (const score of scores.slice(from)) {
          sum += score;
          best = Math.max(best, sum);
        }
      }
      assert.equal(Math.max(0, ...findMaximalRuns(scores).map((run) => run.score)), best);
    }),
  );
});
