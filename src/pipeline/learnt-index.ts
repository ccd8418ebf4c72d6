import type { LearntFurniture } from '../schema/furniture.ts';
import type { Outlet } from '../schema/outlet.ts';
import { fold } from '../text/fold.ts';
import { splitPointer, toLineKey, withoutNumbers } from '../text/line-key.ts';
import type { Line } from './types.ts';

/** What was learnt of the pages of all sites, ready to be looked up. A site is the stem of its file in `content/furniture`. */
export interface LearntIndex {
  /** Key of a line → sites that print it as furniture. */
  lines: ReadonlyMap<string, readonly string[]>;
  /** The same for lines with a number, by their key without it. */
  counters: ReadonlyMap<string, readonly string[]>;
  /** Key of the words before a colon → sites where a headline of another page follows. */
  pointers: ReadonlyMap<string, readonly string[]>;
  /** Last letters of an ending → endings as printed. */
  endings: ReadonlyMap<string, readonly { text: string; site: string }[]>;
  /** Key of a line by which pages of a site are known → sites. */
  signs: ReadonlyMap<string, readonly string[]>;
  /** Letters of the longest line or sign. */
  longest: number;
  /** Site → folded names of its outlet. */
  names: ReadonlyMap<string, readonly string[]>;
}

/** The learnt furniture of one page: keys of its lines, and endings as printed. */
export interface LearntHere {
  lines: ReadonlySet<string>;
  endings: readonly string[];
}

export const nothingLearnt: LearntHere = { lines: new Set(), endings: [] };

/** Letters by which endings are looked up. */
const endLetters = 10;
/** A shorter name is a word of any page. */
const shortestName = 4;

/** Builds the look-up once per run. */
export const toLearntIndex = (
  learnt: ReadonlyMap<string, LearntFurniture>,
  outlets: ReadonlyMap<string, Outlet>,
): LearntIndex => {
  const said = [...learnt].flatMap(([site, { lines = [] }]) => lines.map((line) => ({ ...line, site })));
  const alone = said.filter(({ ending }) => ending !== true);
  const isCounter = ({ line }: { line: string }): boolean => line.includes('{number}');
  const isPointer = ({ line }: { line: string }): boolean => line.endsWith(': {headline}');
  return {
    lines: group(
      alone.filter((line) => !isCounter(line) && !isPointer(line)).map(({ line, site }) => [toLineKey(line), site]),
    ),
    counters: group(alone.filter(isCounter).map(({ line, site }) => [toCounterKey(line), site])),
    pointers: group(
      alone.filter(isPointer).map(({ line, site }) => [toLineKey(line.slice(0, -': {headline}'.length)), site]),
    ),
    endings: group(
      said
        .filter(({ ending }) => ending === true)
        .map(({ line, site }) => [line.slice(-endLetters), { text: line, site }]),
    ),
    signs: group(
      [...learnt].flatMap(([site, { signs = [] }]) => signs.map((sign) => [toLineKey(sign), site] as const)),
    ),
    longest: [...learnt.values()]
      .flatMap(({ lines = [], signs = [] }) => [...lines.map(({ line }) => line), ...signs])
      .reduce((most, { length }) => Math.max(most, length), 0),
    names: new Map([...learnt.keys()].map((site) => [site, namesOf(outlets.get(site))])),
  };
};

const toCounterKey = (line: string): string => withoutNumbers(toLineKey(line.replaceAll('{number}', '0')));

const group = <T>(pairs: readonly (readonly [string, T])[]): Map<string, T[]> =>
  new Map([...Map.groupBy(pairs, ([key]) => key)].map(([key, members]) => [key, members.map(([, value]) => value)]));

const namesOf = (outlet: Outlet | undefined): string[] =>
  Object.values(outlet?.names ?? {})
    .flatMap(({ label, aliases = [] }) => [label, ...aliases])
    .map(fold)
    .filter((name) => name.length >= shortestName);

/** Lines that must be met, furniture or signs, for a page that does not print the name of the outlet to be one of the site. */
const enoughLines = 2;
/** A line that prints the name of its outlet is no longer than this, in letters. */
const longestNameLine = 200;

/**
 * What was learnt of the site that a page belongs to: one whose outlet the page names, or of which it prints two lines.
 * A line that was learnt from one site is nothing on the pages of another.
 */
export const findLearnt = (index: LearntIndex, lines: readonly Line[]): LearntHere => {
  if (index.names.size === 0) return nothingLearnt;
  const found = lines.flatMap(({ text }) => matchLine(index, text));
  if (found.length === 0) return nothingLearnt;
  const met = Map.groupBy(found, ({ site }) => site);
  const sites = [...met].filter(
    ([site, own]) =>
      new Set(own.map(({ known }) => known)).size >= enoughLines || isNamed(index.names.get(site) ?? [], lines),
  );
  const here = sites.flatMap(([, own]) => own);
  return {
    lines: new Set(here.filter(({ as }) => as === 'line').map(({ key }) => key)),
    endings: [...new Set(here.filter(({ as }) => as === 'ending').map(({ key }) => key))],
  };
};

interface Match {
  as: 'line' | 'ending' | 'sign';
  /** What stands on the page. */
  key: string;
  /** What it was recognised by. */
  known: string;
  site: string;
}

/** White space, bullets and numbers by which a printed line may be longer than the learnt one. */
const margin = 40;

const matchLine = (index: LearntIndex, text: string): Match[] => {
  const printed = text.trimEnd();
  const endings = (index.endings.get(printed.slice(-endLetters)) ?? []).filter((ending) =>
    printed.endsWith(` ${ending.text}`),
  );
  return [
    ...matchWhole(index, printed),
    ...matchPointer(index, printed),
    ...endings.map(({ text: key, site }): Match => ({ as: 'ending', key, known: key, site })),
  ];
};

const matchWhole = (index: LearntIndex, printed: string): Match[] => {
  const key = printed.length > index.longest + margin ? '' : toLineKey(printed);
  if (key === '') return [];
  const counter = /\d/.test(key) ? withoutNumbers(key) : '';
  return [
    ...(index.lines.get(key) ?? []).map((site): Match => ({ as: 'line', key, known: key, site })),
    ...(index.counters.get(counter) ?? []).map((site): Match => ({ as: 'line', key, known: counter, site })),
    ...(index.signs.get(key) ?? []).map((site): Match => ({ as: 'sign', key, known: key, site })),
  ];
};

const matchPointer = ({ pointers }: LearntIndex, printed: string): Match[] => {
  const head = pointers.size === 0 ? undefined : splitPointer(printed)?.head;
  if (head === undefined) return [];
  const known = toLineKey(head);
  return (pointers.get(known) ?? []).map((site): Match => ({ as: 'line', key: toLineKey(printed), known, site }));
};

const isNamed = (names: readonly string[], lines: readonly Line[]): boolean =>
  names.length > 0 &&
  lines.some(({ text }) => text.length <= longestNameLine && names.some((name) => fold(text).includes(name)));
