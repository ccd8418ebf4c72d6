import { findWord, type WordTable } from '../text/word-table.ts';
import type { NameEnding } from './name-endings.ts';
import type { WordReading } from './read-words.ts';

/** A known word that remains when something that grammar has joined to it is taken off: its number in the table. */
export interface WordVariant {
  word: number;
  /** True when the conjunction «and» was among what was taken off. */
  and: boolean;
}

/** A shorter rest is more often a chance than a name. */
const shortestRest = 3;

const unit = (letter: string): number => letter.charCodeAt(0);

const [alef, lam, waw] = [unit('ا'), unit('ل'), unit('و')];
const article = 'ال';
const conjunctions = [0, waw, unit('ف')]; // none, and, so
const prepositions = [0, unit('ب'), lam, unit('ك')]; // none, in, for, like

const none: readonly WordVariant[] = [];

/** No word is longer that gets other letters in front or behind. */
const draft = new Uint16Array(64);

/** The word that `before`, the letters of a part and `behind` make together. */
const findAround = (
  table: WordTable,
  before: string,
  keys: Uint16Array,
  from: number,
  to: number,
  behind: string,
): number => {
  const length = before.length + to - from + behind.length;
  if (length > draft.length) return 0;
  for (let at = 0; at < before.length; at += 1) draft[at] = before.charCodeAt(at);
  for (let at = from; at < to; at += 1) draft[before.length + at - from] = keys[at] as number;
  for (let at = 0; at < behind.length; at += 1) draft[length - behind.length + at] = behind.charCodeAt(at);
  return findWord(table, draft, 0, length);
};

/** After the preposition lam the article loses its alef, and of three lams one: للجزائر stands for ل + الجزائر. */
const afterLam = (table: WordTable, keys: Uint16Array, from: number, to: number): number[] =>
  keys[from] === lam
    ? [findAround(table, article, keys, from + 1, to, ''), findAround(table, article, keys, from, to, '')]
    : [];

const arabicVariants = (table: WordTable, keys: Uint16Array, from: number, to: number): readonly WordVariant[] => {
  const opening = keys[from] as number;
  if (!conjunctions.includes(opening) && !prepositions.includes(opening)) return none;
  const variants: WordVariant[] = [];
  for (const first of conjunctions) {
    if (first !== 0 && opening !== first) continue;
    const after = first === 0 ? from : from + 1;
    for (const second of prepositions) {
      if ((second === 0 && first === 0) || (second !== 0 && keys[after] !== second)) continue;
      const rest = second === 0 ? after : after + 1;
      if (to - rest < shortestRest) continue;
      const words = [findWord(table, keys, rest, to), ...(second === lam ? afterLam(table, keys, rest, to) : [])];
      for (const word of words) if (word > 0) variants.push({ word, and: first === waw });
    }
  }
  return variants;
};

const hebrewPrefix = /^(?:ו?(?:כש|מש|לכש|ש)?[הבלכמ]?ה?)/u; // and; when, that; the, in, to, as, from; the
const longestPrefix = 6;
const hebrewOpenings = new Set([...'והבלכמש'].map(unit)); // every letter that a prefix begins with
const hebrewAnd = unit('ו');
const hebrewArticle = 'ה';
/** In, to, as: they swallow the article. */
const swallowing = new Set(['ב', 'ל', 'כ'].map(unit));

const hebrewVariants = (table: WordTable, keys: Uint16Array, from: number, to: number): readonly WordVariant[] => {
  if (!hebrewOpenings.has(keys[from] as number)) return none;
  const opening = String.fromCharCode(...keys.subarray(from, Math.min(to, from + longestPrefix)));
  const longest = hebrewPrefix.exec(opening)?.[0].length ?? 0;
  const variants: WordVariant[] = [];
  for (let off = 1; off <= longest && to - from - off >= shortestRest; off += 1) {
    const rest = from + off;
    const isSwallowed = swallowing.has(keys[rest - 1] as number);
    const withArticle = isSwallowed ? findAround(table, hebrewArticle, keys, rest, to, '') : 0;
    for (const word of [findWord(table, keys, rest, to), withArticle])
      if (word > 0) variants.push({ word, and: off === 1 && keys[from] === hebrewAnd });
  }
  return variants;
};

/** Whether a language writes particles together with the word behind them. */
export const hasPrefixes = (lang: string): boolean => lang === 'ar' || lang === 'he';

/**
 * The words of a table that may remain of a word when the particles written together with it are taken off its front,
 * by language: Arabic conjunctions and prepositions, Hebrew prefixes. Each is only a guess.
 *
 * `وللجزائر` → `الجزائر`
 */
export const withoutPrefixes = (
  { keys, keyStarts }: WordReading,
  at: number,
  lang: string,
  table: WordTable,
): readonly WordVariant[] => {
  if (!hasPrefixes(lang)) return none;
  const [from, to] = [keyStarts[at] as number, keyStarts[at + 1] as number];
  return (lang === 'ar' ? arabicVariants : hebrewVariants)(table, keys, from, to);
};

const noWords: readonly number[] = [];

const beforeEzafe = new Set([alef, waw, unit('ه')]);

const endsWith = (keys: Uint16Array, from: number, ending: string): boolean => {
  for (let at = 0; at < ending.length; at += 1) if (keys[from + at] !== ending.charCodeAt(at)) return false;
  return true;
};

/**
 * The words of a table that may remain of a word when an ending joined to a name is taken off.
 *
 * `deutschlands` → `deutschland`, `warszawy` → `warszawa`
 */
export const withoutEndings = (
  { keys, keyStarts }: WordReading,
  at: number,
  lang: string,
  endings: readonly NameEnding[],
  table: WordTable,
): readonly number[] => {
  const [from, to] = [keyStarts[at] as number, keyStarts[at + 1] as number];
  let rests = noWords;
  for (const { ending, first } of endings) {
    const end = to - ending.length;
    if (end - from < shortestRest || !endsWith(keys, end, ending)) continue;
    if (lang === 'fa' && !beforeEzafe.has(keys[end - 1] as number)) continue;
    const word = findAround(table, '', keys, from, end, first);
    if (word > 0) rests = [...rests, word];
  }
  return rests;
};
