/** Share of the members of two sets that are in both: `{a, b}`, `{b, c}` → 1/3; two empty sets share nothing. */
export const jaccard = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of small) if (large.has(member)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
};

/** Share of the members of the first set that the second holds: `{a, b}`, `{b, c}` → 1/2. */
export const containment = <T>(part: ReadonlySet<T>, whole: ReadonlySet<T>): number => {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const member of part) if (whole.has(member)) shared += 1;
  return shared / part.size;
};

/** Every run of `length` words: `a b c`, 2 → `a b`, `b c`. A shorter text is one run. */
export const shingles = (words: readonly string[], length: number): Set<string> => {
  const runs = new Set<string>();
  if (words.length > 0 && words.length < length) runs.add(words.join(' '));
  for (let at = 0; at + length <= words.length; at += 1) runs.add(words.slice(at, at + length).join(' '));
  return runs;
};

/** Numbered features in ascending order with their weights. */
export interface SparseVector {
  features: Int32Array;
  weights: Float64Array;
}

/** Sum of the products of the weights that two vectors share; the cosine when both have length 1. */
export const dot = (a: SparseVector, b: SparseVector): number => {
  let sum = 0;
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const [left, right] = [a.features[i] ?? 0, b.features[j] ?? 0];
    if (left === right) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return sum;
};

/** The same sum with a vector that is spread out: the weight of each feature at its number, 0 for all others. */
export const dotSpread = (spread: Float64Array, { features, weights }: SparseVector): number => {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1)
    sum += (spread[features[at] as number] as number) * (weights[at] as number);
  return sum;
};
