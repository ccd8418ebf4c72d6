import { readWords, type WordReading } from './read-words.ts';
import type { Passage } from './types.ts';

const known = new WeakMap<Passage, WordReading>();

/** The words of a passage, in which both names and verbs of speech are looked up: read once. */
export const passageWords = (passage: Passage): WordReading => {
  const words = known.get(passage) ?? readWords(passage.text);
  known.set(passage, words);
  return words;
};
