import type { OpenEntry, Page } from './page.ts';
import { wordsOfLine } from './see-line.ts';

/** The words of the short lines of a page, and where each of them stands. */
export interface PageWords {
  /** The non-blank lines, in the order of the page. */
  lines: readonly OpenEntry[];
  /** The words of each of these lines, each once; none of a long one. */
  words: readonly (readonly string[])[];
  /** Word → places among the lines, ascending. */
  places: ReadonlyMap<string, readonly number[]>;
  /** Place of a line → its words, or those of its beginning; filled as they are asked for. */
  sets: Map<number, ReadonlySet<string>>;
}

/** Longer lines are running text, in words. */
const longestLine = 45;

/** Each article of a page asks for the same words. */
const known = new WeakMap<Page['entries'], PageWords>();

/** The words of a page, line by line, read once. */
export const pageWordsOf = ({ entries }: Page): PageWords => {
  const read = known.get(entries) ?? readWords(entries);
  known.set(entries, read);
  return read;
};

const readWords = (entries: readonly OpenEntry[]): PageWords => {
  const lines = entries.filter(({ bare }) => bare !== '');
  const words = lines.map((line) => (line.words <= longestLine ? [...new Set(wordsOfLine(line))] : []));
  const places = new Map<string, number[]>();
  for (const [at, own] of words.entries()) {
    for (const word of own) {
      const found = places.get(word);
      if (found === undefined) places.set(word, [at]);
      else found.push(at);
    }
  }
  return { lines, words, places, sets: new Map() };
};

/** How rarely a word stands on the page: 0.7 for a word of every line, more for rarer ones. */
export const rarityOf = ({ lines, places }: PageWords, word: string): number =>
  Math.log(1 + lines.length / (places.get(word)?.length ?? 1));
