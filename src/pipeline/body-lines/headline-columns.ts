import type { Page } from '../page.ts';
import { toTop } from '../page-title.ts';
import { type Columns, toColumn, toFlag } from './columns.ts';
import type { LineFacts } from './line-facts.ts';
import { toOffset } from './place-columns.ts';
import { toWordList } from './word-numbers.ts';

/** A headline has so many words. */
const fewest = 3;
const most = 30;
/** The text that takes a headline up again: so many lines of prose within so many lines below it. */
const textLines = 10;
const within = 40;
/** Fewer lines of text than this below a line make it less of a headline. */
const fullText = 4;
/** A line of fewer content words cannot reach the full share. */
const fullShare = 4;
/** What a headline must reach. */
const enough = 0.34;
const repeatedBonus = 1.5;
const pageTitleBonus = 0.5;
const fadesBy = 0.93;

/** How much each line is a headline of the text below it, and where lines stand to the best ones. */
export const toHeadlineColumns = (page: Page, lines: readonly LineFacts[]): Columns => {
  const headline = toHeadlineScores(lines);
  const top = toTop(page);
  const isPageTitle = ({ entry }: LineFacts): boolean =>
    entry.letters >= 15 && top.some((line) => line.index < entry.index && line.folded.startsWith(entry.folded));
  const printed = toColumn(
    lines,
    (line, at) =>
      (headline[at] ?? 0) * (line.repeats > 1 ? repeatedBonus : 1) + toFlag(isPageTitle(line)) * pageTitleBonus,
  );
  const [best, bestPrinted] = [placeOfMost(headline), placeOfMost(printed)];
  const pageTitle = lines.findIndex((line, at) => at > 0 && line.entry.words >= fewest && isPageTitle(line));
  const ofBest = new Set(lines[best]?.content);
  return {
    headline,
    headlineAbove: toFading(headline),
    toHeadline: toColumn(lines, (_, at) => (best < 0 ? -99 : toOffset(at - best))),
    toPrintedHeadline: toColumn(lines, (_, at) => (bestPrinted < 0 ? -99 : toOffset(at - bestPrinted))),
    toPageTitle: toColumn(lines, (_, at) => (pageTitle < 0 ? -99 : toOffset(at - pageTitle))),
    headlineWords: toColumn(lines, ({ content }) =>
      ofBest.size === 0 ? -1 : content.filter((word) => ofBest.has(word)).length / ofBest.size,
    ),
  };
};

/** Share of the words of each short line that the text below it takes up again. */
const toHeadlineScores = (lines: readonly LineFacts[]): Float32Array => {
  const scores = new Float32Array(lines.length);
  /** Places of the lines of prose below, the nearest last; word → the nearest of them that holds it. */
  const prose: number[] = [];
  const next = toWordList(lines, 0);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] as LineFacts;
    const { entry, furniture, content } = line;
    if (entry.words >= fewest && entry.words <= most && !furniture && content.length >= 2) {
      const text = prose.slice(-textLines).filter((place) => place <= at + within);
      const last = text[0] ?? at;
      const taken = content.filter((word) => (next[word] ?? 0) > at && (next[word] ?? 0) <= last).length;
      scores[at] = (taken / Math.max(fullShare, content.length)) * Math.min(1, text.length / fullText);
    }
    if (!line.prose) continue;
    prose.push(at);
    for (const word of content) next[word] = at;
  }
  return scores;
};

const margin = 0.01;

/** Place of the first highest value that is high enough; -1 without one. */
const placeOfMost = (column: Float32Array): number => {
  let [place, most] = [-1, enough];
  for (const [at, value] of column.entries()) {
    if (value <= most) continue;
    place = at;
    most = value + margin;
  }
  return place;
};

/** The best headline above each line, less with every line between. */
const toFading = (headline: Float32Array): Float32Array => {
  let above = 0;
  return headline.map((value) => {
    const before = above;
    above = Math.max(value, above * fadesBy);
    return before;
  });
};
