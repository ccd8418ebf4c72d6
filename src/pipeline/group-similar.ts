import { joinSets } from './join-sets.ts';
import { mergeAlike } from './merge-alike.ts';
import type { Alike } from './similar-pairs.ts';

/**
 * Groups texts bottom-up: the two groups that are most alike on average are merged as long as that average reaches
 * `threshold`. Texts with the same label are together from the start, different labels never meet. Returns the number
 * of its group's first member for each text.
 */
export const groupSimilar = (
  alike: readonly Alike[],
  threshold: number,
  labels: readonly (string | null)[] = alike.map(() => null),
): number[] => {
  const groups = alike.map((_, at) => at);
  for (const members of toRegions(alike, threshold, labels)) {
    const own = mergeAlike(
      cutOut(alike, members),
      threshold,
      members.map((at) => labels[at] ?? null),
    );
    for (const [place, at] of members.entries()) groups[at] = members[own[place] ?? 0] ?? at;
  }
  return groups;
};

/**
 * Texts that a chain of pairs joins which reach the threshold, or a label: an average reaches it only where a pair does,
 * so that no group is larger than a region, and each can be seen to by itself. Those of two texts and more, in order.
 */
const toRegions = (
  alike: readonly Alike[],
  threshold: number,
  labels: readonly (string | null)[],
): readonly number[][] => {
  const { join, find } = joinSets(alike.length);
  const first = new Map<string, number>();
  for (const [at, { others, scores }] of alike.entries()) {
    const label = labels[at] ?? null;
    if (label !== null) join(at, first.get(label) ?? at);
    if (label !== null && !first.has(label)) first.set(label, at);
    for (let one = 0; one < others.length; one += 1) if ((scores[one] ?? 0) >= threshold) join(at, others[one] ?? at);
  }
  return [...Map.groupBy(alike.keys(), find).values()].filter(({ length }) => length > 1);
};

/** What is alike within a region, its texts numbered by their places in it. */
const cutOut = (alike: readonly Alike[], members: readonly number[]): Alike[] => {
  const places = new Map(members.map((at, place) => [at, place]));
  return members.map((at) => {
    const { others, scores } = alike[at] as Alike;
    const inside = (other: number | undefined): boolean => places.has(other ?? at);
    return {
      others: others.filter(inside).map((other) => places.get(other) ?? 0),
      scores: scores.filter((_, one) => inside(others[one])),
    };
  });
};
