import { findFurniture } from '../languages/furniture.ts';
import { type LineShape, toLineShape } from '../text/line-shape.ts';
import { wordsOfFolded } from '../text/words-of.ts';
import { dateLinesOf } from './date-lines-of.ts';
import { findOutletId } from './outlet-names.ts';
import { type Body, countRepeats, isProse, type OpenEntry, type Page } from './page.ts';
import { isVariantOf, toTop } from './page-title.ts';
import { type PageWords, pageWordsOf } from './page-words.ts';
import { type TitleLine, toTitleLine } from './title-lines.ts';
import { findTitleRange } from './title-range.ts';

/** A line that may be the title of an article, before it is weighed against the others. */
export interface TitleCandidate {
  entry: OpenEntry;
  /** Its place among the non-blank lines of the page. */
  at: number;
  /** Above the text or in its first lines. */
  side: 'above' | 'inside';
  /** The line without the name of its site, and what can be seen of it. */
  shape: LineShape;
  words: readonly string[];
}

/** What is known of the article that a title is looked for. */
export interface TitleSearch {
  page: Page;
  body: Body;
  pageWords: PageWords;
  /** Places of the first and the last line of its text among the non-blank lines. */
  first: number;
  last: number;
  /** The non-blank lines from the top of the page to a little below the beginning of the text. */
  lines: readonly TitleLine[];
  /** What stands between a place above the text and the text. */
  toText: readonly Between[];
  /** The first lines of the page. */
  top: readonly OpenEntry[];
}

/** What stands between a line and the text below it. */
interface Between {
  open: number;
  long: number;
  dates: number;
  bylines: number;
  sentenceWords: number;
}

/** Lines above the text, and in it that are looked at: no header is longer, and menus may be. */
const farthest = { above: 400, inside: 14 } as const;

/** A title has at most this many words, a sentence among the candidates fewer. */
const most = { words: 45, sentence: 30, insideSentence: 20 } as const;

/** Lines that are seen around the candidates. */
const around = 100;

/** Lays out what the search for a title needs. */
export const toTitleSearch = (page: Page, body: Body): TitleSearch => {
  const pageWords = pageWordsOf(page);
  const dates = dateLinesOf(page, body.lang);
  const first = placeOf(pageWords.lines, body.first);
  const from = Math.max(0, first - farthest.above - around);
  const lines: TitleLine[] = [];
  for (let at = from; at < Math.min(pageWords.lines.length, first + around); at += 1) {
    const entry = pageWords.lines[at];
    if (entry !== undefined) lines[at] = toTitleLine(page, entry, dates.has(entry.index));
  }
  return {
    page,
    body,
    pageWords,
    first,
    last: placeOf(pageWords.lines, body.last + 1) - 1,
    lines,
    toText: countToText(lines, from, first),
    top: toTop(page),
  };
};

/** Adds up from the text upwards. */
const countToText = (lines: readonly TitleLine[], from: number, first: number): Between[] => {
  const toText: Between[] = [];
  let below: Between = { open: 0, long: 0, dates: 0, bylines: 0, sentenceWords: 0 };
  for (let at = first - 1; at >= from; at -= 1) {
    toText[at] = below;
    const line = lines[at];
    if (line === undefined) continue;
    below = {
      open: below.open + Number(line.isOpen),
      long: below.long + Number(line.isOpen && line.entry.words > 4),
      dates: below.dates + Number(line.isDate),
      bylines: below.bylines + Number(line.isByline),
      sentenceWords: below.sentenceWords + line.sentenceWords,
    };
  }
  return toText;
};

/** Place of the first line at or below an index. */
const placeOf = (lines: readonly OpenEntry[], index: number): number => {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Every line above a text and in its beginning that may be its title. */
export const findTitleCandidates = (search: TitleSearch): TitleCandidate[] => {
  const { pageWords, body, first, last } = search;
  const from = Math.max(placeOf(pageWords.lines, body.headFrom), first - farthest.above);
  const to = Math.min(last, first + farthest.inside - 1);
  return [
    ...range(from, first - 1).flatMap((at) => toCandidate(search, at, 'above')),
    ...range(first, to).flatMap((at) => toCandidate(search, at, 'inside')),
  ];
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

const toCandidate = (search: TitleSearch, at: number, side: TitleCandidate['side']): TitleCandidate[] => {
  const { page, pageWords, lines } = search;
  const entry = pageWords.lines[at];
  if (entry === undefined || lines[at]?.isDate === true || !mayBeTitle(search, entry) || !fitsSide(search, entry, side))
    return [];
  const { from, to } = findTitleRange(page, entry);
  if (from === 0 && to === entry.bare.length)
    return [{ entry, at, side, shape: entry, words: pageWords.words[at] ?? [] }];
  const shape = toLineShape(entry.bare.slice(from, to));
  return [{ entry, at, side, shape, words: [...new Set(wordsOfFolded(shape.folded))] }];
};

const mayBeTitle = ({ page, top }: TitleSearch, entry: OpenEntry): boolean =>
  entry.verdict === null &&
  entry.letters > 1 &&
  (entry.words > 1 || (entry.words > 0 && top.some((line) => isVariantOf(line, entry)))) &&
  entry.words <= most.words &&
  !(isProse(entry) && entry.words > most.sentence) &&
  entry.furniture === null &&
  (entry.label === null || isHeaded(top, entry)) &&
  !isTrail(entry) &&
  findOutletId(page.outlets, entry.bare) === undefined;

/** A label may head a title, `Video: Old bridge opens`: the title of the page says so. */
const isHeaded = (top: readonly OpenEntry[], entry: OpenEntry): boolean =>
  entry.words > 3 && top.some((line) => line.index < entry.index && isVariantOf(line, entry));

/** The way from the home page to the article: `Home » Culture » Old bridge opens`. */
const isTrail = ({ bare }: OpenEntry): boolean => {
  const home = /^([^»›>/]{2,30}?)\s*[»›>/]\s/u.exec(bare)?.[1];
  return home !== undefined && findFurniture(home)?.kind === 'menu';
};

/** A headline that asks looks like a sentence. */
const asks = ({ bare }: LineShape): boolean => /[?؟！？!]["”»]?$/u.test(bare);

/** In the text a title is no sentence, unless it asks or another line prints it as well. */
const fitsSide = ({ page }: TitleSearch, entry: OpenEntry, side: TitleCandidate['side']): boolean =>
  side === 'above' ||
  !isProse(entry) ||
  asks(entry) ||
  (entry.words < most.insideSentence && !entry.stops) ||
  countRepeats(page, entry) > 1;
