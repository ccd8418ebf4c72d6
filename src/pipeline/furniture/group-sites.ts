import { fromFirstSign } from '../../text/line-key.ts';
import { joinSets } from '../join-sets.ts';
import { foldName } from '../outlet-names.ts';
import type { PrintedDump } from './printed-dump.ts';

/** Lines around the text that two dumps share when they come from one site; two sites share a few words of menus. */
const sharedLines = 6;
/** Shorter lines are words of any menu. */
const fewestLetters = 10;
/** Each dump is compared with this many of the next ones that print the same line. */
const reach = 20;

/** The id of an outlet, or the first dump of a site that no outlet file names. */
export type Site = string | number;

/**
 * The site of each dump: the outlet that its articles name; without one, all dumps that print one unknown name or share
 * many lines around their texts.
 */
export const groupSites = (readings: readonly PrintedDump[], wanted: ReadonlySet<number>): readonly Site[] => {
  const known = readings.map(outletOf);
  const nameless = readings.map((_, at) => at).filter((at) => known[at] === undefined && wanted.has(at));
  const sets = joinSets(readings.length);
  const first = new Map<string, number>();
  for (const at of nameless) {
    const name = nameOf(readings[at]);
    if (name === undefined) continue;
    const other = first.get(name);
    if (other === undefined) first.set(name, at);
    else sets.join(other, at);
  }
  for (const [a, b] of alikePairs(readings, nameless)) sets.join(a, b);
  return readings.map((_, at) => known[at] ?? sets.find(at));
};

const outletOf = ({ articles }: PrintedDump): string | undefined => {
  const [id, ...others] = new Set(articles.map(({ outlet }) => outlet?.value));
  return others.length > 0 ? undefined : id;
};

const nameOf = (reading: PrintedDump | undefined): string | undefined => {
  const [name, ...others] = new Set(reading?.articles.map(({ outletName }) => outletName?.value));
  return name === undefined || others.length > 0 ? undefined : foldName(name);
};

const alikePairs = (readings: readonly PrintedDump[], nameless: readonly number[]): [number, number][] => {
  const holders = new Map<string, number[]>();
  for (const at of nameless) {
    for (const key of linesAround(readings[at])) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [at]);
      else known.push(at);
    }
  }
  const shared = new Map<number, number>();
  for (const places of holders.values()) {
    for (const [from, a] of places.entries()) {
      for (const b of places.slice(from + 1, from + 1 + reach)) {
        const pair = a * readings.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...shared]
    .filter(([, count]) => count >= sharedLines)
    .map(([pair]) => [Math.floor(pair / readings.length), pair % readings.length]);
};

/** Rules that settle lines by phrases of a language: any site prints those. */
const anySite = new Set(
  'symbols menu share cookies rights comments related read-more read-also newsletter app-promo continues advertisement skip-link'.split(
    ' ',
  ),
);

/** Keys of the lines of a dump that stand outside its texts and that no list of phrases knows. */
export const linesAround = (reading: PrintedDump | undefined): Set<string> =>
  new Set(
    reading?.entries
      .filter(({ fate, by }) => fate === 'dropped' && !anySite.has(by))
      .map(({ text }) => fromFirstSign(text))
      .filter((key) => key.length >= fewestLetters && key.includes(' ')),
  );
