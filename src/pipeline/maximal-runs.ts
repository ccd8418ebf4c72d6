/** A stretch of a sequence: first and last place, both included, and the sum of its scores. */
export interface Run {
  first: number;
  last: number;
  score: number;
}

/**
 * All maximal scoring subsequences of a sequence of scores, in order, in linear time
 * (Ruzzo and Tompa, "A linear time algorithm for finding all maximal scoring subsequences", ISMB 1999).
 *
 * `[4, -5, 3, -3, 1, 2, -2, 2, -2, 1, 5]` → `4`, `3`, `1 2 -2 2 -2 1 5`
 */
export const findMaximalRuns = (scores: readonly number[]): Run[] => {
  const open: { first: number; last: number; left: number; right: number }[] = [];
  let total = 0;
  for (const [place, score] of scores.entries()) {
    const before = total;
    total += score;
    if (score <= 0) continue;
    let run = { first: place, last: place, left: before, right: total };
    for (
      let at = lastSmaller(open, run.left);
      at >= 0 && (open[at]?.right ?? 0) < run.right;
      at = lastSmaller(open, run.left)
    ) {
      const grown = open[at];
      if (grown === undefined) break;
      open.length = at;
      run = { first: grown.first, last: place, left: grown.left, right: total };
    }
    open.push(run);
  }
  return open.map(({ first, last, left, right }) => ({ first, last, score: right - left }));
};

const lastSmaller = (runs: readonly { left: number }[], limit: number): number => {
  let at = runs.length - 1;
  while (at >= 0 && (runs[at]?.left ?? 0) >= limit) at -= 1;
  return at;
};
