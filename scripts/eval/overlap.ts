import { count, toTokens } from './gold-words.ts';

/** Runs of this many words are compared: single words agree by chance. */
const length = 4;

/** Precision and recall as one number, from 0 to 1; two empty sets agree. */
export const f1 = <T>(gold: ReadonlySet<T>, found: ReadonlySet<T>): number => {
  if (gold.size + found.size === 0) return 1;
  let shared = 0;
  for (const member of found) if (gold.has(member)) shared += 1;
  return (2 * shared) / (gold.size + found.size);
};

/** How far one text is another: null where there is nothing to divide by. */
export interface Overlap {
  precision: number | null;
  recall: number | null;
  f1: number;
}

/** The runs of words of a text, each with how often it stands there. A shorter text is one run. */
export const toRuns = (text: string): Map<string, number> => {
  const words = toTokens(text);
  if (words.length > 0 && words.length < length) return new Map([[words.join(' '), 1]]);
  return count(
    Array.from({ length: Math.max(0, words.length - length + 1) }, (_, at) => words.slice(at, at + length).join(' ')),
  );
};

/** How far two texts are made of the same runs of words, counted as often as they stand there. */
export const overlap = (gold: string, found: string): Overlap => {
  const [wanted, given] = [toRuns(gold), toRuns(found)];
  let shared = 0;
  for (const [run, times] of given) shared += Math.min(times, wanted.get(run) ?? 0);
  const precision = share(shared, given);
  const recall = share(shared, wanted);
  const sum = (precision ?? 0) + (recall ?? 0);
  return { precision, recall, f1: sum === 0 ? 0 : (2 * (precision ?? 0) * (recall ?? 0)) / sum };
};

const share = (part: number, whole: ReadonlyMap<string, number>): number | null => {
  const total = whole.values().reduce((sum, times) => sum + times, 0);
  return total === 0 ? null : part / total;
};
