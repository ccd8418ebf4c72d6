import type { Correction } from '../schema/correction.ts';
import type { Field } from '../schema/ledger.ts';
import type { LineShape } from '../text/line-shape.ts';
import type { OutletNames } from './outlet-names.ts';
import { type SeenLine, seeLine } from './see-line.ts';
import type { Piece, Verdict } from './types.ts';

/** A piece on its way through the rules. `verdict` is null until a rule settles it. */
export interface OpenEntry extends Piece, SeenLine {
  /** Its place in `page.entries`. */
  index: number;
  /** Log odds that it is text of an article; 0 until the bodies are looked for, and for a blank line. */
  odds: number;
  verdict: Verdict | null;
}

/** Where the running text of one article stands among the entries, and what belongs around it. Places, all included. */
export interface Body {
  first: number;
  last: number;
  /** What stands above the text and may be its title, date or outlet begins here. */
  headFrom: number;
  /** What stands below it and may be its source or its tags ends here. */
  tailTo: number;
  /** Place of the line that the form of the page makes its title. */
  headline?: number;
  /** BCP 47, and how far it stands before the next language, from 0 to 1. */
  lang: string;
  langConfidence: number;
}

/** A raw file as the rules see it. */
export interface Page {
  entries: OpenEntry[];
  /** Places of the non-blank entries with the same folded text. */
  repeats: ReadonlyMap<string, readonly number[]>;
  /** Empty for the rules that run before the bodies are known. */
  bodies: readonly Body[];
  /** Places at which the editor lets a new article begin. */
  newArticles: readonly number[];
  outlets: OutletNames;
  correction: Correction | undefined;
  /** Last line of the front matter that an editor put at the top of the dump; 0 without one. */
  frontMatterEnd: number;
}

const toEntry = ({ line, start, end, text }: Piece, index: number): OpenEntry => ({
  ...seeLine(text),
  line,
  start,
  end,
  text,
  index,
  odds: 0,
  verdict: null,
});

/** Lays the pieces of a file out for the rules. */
export const toPage = (
  pieces: readonly Piece[],
  outlets: OutletNames,
  correction?: Correction,
  frontMatterEnd = 0,
): Page => {
  const entries = pieces.map(toEntry);
  const repeats = new Map<string, number[]>();
  for (const { folded, index } of entries) {
    if (folded === '') continue;
    const places = repeats.get(folded);
    if (places === undefined) repeats.set(folded, [index]);
    else places.push(index);
  }
  const starts = correction?.newArticle ?? [];
  const newArticles = entries
    .filter(({ line, start }) => start === 0 && starts.includes(line))
    .map(({ index }) => index);
  return { entries, repeats, bodies: [], newArticles, outlets, correction, frontMatterEnd };
};

/** How often the folded text of an entry stands in the file, as whole entries. */
export const countRepeats = (page: Page, entry: OpenEntry): number => page.repeats.get(entry.folded)?.length ?? 0;

/** The non-blank entries from one place to another, both included, that no rule has settled. */
export const openEntries = (page: Page, from = 0, to = page.entries.length - 1): OpenEntry[] =>
  page.entries.slice(Math.max(0, from), to + 1).filter((entry) => entry.verdict === null && entry.bare !== '');

/** The entry gives this field of an article. */
export const givesField = ({ verdict }: OpenEntry, field: Field): boolean =>
  verdict?.fate === 'metadata' && verdict.field === field;

/** The entry prints a title, for the first time or again. */
export const printsTitle = (entry: OpenEntry | undefined): boolean =>
  entry !== undefined && (givesField(entry, 'title') || entry.verdict?.by === 'repeated-title');

/** The nearest non-blank entry above a place, or below it. */
export const lineAbove = ({ entries }: Page, index: number): OpenEntry | undefined => nextTo(entries, index, -1);
export const lineBelow = ({ entries }: Page, index: number): OpenEntry | undefined => nextTo(entries, index, 1);

const nextTo = (entries: readonly OpenEntry[], index: number, step: 1 | -1): OpenEntry | undefined => {
  let at = index + step;
  while (entries[at]?.bare === '') at += step;
  return entries[at];
};

/** Settles every open entry that passes the test alike. */
export const settleWhere = (page: Page, verdict: Verdict, test: (entry: OpenEntry) => boolean): Map<number, Verdict> =>
  new Map(
    openEntries(page)
      .filter(test)
      .map((entry) => [entry.index, verdict]),
  );

/** Sentences: a line that stops like one and is long enough, or one so long that it can be nothing else. */
export const isProse = ({ words, stops, innerStops }: LineShape): boolean =>
  words >= 30 || (words >= 10 && (stops || innerStops > 0));
