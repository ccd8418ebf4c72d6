/** The part of what has no day. */
const undated = 'undated';

/** How much of a day names a part: its year, its month, all of it. */
const lengths = [4, 7, 10];

/**
 * Parts things by their days, so that what is new changes few parts: all of them together (named `''`) as long as they are no more than `most`, else by
 * year, a year of more than that by month, such a month by day. What has no day is a part of its own.
 *
 * `2024`, `2023-02`, `2023-01`, `undated`
 */
export const toDayParts = <T>(
  things: readonly T[],
  dayOf: (thing: T) => string | undefined,
  most: number,
): [name: string, things: readonly T[]][] => {
  const split = (name: string, own: readonly T[], level: number): [string, readonly T[]][] => {
    const length = lengths[level];
    if (own.length <= most || length === undefined || name === undated) return [[name, own]];
    const groups = Map.groupBy(own, (thing) => dayOf(thing)?.slice(0, length) ?? undated);
    return [...groups].flatMap(([part, those]) => split(part, those, level + 1));
  };
  return split('', things, 0);
};
