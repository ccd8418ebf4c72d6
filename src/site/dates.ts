import { rememberLatest } from '../text/remember.ts';
import type { StringKey } from './translate.ts';
import { translateTo } from './translate.ts';
import { toDigits, type UiLanguage } from './ui-languages.ts';

const styles = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
  monthName: { month: 'long' },
  shortMonthName: { month: 'short' },
  weekday: { weekday: 'long' },
  narrowWeekday: { weekday: 'narrow' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type DateStyle = keyof typeof styles;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (lang: string, style: DateStyle): Intl.DateTimeFormat => {
  const key = `${lang} ${style}`;
  let format = formats.get(key);
  if (format === undefined) {
    // The Gregorian calendar in every language; the day is a day, whatever the time zone.
    const options: Intl.DateTimeFormatOptions = {
      numberingSystem: toDigits(lang),
      calendar: 'gregory',
      timeZone: 'UTC',
    };
    format = new Intl.DateTimeFormat(lang, { ...options, ...styles[style] });
    formats.set(key, format);
  }
  return format;
};

/** Days in words that are at hand at a time: most pages name days that others name. */
const mostAtHand = 10_000;

const toDayIn = rememberLatest(
  (lang: string) =>
    rememberLatest((day: string) => formatOf(lang, 'day').format(new Date(`${day}T00:00:00Z`)), mostAtHand),
  mostAtHand,
);

/** A day as the language writes it: `en`, `2025-03-13` → `March 13, 2025` */
export const toDay = (lang: string, day: string): string => toDayIn(lang)(day);

/** A month as the language writes it: `fr`, `2025-03` → `mars 2025` */
export const toMonth = (lang: string, month: string): string =>
  formatOf(lang, 'month').format(new Date(`${month}-01T00:00:00Z`));

/** Part of a date as the language writes it: `fr`, `2025-03-13`, `weekday` → `jeudi` */
export const toDatePart = (lang: string, day: string, part: Exclude<DateStyle, 'day' | 'month'>): string =>
  formatOf(lang, part).format(new Date(`${day}T00:00:00Z`));

/** The day that weeks begin with where the language is spoken: 1 is Monday, 7 Sunday. `ar` → 6 */
export const toFirstDay = (lang: string): number => new Intl.Locale(lang).getWeekInfo?.().firstDay ?? 1;

/** What is known of a date, in words: a day, a range, or that it is not stated. */
export interface DateWords {
  words: string;
  /** ISO day for `<time datetime>`, when a day is stated. */
  iso?: string;
}

/** `en`, not before 2025-01-22 → `on or after January 22, 2025` */
export const toDateWords = (
  lang: UiLanguage,
  {
    publishedOn,
    publishedBetween,
  }: { publishedOn?: string | undefined; publishedBetween?: [string | null, string | null] | undefined },
): DateWords => {
  if (publishedOn !== undefined) return { words: toDay(lang, publishedOn), iso: publishedOn };
  const [from, to] = publishedBetween ?? [null, null];
  let key: StringKey = 'date.unknown';
  if (from !== null) key = to === null ? 'range.onOrAfter' : 'range.between';
  else if (to !== null) key = 'range.onOrBefore';
  return { words: translateTo(lang)(key, { from: from ? toDay(lang, from) : '', to: to ? toDay(lang, to) : '' }) };
};
