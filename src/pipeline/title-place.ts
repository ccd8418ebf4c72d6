import { isSectionName } from '../languages/furniture.ts';
import type { TitleCandidate, TitleSearch } from './title-candidates.ts';
import type { LineKind, TitleLine } from './title-lines.ts';
import { createShareSteps, createSteps } from './title-steps.ts';

/** The steps of what is counted. */
const step = {
  inside: createSteps('inside', [0, 1, 3, 7]),
  sentencesAbove: createSteps('sentences-above', [0, 15, 40, 80]),
  headingsBelow: createSteps('headings-below', [0, 1, 3]),
  above: createSteps('above', [0, 1, 2, 3, 5, 8, 14, 25, 60, 150]),
  openBetween: createSteps('open-between', [0, 1, 2, 4, 8, 16, 40]),
  longBetween: createSteps('long-between', [0, 1, 2, 4, 8, 16]),
  datesBetween: createSteps('dates-between', [0, 1, 2]),
  bylinesBetween: createSteps('bylines-between', [0, 1]),
  sentencesBetween: createSteps('sentences-between', [0, 12, 30, 60]),
  fromTop: createSteps('from-top', [0, 1, 3, 8, 20, 50]),
  ofHead: createShareSteps('of-head', [10, 30, 50, 70, 85, 95]),
  dateBelow: createSteps('date-below', [1, 2, 3, 5, 8]),
  dateAbove: createSteps('date-above', [1, 2, 4, 8]),
  authorBelow: createSteps('author-below', [1, 2, 4, 6]),
  authorAbove: createSteps('author-above', [1, 3, 6]),
  nameBelow: createSteps('name-below', [1, 2, 5]),
  shareBelow: createSteps('share-below', [0, 1]),
  headlinesAround: createSteps('headlines-around', [0, 1, 3, 5]),
  bulletsAround: createSteps('bullets-around', [0, 3, 6]),
  longAbove: createSteps('long-above', [0, 1, 2]),
  nextWords: createSteps('next-words', [0, 2, 5, 10, 20]),
  beforeWords: createSteps('before-words', [0, 1, 3, 6, 12]),
  nextPrinted: createSteps('next-printed', [1, 2]),
  beforePrinted: createSteps('before-printed', [1, 2]),
};

/** Where a line stands to the text. */
export const featuresOfPlace = ({ at, side }: TitleCandidate, search: TitleSearch): string[] => {
  const { first, toText, lines } = search;
  if (side === 'inside') {
    const above = lines.slice(first, at).reduce((sum, { sentenceWords }) => sum + sentenceWords, 0);
    return [step.inside(at - first), step.sentencesAbove(above), step.headingsBelow(countHeadings(search, at))];
  }
  const between = toText[at];
  if (between === undefined) return [];
  return [
    step.above(first - at - 1),
    step.openBetween(between.open),
    step.longBetween(between.long),
    step.datesBetween(between.dates),
    step.bylinesBetween(between.bylines),
    step.sentencesBetween(between.sentenceWords),
    step.fromTop(at),
    step.ofHead(at / Math.max(1, first)),
  ];
};

/** Lines of the text among which sub-headings are counted. */
const headingReach = 80;

/** Short lines of the text below a place that stand above a sentence: sub-headings. */
const countHeadings = ({ lines, last }: TitleSearch, at: number): number =>
  lines.slice(at + 1, Math.min(last, at + headingReach)).filter(({ entry, kind }, below) => {
    const isShort = entry.words > 1 && entry.words <= 16 && !entry.stops && !entry.bullet;
    return isShort && kind !== 'sentence' && lines[at + 2 + below]?.kind === 'sentence';
  }).length;

/** Lines around a title among which its date, its author and its buttons stand. */
const reach = { date: 8, author: 6, name: 5, share: 6, list: 4, related: 3 } as const;

/** What stands right around a line: dates, bylines, buttons, other headlines. */
export const featuresAround = ({ entry, at }: TitleCandidate, { lines }: TitleSearch): string[] => {
  const next = lines[at + 1];
  const before = lines[at - 1];
  const around = lines.slice(Math.max(0, at - reach.list), at + reach.list + 1).filter((line) => line.entry !== entry);
  return [
    step.dateBelow(distance(lines, at, 1, reach.date, (line) => line.isDate)),
    step.dateAbove(distance(lines, at, -1, reach.date, (line) => line.isDate)),
    step.authorBelow(distance(lines, at, 1, reach.author, (line) => line.isByline)),
    step.authorAbove(distance(lines, at, -1, reach.author, (line) => line.isByline)),
    step.nameBelow(distance(lines, at, 1, reach.name, (line) => line.isName)),
    step.shareBelow(lines.slice(at + 1, at + 1 + reach.share).filter((line) => line.isShare).length),
    step.headlinesAround(around.filter((line) => line.isHeadline && line.entry.folded !== entry.folded).length),
    step.longAbove(countLongAbove(lines, at)),
    step.bulletsAround(around.filter((line) => line.entry.bullet).length),
    ...(distance(lines, at, -1, reach.related, (line) => line.isRelated) <= reach.related ? ['below-related'] : []),
    ...(before !== undefined && isSectionName(before.entry.bare) ? ['below-section'] : []),
    next === undefined ? 'next:nothing' : nextNames[next.kind],
    before === undefined ? 'before:nothing' : beforeNames[before.kind],
    ...(next === undefined ? [] : [step.nextWords(next.entry.words), step.nextPrinted(next.printed)]),
    ...(before === undefined ? [] : [step.beforeWords(before.entry.words), step.beforePrinted(before.printed)]),
  ];
};

/** Long lines in a row right above a line. */
const countLongAbove = (lines: readonly TitleLine[], at: number): number => {
  let count = 0;
  while (count < reach.list && lines[at - count - 1]?.kind === 'long') count += 1;
  return count;
};

const kinds: readonly LineKind[] = ['date', 'label', 'share', 'furniture', 'sentence', 'long', 'short'];
const toNames = (side: string): Record<LineKind, string> =>
  Object.fromEntries(kinds.map((kind) => [kind, `${side}:${kind}`])) as Record<LineKind, string>;
const nextNames = toNames('next');
const beforeNames = toNames('before');

/** Lines to the nearest that passes the test; none is far. */
const distance = (
  lines: readonly TitleLine[],
  at: number,
  way: 1 | -1,
  most: number,
  test: (line: TitleLine) => boolean,
): number => {
  for (let count = 1; count <= most; count += 1) {
    const line = lines[at + way * count];
    if (line === undefined) break;
    if (test(line)) return count;
  }
  return Number.POSITIVE_INFINITY;
};
