import { languageOf, languages } from '../languages/languages.ts';
import { remember } from '../text/remember.ts';
import type { DateReading } from './date-reading.ts';
import { type DateSymbol, fromThaiYear, isThai, toDateSymbols } from './date-symbols.ts';
import { toDateTokens } from './date-tokens.ts';
import { type Calendar, type Month, toDateWords } from './date-words.ts';
import { readIntlMonths } from './intl-months.ts';
import { isMonthOf, toIsoDay } from './iso-day.ts';
import { findRelativeDates } from './relative-date.ts';

export interface DateOptions {
  /** Languages whose month names count, the likeliest first; the first decides on 03/04/2025. */
  langs?: readonly string[];
  /** Whether numeric dates begin with the day, where the page or the outlet shows it. */
  dayFirst?: boolean;
  /** The ISO day, or moment, from which relative dates count. Without it there are none. */
  anchor?: string;
}

const everyLanguage = languages.map(({ code }) => code);

const kinds: Readonly<Record<Calendar, DateReading['kind']>> = {
  gregory: 'absolute',
  'islamic-umalqura': 'hijri',
  persian: 'jalali',
  hebrew: 'hebrew',
};

/** What a part of the grammar sees: the symbols it matched, and how to read numbers. */
interface Sight {
  symbols: readonly DateSymbol[];
  options: DateOptions;
  text: string;
  /** Whether a time of day stands beside the match. */
  hasTime: boolean;
}

type Part = Omit<DateReading, 'start' | 'end' | 'hasTime'>;

interface Pattern {
  /** Over symbols; the group `date` is the date, what stands around it only shows that it is one. */
  shape: RegExp;
  read: (sight: Sight) => Part | null;
}

const pick = (symbols: readonly DateSymbol[], symbol: string): DateSymbol[] =>
  symbols.filter((one) => one.symbol === symbol);

const dayOf = (calendar: Calendar, year: number, month: number, day: number, ambiguous = false): Part | null => {
  const iso = toIsoDay(calendar, year, month, day);
  if (iso === null) return null;
  const gregorian = { month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
  return { iso, precision: 'day', kind: kinds[calendar], ambiguous, ...gregorian };
};

/** The month that two names agree on, as in «January/Kanun II»; null when they differ. */
const monthOf = (symbols: readonly DateSymbol[], year: number | null): Month | null => {
  const named = pick(symbols, 'm');
  const fits = (month: Month): boolean =>
    (year === null ? month.calendar === 'gregory' : isMonthOf(month, year)) &&
    named.every(({ months }) => months.some((one) => one.calendar === month.calendar && one.month === month.month));
  return named[0]?.months.find(fits) ?? null;
};

const readNamed = ({ symbols }: Sight): Part | null => {
  const year = pick(symbols, 'y')[0]?.value ?? 0;
  const month = monthOf(symbols, year);
  return month === null ? null : dayOf(month.calendar, year, month.month, pick(symbols, 'n')[0]?.value ?? 0);
};

/** `2 Dec 95 11:15`, `03.Dec.19`: two figures are a year only beside a time or in one template, in the order of day, month and year. */
const readNamedShort = ({ symbols, hasTime, text }: Sight): Part | null => {
  const [day, year] = pick(symbols, 'n');
  const isTemplate = !/\s/u.test(text.slice(symbols[0]?.start, symbols.at(-1)?.end)) && symbols.length === 5;
  if (!(hasTime || isTemplate) || day === undefined || year?.digits !== 2) return null;
  const [named] = pick(symbols, 'm');
  const calendar = named?.months[0]?.calendar;
  const full = calendar === 'persian' ? toJalaliYear(year.value) : toFullYear(year.value, isThai(text));
  const month = monthOf(symbols, full);
  return month === null ? null : dayOf(month.calendar, full, month.month, day.value);
};

/** Two figures from 70 on are of the twentieth century; newspapers went online in its last years. */
const toFullYear = (short: number, thai: boolean): number =>
  thai ? fromThaiYear(2500 + short) : (short >= 70 ? 1900 : 2000) + short;
const toJalaliYear = (short: number): number => (short >= 60 ? 1300 : 1400) + short;

const readMonth = ({ symbols }: Sight): Part | null => {
  const year = pick(symbols, 'y')[0]?.value ?? 0;
  const month = monthOf(symbols, year);
  if (month?.calendar !== 'gregory') return null;
  const iso = `${year}-${String(month.month).padStart(2, '0')}`;
  return { iso, precision: 'month', kind: 'absolute', ambiguous: false, month: month.month };
};

const readWithoutYear = ({ symbols }: Sight): Part | null => {
  const month = monthOf(symbols, null);
  const day = pick(symbols, 'n')[0]?.value ?? 0;
  if (month === null || toIsoDay('gregory', 2024, month.month, day) === null) return null;
  return { iso: null, precision: 'day-without-year', kind: 'absolute', ambiguous: false, month: month.month, day };
};

/** Solar Hijri years in Persian texts, lunar ones elsewhere; Gregorian years begin where neither has come yet. */
const calendarOf = (year: number, { options, text }: Sight, end: number): Calendar | null => {
  if (year >= 1800) return year <= 2200 ? 'gregory' : null;
  if (year < 1300 || year > 1500) return null;
  const sign = /^[\s\p{Cf}]*(هـ|هجري|ق\b|قمري|ش\b|شمسي|خورشیدی)/u.exec(text.slice(end, end + 12))?.[1]; // Hijri, lunar, solar
  if (sign !== undefined) return /^[هق]/u.test(sign) ? 'islamic-umalqura' : 'persian';
  const lang = options.langs?.[0]?.split('-')[0];
  if (lang === 'fa' || lang === 'ps') return 'persian';
  return lang === 'ar' ? 'islamic-umalqura' : null;
};

const readYearFirst = (sight: Sight): Part | null => {
  const [year, month, day] = sight.symbols.filter(({ symbol }) => symbol === 'y' || symbol === 'n');
  const calendar = calendarOf(year?.value ?? 0, sight, sight.symbols.at(-1)?.end ?? 0);
  return calendar === null ? null : dayOf(calendar, year?.value ?? 0, month?.value ?? 0, day?.value ?? 0);
};

/** Whether the day comes first, and whether only a guess says so. */
const orderOf = ({ dayFirst, langs }: DateOptions): { dayFirst: boolean; guessed: boolean } => {
  const lang = langs?.[0]?.split('-')[0];
  if (dayFirst !== undefined) return { dayFirst, guessed: false };
  if (lang === undefined || lang === 'en') return { dayFirst: lang === undefined, guessed: true };
  return { dayFirst: languageOf(lang)?.dayFirst ?? readIntlMonths(lang).first !== 'month', guessed: false };
};

const readNumeric = (sight: Sight, year: number, calendar: Calendar): Part | null => {
  const [first, second] = pick(sight.symbols, 'n').map(({ value }) => value);
  if (first === undefined || second === undefined) return null;
  const { dayFirst, guessed } = orderOf(sight.options);
  if (first > 12 || calendar !== 'gregory') return dayOf(calendar, year, second, first);
  if (second > 12) return dayOf(calendar, year, first, second);
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return dayOf(calendar, year, month, day, guessed && first !== second);
};

const readYearLast = (sight: Sight): Part | null => {
  const year = pick(sight.symbols, 'y')[0];
  const calendar = calendarOf(year?.value ?? 0, sight, year?.end ?? 0);
  return calendar === null || year === undefined ? null : readNumeric(sight, year.value, calendar);
};

/** `02/11/23 16:33`: only beside a time, with every part of two figures, and where no order begins with the year. */
const readShort = (sight: Sight): Part | null => {
  const numbers = pick(sight.symbols, 'n');
  const lang = sight.options.langs?.[0] ?? 'en';
  if (!sight.hasTime || numbers.some(({ digits }) => digits !== 2) || readIntlMonths(lang).first === 'year')
    return null;
  const year = toFullYear(numbers[2]?.value ?? 0, false);
  return readNumeric({ ...sight, symbols: sight.symbols.slice(0, 4) }, year, 'gregory');
};

const readYear = ({ symbols, text }: Sight): Part | null => {
  const year = symbols[0]?.value ?? 0;
  return year < 1800 || !/^[年년]/u.test(text.slice(symbols[0]?.end))
    ? null
    : { iso: String(year), precision: 'year', kind: 'absolute', ambiguous: false };
};

/** Two names of one month, «January/Kanun II». */
const month = '(?:m(?:[/-]m)?)';

/** What may stand between the parts of a date with a month name. */
const gap = '[.,/c-]{0,4}';

/** The patterns in the order in which they are tried; a place that one has taken is closed to the next. */
const patterns: readonly Pattern[] = [
  { shape: /(?<![ny.:/-])(?<date>y([./-])n\2n)(?![/]|[.-]n)/gu, read: readYearFirst },
  { shape: /(?<![ny][./-]|[ny])(?<date>n([./-])n\2y)(?![./-]n)/gu, read: readYearLast },
  { shape: new RegExp(`(?<!n-)(?<date>no?${gap}${month}${gap}y)`, 'gu'), read: readNamed },
  { shape: new RegExp(`(?<date>${month}${gap}no?${gap}y)`, 'gu'), read: readNamed },
  { shape: new RegExp(`(?<date>${month}${gap}no?${gap}t${gap}y)`, 'gu'), read: readNamed },
  { shape: new RegExp(`(?<date>y${gap}${month}${gap}no?)(?!-n)`, 'gu'), read: readNamed },
  { shape: new RegExp(`(?<date>y${gap}no?${gap}${month})`, 'gu'), read: readNamed },
  { shape: new RegExp(`(?<!n-)(?<date>no?${gap}${month}${gap}n)`, 'gu'), read: readNamedShort },
  { shape: /(?<![ny][./-]|[ny])(?<date>n([./-])n\2n)(?![./-]n)/gu, read: readShort },
  { shape: new RegExp(`(?<!n-)(?<date>no?${gap}${month})`, 'gu'), read: readWithoutYear },
  { shape: new RegExp(`(?<date>${month}[.,c]{0,2}no?)(?!-n)`, 'gu'), read: readWithoutYear },
  { shape: new RegExp(`(?<date>${month}${gap}y)`, 'gu'), read: readMonth },
  { shape: new RegExp(`(?<date>y${gap}${month})`, 'gu'), read: readMonth },
  { shape: /(?<date>yc)/gu, read: readYear },
];

/** Every pattern wants a month's name, figures joined by a mark, or a year and a word of dates. */
const needed = /m|[ny][./-]n|yc/u;

const timeAfter = /^[.,/c-]{0,3}(?:t|n\.n|n:n)/u;
const timeBefore = /t[.,/xc-]{0,3}$/u;

/**
 * Finds the dates that a text states, in their order: with month names of the given languages or in figures of any
 * script, Gregorian, lunar and solar Hijri, and Hebrew. What is no date in its own calendar is none.
 *
 * `22 يناير/كانون الثاني 2025` → 2025-01-22, `١٣-٠٣-٢٠٢٥` → 2025-03-13
 */
export const findDates = (text: string, options: DateOptions = {}): readonly DateReading[] => {
  if (options.anchor !== undefined) {
    const langs = options.langs ?? everyLanguage;
    const readings = readDates(text, options);
    return [...readings, ...findRelativeDates(text, readings, langs, options.anchor)].sort(byPlace);
  }
  if (!/\p{Nd}|[״׳]/u.test(text)) return [];
  return text.length > longestKnown ? readDates(text, options) : readerOf(options)(text);
};

/** Longer texts hardly come again, in UTF-16 units. */
const longestKnown = 150;
/** How many texts are remembered with their dates, for each way of reading. */
const mostTexts = 500;

const readers = new Map<string, (text: string) => readonly DateReading[]>();

/** Several finders ask for the dates of one line, and pages of one site share lines. */
const readerOf = (options: DateOptions): ((text: string) => readonly DateReading[]) => {
  const key = `${options.langs?.join(' ')} ${options.dayFirst}`;
  const reader = readers.get(key) ?? remember((text) => readDates(text, options), mostTexts);
  readers.set(key, reader);
  return reader;
};

const byPlace = (a: DateReading, b: DateReading): number => a.start - b.start;

const readDates = (text: string, options: DateOptions): DateReading[] => {
  const tokens = toDateTokens(text);
  const words = toDateWords(options.langs ?? everyLanguage);
  const symbols = toDateSymbols(text, tokens, words);
  const letters = symbols.map(({ symbol }) => symbol);
  const readings: DateReading[] = [];
  let joined = letters.join('');
  for (const { shape, read } of needed.test(joined) ? patterns : []) {
    for (const match of joined.matchAll(shape)) {
      const from = match.index;
      const to = from + (match.groups?.['date']?.length ?? 0);
      const hasTime =
        timeAfter.test(letters.slice(to, to + 6).join('')) ||
        timeBefore.test(letters.slice(Math.max(0, from - 4), from).join(''));
      const part = read({ symbols: symbols.slice(from, to), options, text, hasTime });
      const [start, end] = [symbols[from]?.start, symbols[to - 1]?.end];
      if (part === null || start === undefined || end === undefined) continue;
      readings.push({ start, end, ...part, hasTime });
      letters.fill('x', from, to);
    }
    joined = letters.join('');
  }
  return readings.sort(byPlace);
};
