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

const toSymbol = (token: DateToken, symbol: string, more: Partial<DateSymbol> = {}): DateSymbol => ({
  symbol,
  start: token.start,
  end: token.end,
  value: 0,
  digits: 0,
  months: [],
  ...more,
});

const touches = (tokens: readonly DateToken[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

/** `10:35`, `10:35:20`, `16h45`, `20H06`: how many tokens the time takes, or 0. */
const lengthOfTime = (tokens: readonly DateToken[], at: number): number => {
  const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.kind !== 'number' || hour.key.length > 2 || Number(hour.key) > 24 || mark === undefined) return 0;
  const isTwoDigits = minute?.kind === 'number' && minute.key.length <= 2 && Number(minute.key) < 60;
  if (mark.key === 'h' && touches(tokens, at + 1)) return isTwoDigits && touches(tokens, at + 2) ? 3 : 2;
  if (mark.key !== ':' || !isTwoDigits) return 0;
  const [next, second] = [tokens[at + 3], tokens[at + 4]];
  return next?.key === ':' && second?.kind === 'number' && second.key.length <= 2 ? 5 : 3;
};

/** The longest month name or day word that begins at a token. */
const findName = ({
  tokens,
  at,
  words,
}: Place): { length: number; symbol: Partial<DateSymbol> & { symbol: string } } | null => {
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
    if (months !== undefined) return { length, symbol: { symbol: 'm', months } };
    const day = words.days.get(key);
    if (day !== undefined) return { length, symbol: { symbol: 'n', value: day } };
  }
  return null;
};

/** Months with a figure in their name are also written with a zero: 04月. */
const toNameKey = ({ kind, key }: DateToken): string => (kind === 'number' ? String(Number(key)) : key);

const numberSymbol = (token: DateToken): DateSymbol => {
  const { key } = token;
  const value = Number(key);
  if (key.length <= 2) return toSymbol(token, 'n', { value, digits: key.length });
  const isYear = key.length === 4 && value >= 1000 && value < 2300;
  return toSymbol(token, isYear || (value >= 5000 && value < 6000) ? 'y' : 'x', { value, digits: key.length });
};

const wordSymbol = ({ tokens, at, words }: Place, token: DateToken, text: string): DateSymbol => {
  const afterNumber = touches(tokens, at) && tokens[at - 1]?.kind === 'number';
  if (afterNumber && (ordinals.has(token.key) || isForeignEnding(token.key))) return toSymbol(token, 'o');
  if (words.between.has(token.key)) return toSymbol(token, 'c');
  const number = readHebrewNumber(text.slice(token.start, token.end));
  if (number !== null) return toSymbol(token, number > 31 ? 'y' : 'n', { value: number });
  return toSymbol(token, 'x');
};

/** `1লা`, `٥ی`: scripts whose ordinal endings no list names. */
const isForeignEnding = (key: string): boolean =>
  key.length <= 2 && !/^[\p{Script=Latin}\p{Script=Han}\p{Script=Cyrillic}]/u.test(key);

/** The letters of a text, with where each stands. */
export const toDateSymbols = (text: string, tokens: readonly DateToken[], words: DateWords): DateSymbol[] => {
  const symbols: DateSymbol[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as DateToken;
    const place = { tokens, at, words };
    const time = lengthOfTime(tokens, at);
    const name = time > 0 ? null : findName(place);
    const length = time || name?.length || 1;
    const end = tokens[at + length - 1]?.end ?? token.end;
    if (time > 0) symbols.push(toSymbol({ ...token, end }, 't'));
    else if (name !== null) symbols.push(toSymbol({ ...token, end }, name.symbol.symbol, name.symbol));
    else if (token.kind === 'number') symbols.push(numberSymbol(token));
    else if (token.kind === 'mark') symbols.push(toSymbol(token, /^[.,/-]$/.test(token.key) ? token.key : 'x'));
    else symbols.push(timeWords.has(token.key) ? toSymbol(token, 't') : wordSymbol(place, token, text));
    at += length;
  }
  return symbols;
};
