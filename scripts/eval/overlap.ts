import { shingles } from '../../src/text/similarity.ts';
import { wordsOf } from '../../src/text/words-of.ts';

/** Runs of this many words are compared: single words agree by chance. */
const length = 4;

/** Precision and recall as one number, from 0 to 1; two empty sets agree. */
export const f1 = <T>(gold: ReadonlySet<T>, found: ReadonlySet<T>): number => {
  if (gold.size + found.size === 0) return 1;
  let shared = 0;
  for (const member of found) if (gold.has(member)) shared += 1;
  return (2 * shared) / (gold.size + found.size);
};

/** How far two texts are made of the same runs of words, from 0 to 1. */
export const overlap = (gold: string, found: string): number =>
  f1(shingles(wordsOf(gold), length), shingles(wordsOf(found), length));
