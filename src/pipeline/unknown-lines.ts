import type { LedgerEntry, UnknownLine } from '../schema/ledger.ts';
import { fold } from '../text/fold.ts';
import { toOwnText } from '../text/own-text.ts';
import type { Article, FileReading } from './types.ts';

/**
 * Rules that know a line by its place alone: they would say the same of any other line there. What such a line is
 * recurs in other files and is still unknown; what recurs inside texts is perhaps no text.
 */
const byPlace: ReadonlySet<string> = new Set(['menu-entry', 'related-headline', 'aside', 'running-text']);

/** A longer line that recurs is an article printed twice. */
const longestLine = 120;

/** Files in which a line must stand that a rule knows by its place. */
const fewestFiles = 2;

/** Lines of each sort in the list, and lines counted at once: beyond, those seen in one file only are forgotten. */
const mostListed = 500;
const mostCounted = 200_000;

interface Count extends UnknownLine {
  lastFile: string;
  /** Each once: most lines are of one outlet, for which a set would be large. */
  namesOfOutlets: string[];
}

/** Counts of lines by their folded text. */
export type LineTally = Map<string, Count>;

/** What is looked at of a file: its path, its entries, and who publishes it. */
export interface ReadLines {
  file: Pick<FileReading['file'], 'path'>;
  entries: readonly LedgerEntry[];
  articles: readonly Pick<Article, 'outlet' | 'outletName'>[];
}

/** Counts the lines of one file that no rule knew. Files must come in one order for the same list. */
export const addUnknownLines = (tally: LineTally, { file, entries, articles }: ReadLines): void => {
  const outlet = articles[0]?.outlet?.value ?? articles[0]?.outletName?.value;
  for (const entry of entries) {
    if (!isUnknown(entry)) continue;
    const text = toBare(entry.text);
    const key = fold(text);
    const count = tally.get(key) ?? toCount(toOwnText(text), file.path, entry.line);
    if (count.lines === 0) tally.set(toOwnText(key), count);
    count.lines += 1;
    count.rules[entry.by] = (count.rules[entry.by] ?? 0) + 1;
    if (count.lastFile !== file.path) count.files += 1;
    count.lastFile = file.path;
    if (outlet !== undefined && !count.namesOfOutlets.includes(outlet)) count.namesOfOutlets.push(outlet);
  }
  if (tally.size > mostCounted) for (const [key, { files }] of tally) if (files === 1) tally.delete(key);
};

/** Whether no rule knew a line, or only by its place. */
export const isUnknown = ({ by, text }: LedgerEntry): boolean =>
  by === 'no-rule' || (byPlace.has(by) && text.length <= longestLine);

/** `  • Weather today »` → `Weather today` */
const toBare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '').trim();

const toCount = (text: string, file: string, line: number): Count => ({
  text,
  lines: 0,
  files: 0,
  outlets: 0,
  rules: {},
  file,
  line,
  lastFile: '',
  namesOfOutlets: [],
});

/** The counted lines, those of most files first: what the author of a rule, or of a phrase list, does next. */
export const listUnknownLines = (tally: LineTally): UnknownLine[] => {
  const counted = [...tally.values()].filter(({ text }) => text !== '').sort(byFrequency);
  const unknown = counted.filter(({ rules }) => rules['no-rule'] !== undefined);
  const recurring = counted.filter(({ rules, files }) => rules['no-rule'] === undefined && files >= fewestFiles);
  return [...unknown.slice(0, mostListed), ...recurring.slice(0, mostListed)]
    .sort(byFrequency)
    .map(({ lastFile, namesOfOutlets, ...line }) => ({ ...line, outlets: namesOfOutlets.length }));
};

const byFrequency = (a: UnknownLine, b: UnknownLine): number =>
  b.files - a.files || b.lines - a.lines || compare(a.text, b.text);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
