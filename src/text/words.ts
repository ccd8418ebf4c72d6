import { kindsAt, unitKinds } from './unit-kinds.ts';

/** A word of a text: as printed, and where it stands (UTF-16 units, end excluded). */
export interface Word {
  text: string;
  start: number;
  end: number;
}

const { letter, mark, unspaced, underscore, invisible, pair } = unitKinds;

/** True for a word of a script that is written without spaces: there each letter counts as a word. */
export const isUnspaced = (word: string): boolean => (kindsAt(word, 0) & unspaced) !== 0;

/** Where the character at a place ends. */
const afterChar = (at: number, kinds: number): number => at + ((kinds & pair) === 0 ? 1 : 2);

/** Where the next word of a text begins, at a place or after it; the text's length when there is none. */
export const startOfWord = (text: string, from: number): number => {
  const { length } = text;
  let at = from;
  while (at < length) {
    const kinds = kindsAt(text, at);
    if ((kinds & (letter | unspaced | underscore)) !== 0) break;
    at = afterChar(at, kinds);
  }
  return at;
};

/** Where the word that begins at a place ends. */
export const endOfWord = (text: string, start: number): number => {
  const { length } = text;
  const first = kindsAt(text, start);
  let at = afterChar(start, first);
  while (at < length) {
    const kinds = kindsAt(text, at);
    const goesOn =
      (first & unspaced) !== 0
        ? (kinds & mark) !== 0
        : (kinds & unspaced) === 0 && (kinds & (letter | mark | underscore | invisible)) !== 0;
    if (!goesOn) break;
    at = afterChar(at, kinds);
  }
  while ((first & unspaced) === 0 && (kindsAt(text, at - 1) & invisible) !== 0) at -= 1;
  return at;
};

/**
 * The words of a text with their places: runs of letters, digits and marks. The underscore joins (it is how hashtags
 * spell one name); hyphen, apostrophe and the zero-width non-joiner separate, so that a name is found after an elision
 * and before a possessive.
 *
 * `l'Algérie, Jean-Pierre` → `l`, `Algérie`, `Jean`, `Pierre`
 */
export const toWords = (text: string): Word[] => {
  const words: Word[] = [];
  const { length } = text;
  for (let start = startOfWord(text, 0); start < length; ) {
    const end = endOfWord(text, start);
    words.push({ text: text.slice(start, end), start, end });
    start = startOfWord(text, end);
  }
  return words;
};
