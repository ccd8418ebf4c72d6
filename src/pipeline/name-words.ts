import { readWords } from './read-words.ts';

/** A word as names are compared: its printed form and place, and the key under which spellings of it meet. */
export interface NameWord {
  text: string;
  start: number;
  end: number;
  key: string;
}

/**
 * The words of a text with their keys.
 *
 * `Élysée` → `elysee`
 */
export const toNameWords = (text: string): NameWord[] => {
  const { count, starts, ends, keys, keyStarts } = readWords(text);
  return Array.from({ length: count }, (_, at) => {
    const [start, end] = [starts[at] as number, ends[at] as number];
    const key = String.fromCharCode(...keys.subarray(keyStarts[at], keyStarts[at + 1]));
    return { text: text.slice(start, end), start, end, key };
  });
};
