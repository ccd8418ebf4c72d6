/** Number of spans, ordered by their start, that begin before an offset. */
const countBefore = (sorted: readonly { start: number }[], at: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The spans that lie between two offsets, out of many that are ordered and do not overlap. */
export const spansWithin = <T extends { start: number; end: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): T[] => {
  const spans = sorted.slice(countBefore(sorted, from), countBefore(sorted, to));
  return (spans.at(-1)?.end ?? 0) > to ? spans.slice(0, -1) : spans;
};
