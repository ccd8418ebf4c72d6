import type { Alike } from './similar-pairs.ts';

/** Two groups and their average similarity; their ages tell whether either has changed since. */
interface Candidate {
  score: number;
  a: number;
  b: number;
  ageA: number;
  ageB: number;
}

const isBefore = (x: Candidate, y: Candidate): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b;

const rise = (heap: Candidate[], added: Candidate): void => {
  heap.push(added);
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent] as Candidate;
    if (!isBefore(added, above)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = added;
};

const takeBest = (heap: Candidate[]): Candidate | undefined => {
  const best = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return best;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    const right = heap[child + 1];
    if (right !== undefined && isBefore(right, heap[child] as Candidate)) child += 1;
    if (!isBefore(heap[child] as Candidate, last)) break;
    heap[at] = heap[child] as Candidate;
    at = child;
  }
  heap[at] = last;
  return best;
};

interface Groups {
  /** Sum of the similarities between the members of two groups. */
  sums: Map<number, number>[];
  size: number[];
  age: number[];
  /** The group that swallowed it, or itself. */
  into: number[];
}

const merge = ({ sums, size, age, into }: Groups, a: number, b: number): void => {
  const [left, right] = [sums[a] as Map<number, number>, sums[b] as Map<number, number>];
  for (const [other, sum] of right) {
    sums[other]?.delete(b);
    if (other === a) continue;
    const joint = (left.get(other) ?? 0) + sum;
    left.set(other, joint);
    sums[other]?.set(a, joint);
  }
  left.delete(b);
  size[a] = (size[a] ?? 0) + (size[b] ?? 0);
  age[a] = (age[a] ?? 0) + 1;
  into[b] = a;
};

/** Each text is a group; pairs are held from both sides. */
const startGroups = (alike: readonly Alike[]): Groups => {
  const sums = alike.map(() => new Map<number, number>());
  for (const [at, { others, scores }] of alike.entries()) {
    for (let one = 0; one < others.length; one += 1) {
      const other = others[one] ?? 0;
      sums[at]?.set(other, scores[one] ?? 0);
      sums[other]?.set(at, scores[one] ?? 0);
    }
  }
  return { sums, size: alike.map(() => 1), age: alike.map(() => 0), into: alike.map((_, at) => at) };
};

/** Merges those that people put together, and knows which groups they keep apart. */
const applyLabels = (groups: Groups, labels: readonly (string | null)[]): (string | null)[] => {
  const first = new Map<string, number>();
  labels.forEach((label, at) => {
    if (label === null) return;
    const home = first.get(label);
    if (home === undefined) first.set(label, at);
    else merge(groups, home, at);
  });
  return [...labels];
};

/**
 * Merges, again and again, the two groups of texts that are most alike on average, as long as that average reaches
 * `threshold`. Gives the number of its group's first member for each text.
 */
export const mergeAlike = (
  alike: readonly Alike[],
  threshold: number,
  labels: readonly (string | null)[],
): number[] => {
  const groups = startGroups(alike);
  const labelOf = applyLabels(groups, labels);
  const { sums, size, age, into } = groups;
  const heap: Candidate[] = [];
  const offer = (x: number, y: number, sum: number): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const score = sum / ((size[a] ?? 1) * (size[b] ?? 1));
    const apart = labelOf[a] !== null && labelOf[b] !== null && labelOf[a] !== labelOf[b];
    if (score >= threshold && !apart) rise(heap, { score, a, b, ageA: age[a] ?? 0, ageB: age[b] ?? 0 });
  };
  sums.forEach((others, a) => {
    if (into[a] === a) for (const [b, sum] of others) if (a < b) offer(a, b, sum);
  });
  for (let next = takeBest(heap); next !== undefined; next = takeBest(heap)) {
    const { a, b, ageA, ageB } = next;
    if (into[a] !== a || into[b] !== b || age[a] !== ageA || age[b] !== ageB) continue;
    merge(groups, a, b);
    labelOf[a] = labelOf[a] ?? labelOf[b] ?? null;
    for (const [other, sum] of sums[a] as Map<number, number>) offer(a, other, sum);
  }
  const rootOf = (at: number): number => (into[at] === at ? at : rootOf(into[at] ?? at));
  return into.map((_, at) => rootOf(at));
};
