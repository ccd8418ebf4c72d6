import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import type { DateReading } from './date-reading.ts';
import { type DateToken, toDateTokens } from './date-tokens.ts';

type Unit = keyof NonNullable<Language['relativeUnits']>;

/** One, and, about, at least: what may stand in a span of time besides counts and units. */
const fillers = new Set(
  'a an one un une una uno ein eine einem einer um uma and et und y ve e и і о about environ etwa circa cerca de حدود نحو حوالي و'.split(
    ' ',
  ),
);

interface Lexicon {
  units: ReadonlyMap<string, Unit>;
  ago: ReadonlySet<string>;
  days: ReadonlyMap<string, number>;
  longest: number;
}

const keyOf = (phrase: string): string =>
  toDateTokens(phrase)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ key }) => key)
    .join(' ');

const lexicons = new Map<string, Lexicon>();

const toLexicon = (langs: readonly string[]): Lexicon => {
  const id = langs.join(' ');
  const known = lexicons.get(id);
  if (known !== undefined) return known;
  const spoken = langs.map(languageOf).filter((language) => language !== undefined);
  const units = new Map<string, Unit>();
  for (const { relativeUnits } of spoken) {
    for (const [unit, names] of Object.entries(relativeUnits ?? {}))
      for (const name of names) units.set(keyOf(name), unit as Unit);
  }
  const ago = new Set(spoken.flatMap(({ agoWords = [] }) => agoWords.map(keyOf)));
  const days = new Map(
    spoken.flatMap(({ relativeDays = {} }) =>
      Object.entries(relativeDays).map(([word, offset]) => [keyOf(word), offset]),
    ),
  );
  const longest = Math.max(1, ...[...ago, ...days.keys()].map((key) => key.split(' ').length));
  const lexicon = { units, ago, days, longest };
  lexicons.set(id, lexicon);
  return lexicon;
};

interface Piece {
  /** `n` count, `u` unit, `a` ago, `d` relative day, `c` filler, `x` the rest. */
  letter: string;
  key: string;
  start: number;
  end: number;
}

const findPiece = (
  tokens: readonly DateToken[],
  at: number,
  { units, ago, days, longest }: Lexicon,
): [Piece, number] => {
  const first = tokens[at] as DateToken;
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const slice = tokens.slice(at, at + length);
    const key = slice.map((token) => token.key).join(' ');
    const letter = ago.has(key) ? 'a' : days.has(key) ? 'd' : '';
    if (letter !== '') return [{ letter, key, start: first.start, end: slice.at(-1)?.end ?? first.end }, length];
  }
  return [{ letter: letterOf(first, units), key: first.key, start: first.start, end: first.end }, 1];
};

const letterOf = ({ kind, key }: DateToken, units: ReadonlyMap<string, Unit>): string => {
  if (kind === 'number') return key.length <= 3 ? 'n' : 'x';
  if (units.has(key)) return 'u';
  return fillers.has(key) || key === ',' || key === '.' ? 'c' : 'x';
};

/** Scripts that write no spaces glue the unit and its «ago»: 日前 is 日 and 前. */
const splitUnit = (token: DateToken, { units, ago }: Lexicon): DateToken[] => {
  if (token.kind !== 'word' || !/^[\p{Script=Han}\p{Script=Hangul}]/u.test(token.key)) return [token];
  for (let at = token.key.length - 1; at > 0; at -= 1) {
    if (!units.has(token.key.slice(0, at)) || !ago.has(token.key.slice(at))) continue;
    const middle = token.start + at;
    return [
      { ...token, end: middle, key: token.key.slice(0, at) },
      { ...token, start: middle, key: token.key.slice(at) },
    ];
  }
  return [token];
};

/** The Arabic dual says its count itself. */
const impliedCount = (unit: string): number => (/^\p{Script=Arabic}+ين$/u.test(unit) ? 2 : 1);

/** The moment before the anchor by the spans named, as a day; null where the hours of a day are not known. */
const before = (pieces: readonly Piece[], anchor: string, units: ReadonlyMap<string, Unit>): string | null => {
  let moment = Temporal.PlainDateTime.from(anchor.replace(/Z$|[+-]\d\d:?\d\d$/, ''));
  let count: number | null = null;
  for (const { letter, key } of pieces) {
    if (letter === 'n') count = Number(key);
    if (letter !== 'u' || (count === null && key.length === 1 && /\p{Script=Latin}/u.test(key))) continue;
    const unit = units.get(key) ?? 'day';
    if (unit === 'hour' && !anchor.includes('T')) return null;
    moment = moment.subtract({ [`${unit}s`]: count ?? impliedCount(key) });
    if (unit === 'minute' && !anchor.includes('T')) moment = Temporal.PlainDateTime.from(anchor);
    count = null;
  }
  return moment.toPlainDate().toString();
};

const span = /a[cn]*u(?:c*n?c*u)*|(?:n|(?<!n))c*u(?:c*n?c*u)*c*a|d/gu;

const toPieces = (text: string, lexicon: Lexicon): Piece[] => {
  const tokens = toDateTokens(text)
    .filter(({ kind, key }) => kind !== 'mark' || key !== '-')
    .flatMap((token) => splitUnit(token, lexicon));
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [piece, length] = findPiece(tokens, at, lexicon);
    pieces.push(piece);
    at += length;
  }
  return pieces;
};

/** Finds `3 days ago`, `منذ يومين`, `yesterday` outside the dates already read, counted from the anchor. */
export const findRelativeDates = (
  text: string,
  taken: readonly DateReading[],
  langs: readonly string[],
  anchor: string,
): DateReading[] => {
  const lexicon = toLexicon(langs);
  const pieces = toPieces(text, lexicon);
  const readings: DateReading[] = [];
  for (const match of pieces
    .map(({ letter }) => letter)
    .join('')
    .matchAll(span)) {
    const own = pieces.slice(match.index, match.index + match[0].length);
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
    if (taken.some((one) => one.start < end && start < one.end)) continue;
    const iso = toDay(own, anchor, lexicon);
    if (iso !== null)
      readings.push({ start, end, iso, precision: 'day', kind: 'relative', ambiguous: false, hasTime: false });
  }
  return readings;
};

const toDay = (pieces: readonly Piece[], anchor: string, { units, days }: Lexicon): string | null => {
  const offset = pieces[0]?.letter === 'd' ? days.get(pieces[0].key) : undefined;
  if (offset === undefined) return before(pieces, anchor, units);
  return Temporal.PlainDate.from(anchor.slice(0, 10)).add({ days: offset }).toString();
};
