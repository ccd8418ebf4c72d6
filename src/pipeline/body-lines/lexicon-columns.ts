import { type Columns, shift } from './columns.ts';
import type { LineFacts } from './line-facts.ts';

/** What the words of short lines say, learnt from pages with known texts: above zero for text, below for furniture. */
export type Lexicon = ReadonlyMap<string, number>;

/** Longer lines are judged by their form. */
const longest = 45;
const looked = 40;
/** A line this short counts as a whole as well. */
const wholeLine = 4;

/** What a line is looked up by: its words, how it begins and ends. `Read more` → `read`, `more`, `^read`, `^read more`, `more$`, `=read more` */
export const toLexiconKeys = ({ entry, terms }: LineFacts): string[] => {
  if (entry.words > longest || terms.length === 0) return [];
  const words = terms.slice(0, looked);
  const keys = words.filter((word, at) => words.indexOf(word) === at);
  keys.push(`^${words[0]}`, `^${words.slice(0, 2).join(' ')}`, `${words.at(-1)}$`);
  if (words.length <= wholeLine) keys.push(`=${words.join(' ')}`);
  return keys;
};

/** The sum, the lowest and the highest weight of a line's words, and the sums of the lines around it. */
export const toLexiconColumns = (keys: readonly (readonly string[])[], lexicon: Lexicon): Columns => {
  const lexical = new Float32Array(keys.length);
  const lowest = new Float32Array(keys.length);
  const highest = new Float32Array(keys.length);
  for (const [at, of] of keys.entries()) {
    let [sum, low, high] = [0, 0, 0];
    for (const key of of) {
      const weight = lexicon.get(key);
      if (weight === undefined) continue;
      sum += weight;
      if (weight < low) low = weight;
      if (weight > high) high = weight;
    }
    lexical[at] = sum;
    lowest[at] = low;
    highest[at] = high;
  }
  return {
    lexical,
    lexicalLowest: lowest,
    lexicalHighest: highest,
    'lexical-2': shift(lexical, -2, 0),
    'lexical-1': shift(lexical, -1, 0),
    'lexical+1': shift(lexical, 1, 0),
    'lexical+2': shift(lexical, 2, 0),
  };
};
