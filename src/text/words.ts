/** A word of a text: as printed, and where it stands (UTF-16 units, end excluded). */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** Scripts that put no space between words: each of their letters counts as a word. */
const unspaced = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';

const wordPattern = new RegExp(
  `[${unspaced}][\\p{M}]*|[[\\p{L}\\p{N}_\\u0640]--[${unspaced}]](?:[[\\p{L}\\p{N}\\p{M}_\\u0640\\u200d\\u200e\\u200f\\u00ad]--[${unspaced}]])*`,
  'gv',
);

const unspacedPattern = new RegExp(`^[${unspaced}]`, 'v');
const invisibleEnd = /[\u200d-\u200f\u00ad]+$/;

/** True for a word of a script that is written without spaces. */
export const isUnspaced = (word: string): boolean => unspacedPattern.test(word);

/**
 * The words of a text with their places: runs of letters, digits and marks. The underscore joins (it is how hashtags
 * spell one name); hyphen, apostrophe and the zero-width non-joiner separate, so that a name is found after an elision
 * and before a possessive.
 *
 * `l'Algérie, Jean-Pierre` → `l`, `Algérie`, `Jean`, `Pierre`
 */
export const toWords = (text: string): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0].replace(invisibleEnd, '');
    words.push({ text: word, start: match.index, end: match.index + word.length });
  }
  return words;
};
