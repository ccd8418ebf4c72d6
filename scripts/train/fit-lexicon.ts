import type { Lexicon } from '../../src/pipeline/body-lines/lexicon.ts';
import { toRandom } from '../bench/to-random.ts';
import type { Row } from './gold-table.ts';

/** A word counts when pages of so many hosts hold it: what fewer say is the language of one house. */
const fewestHosts = 4;
const rounds = 5;
const rate = 0.15;
const ridge = 0.002;
const seed = 1;
/** Smaller weights say nothing. */
const leastWeight = 0.1;

/** The words that enough hosts use. */
export const toVocabulary = (rows: readonly Row[]): Map<string, number> => {
  const hosts = new Map<string, Set<string>>();
  for (const { keys, host } of rows) {
    for (const key of keys) {
      const known = hosts.get(key);
      if (known === undefined) hosts.set(key, new Set([host]));
      else known.add(host);
    }
  }
  const shared = [...hosts].filter(([, of]) => of.size >= fewestHosts).map(([key]) => key);
  return new Map(shared.toSorted().map((key, place) => [key, place]));
};

/**
 * Fits a weight to every word of the vocabulary: logistic regression on which words a line holds, by stochastic gradient
 * descent with step sizes per weight (Duchi et al., "Adaptive subgradient methods", 2011).
 */
export const fitLexicon = (rows: readonly Row[], vocabulary: ReadonlyMap<string, number>): Lexicon => {
  const weights = new Float64Array(vocabulary.size);
  const squares = new Float64Array(vocabulary.size).fill(1);
  const random = toRandom(seed);
  const seen = rows
    .map((row) => ({ row, places: row.keys.flatMap((key) => vocabulary.get(key) ?? []) }))
    .filter(({ places }) => places.length > 0);
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = seen.length - 1; at > 0; at -= 1) swap(seen, at, random.below(at + 1));
    for (const { row, places } of seen) {
      const sum = places.reduce((total, place) => total + (weights[place] as number), bias);
      const error = (1 / (1 + Math.exp(-sum)) - row.isText) * Math.min(1, row.weight);
      bias -= 0.01 * error;
      for (const place of places) {
        const slope = error + ridge * (weights[place] as number);
        squares[place] = (squares[place] as number) + slope * slope;
        weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(squares[place] as number);
      }
    }
  }
  return new Map(
    [...vocabulary]
      .map(([key, place]): [string, number] => [key, Number((weights[place] as number).toFixed(2))])
      .filter(([, weight]) => Math.abs(weight) >= leastWeight),
  );
};

const swap = <T>(list: T[], one: number, two: number): void => {
  const [first, second] = [list[one], list[two]];
  if (first === undefined || second === undefined) return;
  list[one] = second;
  list[two] = first;
};
