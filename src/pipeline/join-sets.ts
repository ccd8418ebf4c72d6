/** Numbers in sets that grow together. */
export interface JoinedSets {
  join: (a: number, b: number) => void;
  /** The smallest number of a number's set. */
  find: (a: number) => number;
}

/** The numbers below `count`, each alone in its set at first. */
export const joinSets = (count: number): JoinedSets => {
  const above = Array.from({ length: count }, (_, at) => at);
  const find = (a: number): number => {
    let root = a;
    while (above[root] !== root) {
      above[root] = above[above[root] ?? root] ?? root;
      root = above[root] ?? root;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [find(a), find(b)];
    above[Math.max(x, y)] = Math.min(x, y);
  };
  return { join, find };
};
