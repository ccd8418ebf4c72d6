import { languageOf } from '../languages/languages.ts';
import { moreMonths } from '../languages/more-months.ts';
import { toDateTokens } from './date-tokens.ts';
import { readIntlMonths } from './intl-months.ts';

/** The calendars whose dates are read. */
export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian' | 'hebrew';

/** A month of a calendar, from 1; the months of the Hebrew calendar count Adar I as 6 and Adar as 7. */
export interface Month {
  calendar: Calendar;
  month: number;
}

/** The words of dates in some languages: keys are token keys joined by blanks. */
export interface DateWords {
  months: ReadonlyMap<string, readonly Month[]>;
  /** Most tokens, marks between words included, of the names that begin with a word. */
  starts: ReadonlyMap<string, number>;
  /** Ordinal names of days. */
  days: ReadonlyMap<string, number>;
  /** Words that may stand between the parts of a date. */
  between: ReadonlySet<string>;
}

/** Of, the, year, month in languages that print them inside dates. */
const betweenEverywhere = [
  'de del d du di da do of the in la le el en af a year an année año ano am an den der',
  'г года год году р року рік ж жылы у в м д dňa',
  'في من عام سنة لعام لسنة شهر م ه سال ماه ی د', // in, of, year, month
  'ngày tháng năm', // day, month, year
  'सन् साल ई', // year
  'წ', // year
  'พ ศ ค', // year of the Buddha, of Christ: พ.ศ., ค.ศ.
].join(' ');

const keyOf = (name: string): string =>
  toDateTokens(name)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key)
    .join(' ');

type Months = Map<string, Month[]>;

const addRows = (months: Months, calendar: Calendar, rows: readonly (readonly string[])[]): void => {
  for (const [index, names] of rows.entries()) {
    for (const name of names) addMonth(months, keyOf(name), { calendar, month: index + 1 });
  }
};

const addMonth = (months: Months, key: string, month: Month): void => {
  const known = months.get(key) ?? [];
  if (key === '' || known.some((one) => one.calendar === month.calendar)) return;
  months.set(key, [...known, month]);
};

/** Letters that Hebrew writes together with the month: in, to, from, the, and. */
const hebrewPrefixes = 'בלמהו';

const addHebrewPrefixes = (months: Months): void => {
  for (const [key, values] of [...months]) {
    for (const prefix of hebrewPrefixes) for (const month of values) addMonth(months, prefix + key, month);
  }
};

const addLanguage = (
  words: { months: Months; days: Map<string, number>; between: Set<string> },
  code: string,
): void => {
  const language = languageOf(code);
  if (language !== undefined) {
    addRows(words.months, 'gregory', language.months);
    for (const calendar of ['islamic-umalqura', 'persian', 'hebrew'] as const) {
      addRows(words.months, calendar, language.otherMonths?.[calendar] ?? []);
    }
    for (const [index, names] of (language.dayWords ?? []).entries()) {
      for (const name of names) words.days.set(keyOf(name), index + 1);
    }
  }
  addRows(words.months, 'gregory', moreMonths[code] ?? []);
  const found = readIntlMonths(code);
  addRows(words.months, 'gregory', found.months);
  for (const word of found.between) words.between.add(keyOf(word));
  if (code === 'he') addHebrewPrefixes(words.months);
};

const toStarts = (keys: readonly string[]): Map<string, number> => {
  const starts = new Map<string, number>();
  for (const key of keys) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    starts.set(first, Math.max(starts.get(first) ?? 0, 2 * words.length - 1));
  }
  return starts;
};

const known = new Map<string, DateWords>();

/** The words of dates of some languages together; a spelling keeps the meaning of the language named first. */
export const toDateWords = (langs: readonly string[]): DateWords => {
  const id = langs.join(' ');
  const found = known.get(id);
  if (found !== undefined) return found;
  const months: Months = new Map();
  const days = new Map<string, number>();
  const between = new Set(betweenEverywhere.split(' ').map(keyOf));
  for (const lang of langs) addLanguage({ months, days, between }, lang);
  const words = { months, starts: toStarts([...months.keys(), ...days.keys()]), days, between };
  known.set(id, words);
  return words;
};
