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
