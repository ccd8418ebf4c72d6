import { type Columns, shift, toColumn } from './columns.ts';
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
  const keys = [...new Set(words)];
  keys.push(`^${words[0]}`, `^${words.slice(0, 2).join(' ')}`, `${words.at(-1)}$`);
  if (words.length <= wholeLine) keys.push(`=${words.join(' ')}`);
  return keys;
};

/** The sum, the lowest and the highest weight of a line's words, and the sums of the lines around it. */
export const toLexiconColumns = (keys: readonly (readonly string[])[], lexicon: Lexicon): Columns => {
  const weights = keys.map((of) => of.map((key) => lexicon.get(key) ?? 0));
  const lexical = toColumn(weights, (of) => of.reduce((sum, weight) => sum + weight, 0));
  return {
    lexical,
    lexicalLowest: toColumn(weights, (of) => Math.min(0, ...of)),
    lexicalHighest: toColumn(weights, (of) => Math.max(0, ...of)),
    'lexical-2': shift(lexical, -2, 0),
    'lexical-1': shift(lexical, -1, 0),
    'lexical+1': shift(lexical, 1, 0),
    'lexical+2': shift(lexical, 2, 0),
  };
};
