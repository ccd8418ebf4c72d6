import { linesAround } from './group-sites.ts';
import type { PrintedDump } from './printed-dump.ts';

/** Signs that are named for a site. */
const mostSigns = 6;
/** A sign stands on this share of the dumps of its site. */
const share = 0.5;
/** Longer lines are teasers, which come and go. */
const longest = 80;

/** Lines around the texts by which the pages of a site are known: on at least half of its dumps, and on no other. */
export const findSigns = (dumps: readonly number[], readings: readonly PrintedDump[]): string[] => {
  const own = new Set(dumps);
  const counts = new Map<string, number>();
  for (const at of dumps) for (const line of linesAround(readings[at])) counts.set(line, (counts.get(line) ?? 0) + 1);
  const others = new Set<string>();
  for (const [at, reading] of readings.entries()) {
    if (own.has(at)) continue;
    for (const line of linesAround(reading)) if (counts.has(line)) others.add(line);
  }
  return [...counts]
    .filter(
      ([line, count]) => count >= Math.max(2, dumps.length * share) && !others.has(line) && line.length <= longest,
    )
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostSigns)
    .map(([line]) => line);
};
