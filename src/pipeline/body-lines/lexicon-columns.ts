import { type Columns, shift } from './columns.ts';
import type { WordWeights } from './lexicon.ts';
import type { LineFacts } from './line-facts.ts';

/** Longer lines are judged by their form. */
const longest = 45;
const looked = 40;
/** A line this short counts as a whole as well. */
const wholeLine = 4;

type LookedUp = Pick<LineFacts, 'entry' | 'numbers'>;

/** The words of a line that are looked up; none of a long line. */
const toLookedUp = ({ entry }: LookedUp): readonly string[] => {
  if (entry.words > longest) return [];
  return entry.terms.length <= looked ? entry.terms : entry.terms.slice(0, looked);
};

/** What a line is looked up by: its words, how it begins and ends. `Read more` → `read`, `more`, `^read`, `^read more`, `more$`, `=read more` */
export const toLexiconKeys = (line: LookedUp): string[] => {
  const words = toLookedUp(line);
  if (words.length === 0) return [];
  const keys = words.filter((_, at) => line.numbers.indexOf(line.numbers[at] ?? 0) === at);
  keys.push(`^${words[0]}`, `^${words.slice(0, 2).join(' ')}`, `${words.at(-1)}$`);
  if (words.length <= wholeLine) keys.push(`=${words.join(' ')}`);
  return keys;
};

/** The weights of the same keys, in their order. */
export const toLexiconWeights = (line: LookedUp, lexicon: ReadonlyMap<string, WordWeights>): number[] => {
  const words = toLookedUp(line);
  const weights: number[] = [];
  const add = (weight: number | undefined): void => {
    if (weight !== undefined) weights.push(weight);
  };
  for (let at = 0; at < words.length; at += 1) {
    const own = lexicon.get(words[at] ?? '');
    if (own !== undefined && line.numbers.indexOf(line.numbers[at] ?? 0) === at) add(own.anywhere);
  }
  const first = words.length === 0 ? undefined : lexicon.get(words[0] ?? '');
  add(first?.first);
  add(words.length === 1 ? first?.first : first?.before.get(words[1] ?? ''));
  add(words.length === 0 ? undefined : lexicon.get(words.at(-1) ?? '')?.last);
  if (first !== undefined && first.whole.size > 0 && words.length <= wholeLine)
    add(first.whole.get(words.slice(1).join(' ')));
  return weights;
};

/** The sum, the lowest and the highest weight of each line's words, and the sums of the lines around it. */
export const toLexiconColumns = (weights: readonly (readonly number[])[]): Columns => {
  const lexical = new Float32Array(weights.length);
  const lowest = new Float32Array(weights.length);
  const highest = new Float32Array(weights.length);
  for (const [at, own] of weights.entries()) {
    let [sum, low, high] = [0, 0, 0];
    for (const weight of own) {
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
