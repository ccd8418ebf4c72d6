import type { DateToken } from './date-tokens.ts';
import type { DateWords, Month } from './date-words.ts';
import { readHebrewNumber } from './hebrew-number.ts';

/**
 * A part of a date, or something else, as one letter: `n` number of one or two digits, `y` year of four, `m` month name,
 * `c` word that may stand between parts, `o` ending of an ordinal, `t` time of day, the marks `.` `,` `/` `-`, `x` the rest.
 */
export interface DateSymbol {
  symbol: string;
  start: number;
  end: number;
  /** The number, for `n` and `y`. */
  value: number;
  /** How many digits the number is written with; 0 for a word. */
  digits: number;
  /** What `m` can mean. */
  months: readonly Month[];
}

const ordinals = new Set('st nd rd th er ere re e eme o a º ª й го ого ье е ri inci'.split(' '));

const timeWords = new Set(['h', 'hrs', 'uhr', 'klo', 'kl', 'ساعت', 'الساعه']); // the last two: hour, folded;

interface Place {
  tokens: readonly DateToken[];
  at: number;
  words: DateWords;
}

/** What a token means, or several together. */
type Meaning = Pick<DateSymbol, 'symbol' | 'value' | 'digits' | 'months'>;

const noMonths: readonly Month[] = [];

const toMeaning = (symbol: string, value = 0, digits = 0): Meaning => ({ symbol, value, digits, months: noMonths });

const nothing = toMeaning('x');
const time = toMeaning('t');
const ordinal = toMeaning('o');
const between = toMeaning('c');
const marks = new Map(['.', ',', '/', '-'].map((mark) => [mark, toMeaning(mark)]));

const touches = (tokens: readonly DateToken[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

/** A mark with a blank on one side only: `2: 14:07` is a day and a time. */
const isLopsided = ({ start, end }: DateToken): boolean => end - start === 2;

/** `10:35`, `10:35:20`, `16h45`, `20H06`: how many tokens the time takes, or 0. */
const lengthOfTime = (tokens: readonly DateToken[], at: number): number => {
  const hour = tokens[at];
  if (hour?.kind !== 'number' || hour.key.length > 2 || Number(hour.key) > 24) return 0;
  const [mark, minute] = [tokens[at + 1], tokens[at + 2]];
  if (mark === undefined) return 0;
  const isTwoDigits = minute?.kind === 'number' && minute.key.length <= 2 && Number(minute.key) < 60;
  if (mark.key === 'h' && touches(tokens, at + 1)) return isTwoDigits && touches(tokens, at + 2) ? 3 : 2;
  if (mark.key !== ':' || !isTwoDigits || isLopsided(mark)) return 0;
  const [next, second] = [tokens[at + 3], tokens[at + 4]];
  return next?.key === ':' && second?.kind === 'number' && second.key.length <= 2 ? 5 : 3;
};

/** The longest month name or day word that begins at a token. */
const findName = ({ tokens, at, words }: Place): { length: number; meaning: Meaning } | null => {
  const first = tokens[at];
  const longest = first === undefined || first.kind === 'mark' ? 0 : (words.starts.get(toNameKey(first)) ?? 0);
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const slice = tokens.slice(at, at + length);
    if (slice.some(({ kind, key }) => kind === 'mark' && key !== '-' && key !== '.')) continue;
    const key = slice
      .filter(({ kind }) => kind !== 'mark')
      .map(toNameKey)
      .join(' ');
    if (slice.at(-1)?.kind === 'mark') continue;
    const months = words.months.get(key);
    if (months !== undefined) return { length, meaning: { symbol: 'm', value: 0, digits: 0, months } };
    const day = words.days.get(key);
    if (day !== undefined) return { length, meaning: toMeaning('n', day) };
  }
  return null;
};

/** Months with a figure in their name are also written with a zero: 04月. */
const toNameKey = ({ kind, key }: DateToken): string => (kind === 'number' ? String(Number(key)) : key);

/** Thai papers count the years from the death of the Buddha, 543 before ours. */
const thaiYears = { first: 2_443, last: 2_643, ahead: 543 } as const;

/** Whether years of a text may be counted as Thais do. */
export const isThai = (text: string): boolean => /\p{Script=Thai}/u.test(text);

/** `2569` → `2026`; other numbers stay as they are. */
export const fromThaiYear = (year: number): number =>
  year >= thaiYears.first && year <= thaiYears.last ? year - thaiYears.ahead : year;

const readNumber = ({ key }: DateToken, text: string): Meaning => {
  const value = key.length === 4 && isThai(text) ? fromThaiYear(Number(key)) : Number(key);
  if (key.length <= 2) return toMeaning('n', value, key.length);
  const isYear = key.length === 4 && value >= 1000 && value < 2300;
  return toMeaning(isYear || (value >= 5000 && value < 6000) ? 'y' : 'x', value, key.length);
};

const isHebrew = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea;

const readWord = ({ tokens, at, words }: Place, { key, start, end }: DateToken, text: string): Meaning => {
  if (timeWords.has(key)) return time;
  const afterNumber = tokens[at - 1]?.kind === 'number' && touches(tokens, at);
  if (afterNumber && ordinals.has(key)) return ordinal;
  if (words.between.has(key)) return between;
  if (afterNumber && isForeignEnding(key)) return ordinal;
  const number = isHebrew(text.charCodeAt(start)) ? readHebrewNumber(text.slice(start, end)) : null;
  return number === null ? nothing : toMeaning(number > 31 ? 'y' : 'n', number);
};

/** `1লা`, `٥ی`: scripts whose ordinal endings no list names. */
const isForeignEnding = (key: string): boolean =>
  key.length <= 2 && !/^[\p{Script=Latin}\p{Script=Han}\p{Script=Cyrillic}]/u.test(key);

const readToken = (place: Place, token: DateToken, text: string): Meaning => {
  if (token.kind === 'number') return readNumber(token, text);
  return token.kind === 'mark' ? (marks.get(token.key) ?? nothing) : readWord(place, token, text);
};

/** The letters of a text, with where each stands. */
export const toDateSymbols = (text: string, tokens: readonly DateToken[], words: DateWords): DateSymbol[] => {
  const symbols: DateSymbol[] = [];
  const place: Place = { tokens, at: 0, words };
  while (place.at < tokens.length) {
    const token = tokens[place.at] as DateToken;
    const lasts = lengthOfTime(tokens, place.at);
    const name = lasts > 0 ? null : findName(place);
    const length = lasts || name?.length || 1;
    const { symbol, value, digits, months } = lasts > 0 ? time : (name?.meaning ?? readToken(place, token, text));
    const end = tokens[place.at + length - 1]?.end ?? token.end;
    symbols.push({ symbol, start: token.start, end, value, digits, months });
    place.at += length;
  }
  return symbols;
};
