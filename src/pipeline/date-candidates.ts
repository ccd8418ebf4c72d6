import { countOtherWords, type DateCandidate, type DateSurroundings, featuresOf, isSentence } from './date-features.ts';
import { pickPublished } from './date-labels.ts';
import { type DatedLine, type DayReading, datedLinesOf } from './dated-lines.ts';
import { type Body, givesField, type OpenEntry, type Page, printsTitle } from './page.ts';

/** Longest line that dates an article, in words; with more other words than these it tells something else. */
const longestLine = 30;
const mostOtherWords = 8;
/** Behind a day and a time at its beginning a line may name paper, reporter and place. */
const mostBehindTime = 16;
/** A line with more dates than these is a list or a table. */
const mostDates = 3;

/** A candidate with the names of everything that speaks for or against it. */
export interface SeenDate extends DateCandidate {
  features: ReadonlySet<string>;
}

/** The dated lines around an article that may tell its day of publication, with what speaks for and against each. */
export const findCandidates = (page: Page, body: Body, dayFirst: boolean | undefined): SeenDate[] => {
  const lines = datedLinesOf(page, body.lang, dayFirst).filter(
    ({ entry: { index } }) => index >= body.headFrom && index <= body.tailTo,
  );
  const title = page.entries.slice(body.headFrom, body.tailTo + 1).find((entry) => givesField(entry, 'title'));
  const found = lines.flatMap((line) => {
    const { entry, readings } = line;
    if (!mayDate(line)) return [];
    const date = pickPublished(entry.bare, readings);
    if (date === null || !isPointOf(line, date.reading, date.label !== null, body.lang, title)) return [];
    return [{ line, candidate: { ...date, entry, shape: line.shape } }];
  });
  const around: DateSurroundings = { page, body, title, lines, candidates: found.map(({ candidate }) => candidate) };
  return found.map(({ line, candidate }) => ({ ...candidate, features: featuresOf(candidate, line, around) }));
};

const mayDate = ({ entry, readings }: DatedLine): boolean =>
  readings.length <= mostDates && !printsTitle(entry) && entry.verdict?.by !== 'editor';

/** Whether the date is the point of its line, or of the sentence's beginning or end, rather than one of its words. */
const isPointOf = (
  line: DatedLine,
  { start, end, hasTime }: DayReading,
  isLabelled: boolean,
  lang: string,
  title: OpenEntry | undefined,
): boolean => {
  const { bare, words, folded } = line.entry;
  if (isLabelled) return words <= longestLine;
  if (isSentence(line, lang)) return opens(bare, start) || closes(bare, start, end);
  return (
    words <= longestLine &&
    (countOtherWords(line, lang) <= (hasTime && opens(bare, start) ? mostBehindTime : mostOtherWords) ||
      folded.includes(title?.folded ?? '\n'))
  );
};

const opens = (text: string, start: number): boolean => /^[^\p{L}\p{N}]*$/u.test(text.slice(0, start));

/** After a sentence, a bar or an opening bracket, with nothing but a time behind it. */
const closes = (text: string, start: number, end: number): boolean =>
  /^(?:[^\p{L}\p{N}]|\p{Nd}|Uhr)*$/u.test(text.slice(end)) &&
  /(?:[.!?؟。|·•»”"]|[(（]\p{L}*)\s*(?:\p{L}+,?\s*)?$/u.test(text.slice(0, start).slice(-30));
