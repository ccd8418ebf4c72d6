import { isUnspaced } from '../text/words.ts';
import { scriptOf } from './name-scripts.ts';
import type { WordReading } from './read-words.ts';

/** What the printed words of a name say about where it may be read. */
export interface NamePrint {
  /** For each of the first words, two bits: 0 in any case, 1 with a capital, 2 all in capitals. */
  capitals: number;
  /** The first script that it has letters of. */
  script: number;
  /** Hardly a word of another language in its script. */
  isSafeAbroad: boolean;
}

const isCapital = (text: string): boolean => {
  const letter = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return letter !== letter.toLowerCase();
};
const isPlainCapital = (unit: number): boolean => unit >= 65 && unit <= 90;
const isAllCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Acronyms up to this length are words in lower case: US, IT, WHO. */
const longestStrictAcronym = 3;
/** So many words of a name find room in one number. */
const mostChecked = 15;

const caseOf = (word: string): number => {
  if (!isCapital(word)) return 0;
  return isAllCapitals(word) && word.length > 1 && word.length <= longestStrictAcronym ? 2 : 1;
};

/** A foreign one-word name in the script of the article is too often a word of the article's language below this. */
const shortestForeignName = 4;

const isSafeAbroad = (words: readonly string[]): boolean => {
  const [first = ''] = words;
  if (isUnspaced(first)) return words.length >= shortestForeignName - 1;
  return words.length > 1 || (isCapital(first) && first.length >= shortestForeignName);
};

/** Reads the printed words of a name; null for a single letter of a script without spaces, which names nothing. */
export const printOf = (words: readonly string[]): NamePrint | null => {
  if (words.length < 2 && isUnspaced(words[0] ?? '')) return null;
  const capitals = words.slice(0, mostChecked).reduce((bits, word, at) => bits | (caseOf(word) << (at * 2)), 0);
  return { capitals, script: scriptOf(words.join('')), isSafeAbroad: isSafeAbroad(words) };
};

/** Whether the words of a text from one on have the capitals of a name. */
export const hasCapitals = (capitals: number, { text, starts, ends }: WordReading, first: number): boolean => {
  for (let [at, bits] = [first, capitals]; bits > 0; at += 1, bits >>= 2) {
    if ((bits & 3) === 0) continue;
    const start = starts[at] as number;
    if (isPlainCapital(text.charCodeAt(start)) && (bits & 2) === 0) continue;
    const word = text.slice(start, ends[at]);
    if ((bits & 2) === 0 ? !isCapital(word) : !isAllCapitals(word)) return false;
  }
  return true;
};
