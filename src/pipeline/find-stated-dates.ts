import { languageOf } from '../languages/languages.ts';
import type { StatedDate } from '../schema/ledger.ts';
import type { DateReading } from './date-reading.ts';
import { mainLanguage } from './main-language.ts';
import { findDates } from './parse-date.ts';
import type { Article, Passage } from './types.ts';

const two = (number = 0): string => String(number).padStart(2, '0');

/** `XXXX-01-22` where the year is not stated. Null for a year alone, and where day and month may be the other way round. */
const toDay = ({ iso, precision, month, day, ambiguous }: DateReading): string | null => {
  if (ambiguous || precision === 'year') return null;
  return precision === 'day-without-year' ? `XXXX-${two(month)}-${two(day)}` : iso;
};

/** A date, and where it stands in its passage. */
type Stated = Pick<StatedDate, 'start' | 'end' | 'day' | 'relative'>;

const findPrinted = (text: string, lang: string): Stated[] =>
  findDates(text, { langs: [lang, 'en'] }).flatMap((reading) => {
    const day = toDay(reading);
    return day === null ? [] : [{ start: reading.start, end: reading.end, day }];
  });

/** The words of a language for a near day, and how far off it is; «today» is left out: it often means «nowadays». */
interface NearDays {
  words: RegExp;
  offsets: ReadonlyMap<string, number>;
}

const known = new Map<string, NearDays | null>();

const nearDaysOf = (lang: string): NearDays | null => {
  const read = known.get(lang);
  if (read !== undefined) return read;
  const days = Object.entries(languageOf(lang)?.relativeDays ?? {}).filter(([, offset]) => offset !== 0);
  const longestFirst = days.map(([word]) => word).sort((a, b) => b.length - a.length);
  const words = new RegExp(`(?<![\\p{L}\\p{M}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
  const near = days.length === 0 ? null : { words, offsets: new Map(days) };
  known.set(lang, near);
  return near;
};

const findNear = (text: string, lang: string, publishedOn: string): Stated[] => {
  const near = nearDaysOf(lang);
  if (near === null) return [];
  return [...text.matchAll(near.words)].flatMap(({ 0: word, index }) => {
    const offset = near.offsets.get(word) ?? near.offsets.get(word.toLowerCase());
    if (offset === undefined) return [];
    const day = Temporal.PlainDate.from(publishedOn).add({ days: offset }).toString();
    return [{ start: index, end: index + word.length, day, relative: true as const }];
  });
};

/** The days and months that an article’s passages state, with the words that state them; «yesterday» counts from its day of publication. */
export const findStatedDates = (
  { lang, publishedOn }: Pick<Article, 'lang' | 'publishedOn'>,
  passages: readonly Passage[],
): StatedDate[] => {
  const language = mainLanguage(lang.value);
  return passages.flatMap(({ line, start, text }) => {
    const near = publishedOn === undefined ? [] : findNear(text, language, publishedOn.value);
    const found = [...findPrinted(text, language), ...near].sort((a, b) => a.start - b.start);
    return found.map((date) => ({
      ...date,
      line,
      start: start + date.start,
      end: start + date.end,
      text: text.slice(date.start, date.end),
    }));
  });
};
