/** A column cut into at most 64 bins: `bins[row] = b` stands for a value above `edges[b - 1]` and at most `edges[b]`. */
export interface BinnedColumn {
  name: string;
  edges: readonly number[];
  bins: Uint8Array;
}

const mostBins = 64;
/** Rows among which the edges are chosen. */
const sampled = 20_000;

/** Thresholds are written with so many digits: the same number stands in the file and in memory. */
const digits = 6;

/** Cuts a column at values with about as many rows between them. */
export const binColumn = (name: string, values: Float32Array): BinnedColumn => {
  const step = Math.max(1, Math.floor(values.length / sampled));
  const sample = values.filter((_, row) => row % step === 0).toSorted();
  const edges = toEdges(sample).map((edge) => Number(edge.toPrecision(digits)));
  return { name, edges, bins: Uint8Array.from(values, (value) => toBin(edges, value)) };
};

const toEdges = (sample: Float32Array): number[] => {
  const different = [...new Set(sample)];
  if (different.length <= mostBins)
    return different.slice(1).map((value, at) => (value + (different[at] ?? value)) / 2);
  const quantiles = Array.from(
    { length: mostBins - 1 },
    (_, at) => sample[Math.floor(((at + 1) * sample.length) / mostBins)] ?? 0,
  );
  return [...new Set(quantiles)];
};

const toBin = (edges: readonly number[], value: number): number => {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
};
