/** Pairs of whole numbers and the number that each leads to, in one flat array of triples. */
export interface PairTable {
  size: number;
  /** First, second, target, and again; a power of two of triples, at least half of them with the target 0. */
  triples: Int32Array;
}

/** A table without pairs. */
export const newPairTable = (): PairTable => ({ size: 0, triples: new Int32Array(3 << 8) });

const slotOf = (triples: Int32Array, first: number, second: number): number => {
  const last = triples.length / 3 - 1;
  let hash = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const at = slot * 3;
    if (triples[at + 2] === 0 || (triples[at] === first && triples[at + 1] === second)) return at;
  }
};

/** Where a pair leads; 0 when the table does not hold it. */
export const findPair = ({ triples }: PairTable, first: number, second: number): number =>
  triples[slotOf(triples, first, second) + 2] as number;

const put = (triples: Int32Array, first: number, second: number, target: number): void => {
  triples.set([first, second, target], slotOf(triples, first, second));
};

/** Lets a pair lead to a number above 0. */
export const addPair = (table: PairTable, first: number, second: number, target: number): void => {
  if (findPair(table, first, second) === 0) table.size += 1;
  put(table.triples, first, second, target);
  if (table.size * 6 <= table.triples.length) return;
  const old = table.triples;
  table.triples = new Int32Array(old.length * 2);
  for (let at = 0; at < old.length; at += 3) {
    const target = old[at + 2] as number;
    if (target > 0) put(table.triples, old[at] as number, old[at + 1] as number, target);
  }
};
