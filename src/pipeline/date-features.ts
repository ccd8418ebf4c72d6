import { findLabelKind } from '../languages/furniture.ts';
import { fold } from '../text/fold.ts';
import { toWords } from '../text/words.ts';
import type { LabelledDate } from './date-labels.ts';
import type { DatedLine } from './dated-lines.ts';
import { hasHeadingBetween, linesBetween, toStep } from './lines-between.ts';
import { type Body, isProse, lineAbove, lineBelow, type OpenEntry, type Page } from './page.ts';
import { plainWordsOf, weekdaysOf } from './plain-words.ts';

/** A dated line beside an article, before it is weighed against the others. */
export interface DateCandidate extends LabelledDate {
  entry: OpenEntry;
  shape: string;
}

/** What a candidate is weighed by: its place, its words, and the other dates of the page. */
export interface DateSurroundings {
  page: Page;
  body: Body;
  title: OpenEntry | undefined;
  /** All dated lines that stand around the article. */
  lines: readonly DatedLine[];
  /** The candidates of this article, in the order of the page. */
  candidates: readonly DateCandidate[];
}

const headSteps = [2, 12];
const tailSteps = [2, 15];
const textSteps = [2];
const wordSteps = [0, 5];
const siblingSteps = [0, 2];

const proseBetween = ({ entries }: Page, from: number, to: number): number =>
  entries.slice(from, to).filter(isProse).length;

/** Where the line stands to the title and to the text. */
const placeOf = ({ entry: { index } }: DateCandidate, { page, body, title }: DateSurroundings): string[] => {
  const places: string[] = [];
  if (title !== undefined && index < title.index)
    places.push(toStep('above-title', headSteps, linesBetween(page, index, title.index)));
  if (title !== undefined && index > title.index && index < body.first)
    places.push(toStep('below-title', headSteps, linesBetween(page, title.index, index)));
  if (index < body.first) places.push(toStep('above-text', headSteps, linesBetween(page, index, body.first)));
  else if (index > body.last) places.push(toStep('below-text', tailSteps, linesBetween(page, body.last, index)));
  else {
    places.push(toStep('in-text', textSteps, proseBetween(page, body.first, index)));
    if (proseBetween(page, index + 1, body.last + 1) === 0) places.push('ends-text');
  }
  if (hasHeadingBetween(page, body.first, index)) places.push('below-heading');
  return places;
};

/** Words of a dated line that say nothing else: weekdays, hours, time zones, labels. */
const timeWords = new Set(['uhr', 'am', 'pm', 'min', 'read', 'h']);
const isPlain = (word: string, free: ReadonlySet<string>): boolean => {
  const key = fold(word);
  return free.has(key) || timeWords.has(key) || /^[A-Z]{2,4}$/.test(word) || findLabelKind(word) !== undefined;
};

/** Words of the line beside its dates that are neither labels nor function words. */
export const countOtherWords = ({ entry, readings }: DatedLine, lang: string): number => {
  const free = plainWordsOf(lang);
  const rest = readings.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, entry.bare);
  return toWords(rest).filter(({ text }) => /\p{L}/u.test(text) && !isPlain(text, free)).length;
};

/** So few words besides the date make no sentence, however the line stops. */
const fewWords = 5;

/** Whether a dated line is prose that happens to tell a date. */
export const isSentence = (line: DatedLine, lang: string): boolean =>
  isProse(line.entry) && countOtherWords(line, lang) > fewWords;

const hasWeekday = (bare: string, lang: string): boolean => {
  const weekdays = weekdaysOf(lang);
  return toWords(fold(bare)).some(({ text }) => weekdays.has(text));
};

/** A repeated title is long enough to be no other line's part by chance. */
const longTitle = 15;

/** What the line itself says. */
const wordsOf = (candidate: DateCandidate, line: DatedLine, { body, title }: DateSurroundings): string[] => {
  const { entry, reading, label, author } = candidate;
  const isVisit = hasWeekday(entry.bare, body.lang) && !reading.hasTime && label === null && !author;
  return [
    toStep('other-words', wordSteps, countOtherWords(line, body.lang)),
    ...(label === null ? [] : [label]),
    ...(isVisit ? ['weekday-only'] : []),
    ...(isSentence(line, body.lang) && label === null ? ['sentence'] : []),
    ...(reading.hasTime ? ['time'] : []),
    ...(entry.bullet ? ['bullet'] : []),
    ...(/[([]\s*$/u.test(entry.bare.slice(0, reading.start)) ? ['in-brackets'] : []),
    ...(title !== undefined && title.letters > longTitle && entry.folded.includes(title.folded) ? ['with-title'] : []),
  ];
};

/** Dates of one template that stand as near as this are a list. */
const listReach = 8;
/** A date of the text so near to the day speaks for it. */
const sameWeek = 7;

const toDay = (iso: string): number => Date.parse(iso) / 86_400_000;

/** What the other dates of the page say. */
const othersOf = ({ entry, reading, shape }: DateCandidate, { page, body, lines }: DateSurroundings): string[] => {
  const others = lines.filter((line) => line.entry.index !== entry.index);
  const siblings = others.filter((line) => line.shape === shape && line.readings[0]?.iso !== reading.iso);
  const list = siblings
    .map((line) => line.entry.index)
    .filter((at) => linesBetween(page, at, entry.index) <= listReach);
  const outsideText = others.filter((line) => !isProse(line.entry)).flatMap(({ readings }) => readings);
  const told = others.filter(
    (line) => isProse(line.entry) && line.entry.index >= body.first && line.entry.index <= body.last,
  );
  const isTold = told.some(({ readings }) =>
    readings.some(({ iso }) => Math.abs(toDay(iso) - toDay(reading.iso)) <= sameWeek),
  );
  return [
    toStep('siblings', siblingSteps, siblings.length),
    ...(list.length > 0 ? ['in-list'] : []),
    ...(list.some((at) => at < entry.index) && list.some((at) => at > entry.index) ? ['amid-list'] : []),
    ...(others.some(({ readings }) => readings.some(({ iso }) => iso === reading.iso)) ? ['again'] : []),
    ...(outsideText.some(({ iso }) => iso > reading.iso) ? [] : ['newest']),
    ...(outsideText.some(({ iso }) => iso < reading.iso) ? [] : ['oldest']),
    ...(isTold ? ['told'] : []),
  ];
};

/** Lines, blank ones included, between a day of publication and that of a revision. */
const revisionReach = 6;

const isRevisionOf = (revision: DateCandidate, original: DateCandidate): boolean =>
  revision.label === 'updated' && original.label !== 'updated' && original.reading.iso <= revision.reading.iso;

/** What the lines beside it say, and its rank among the candidates. */
const rankOf = (candidate: DateCandidate, { page, body, title, candidates }: DateSurroundings): string[] => {
  const { index } = candidate.entry;
  const above = lineAbove(page, index);
  const beside = [above, lineBelow(page, index)];
  const belowTitle = candidates.find(({ entry }) => title !== undefined && entry.index > title.index);
  const near = candidates.filter(({ entry }) => Math.abs(entry.index - index) <= revisionReach);
  const isAlone = candidates.every(({ reading }) => reading.iso === candidate.reading.iso);
  return [
    ...(above?.label?.kind === 'published' && above.label.value === '' ? ['published'] : []),
    ...(beside.some((line) => line?.label?.kind === 'author') ? ['beside-author'] : []),
    ...(beside.some((line) => line?.furniture?.kind === 'comments') ? ['beside-comments'] : []),
    ...(candidates.findLast(({ entry }) => entry.index < body.first) === candidate ? ['nearest-above'] : []),
    ...(belowTitle === candidate && index < body.last ? ['first-below-title'] : []),
    ...(isAlone ? ['only-day'] : []),
    ...(near.some((other) => isRevisionOf(other, candidate)) ? ['has-revision'] : []),
    ...(near.some((other) => isRevisionOf(candidate, other)) ? ['is-revision'] : []),
  ];
};

/** The names of everything that speaks for or against a candidate. */
export const featuresOf = (candidate: DateCandidate, line: DatedLine, around: DateSurroundings): ReadonlySet<string> =>
  new Set([
    ...placeOf(candidate, around),
    ...wordsOf(candidate, line, around),
    ...othersOf(candidate, around),
    ...rankOf(candidate, around),
  ]);
