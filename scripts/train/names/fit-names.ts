import { toLabelOdds } from '../../../src/pipeline/names/label-odds.ts';
import { labelCount, labelsBefore } from '../../../src/pipeline/names/name-labels.ts';
import { besides, type FittedNames } from '../../../src/pipeline/names/name-model.ts';
import { type Random, toRandom } from '../../bench/to-random.ts';
import type { GoldSentence } from './gold-names.ts';
import { type FactTable, type NumberedSentence, numberFacts, toFactTable } from './number-facts.ts';

/** Chosen by cross-validation. */
const settings = { rounds: 8, rate: 0.15, ridge: 0.002, dropped: 0.5 } as const;
const seed = 1;
/** A gradient below this changes nothing that can be measured. */
const leastError = 1e-4;

/** Weights that are being fitted, with the sums of squared gradients that shorten their steps. */
interface Fit {
  weights: Float64Array;
  squares: Float64Array;
}

const toFit = (length: number): Fit => ({
  weights: new Float64Array(length),
  squares: new Float64Array(length).fill(1),
});

const step = ({ weights, squares }: Fit, at: number, error: number): void => {
  const weight = weights[at] as number;
  const slope = error + settings.ridge * weight;
  const square = (squares[at] as number) + slope * slope;
  squares[at] = square;
  weights[at] = weight - (settings.rate * slope) / Math.sqrt(square);
};

/** Leaves out a share of the facts of each word, so that none of them relies on another. */
const dropSome = (rows: readonly Int32Array[], random: Random): Int32Array[] =>
  rows.map((row) => row.filter(() => random.below(1000) >= settings.dropped * 1000));

const scoreRows = (rows: readonly Int32Array[], weights: Float64Array): Float64Array => {
  const scores = new Float64Array(rows.length * labelCount);
  for (const [word, row] of rows.entries())
    for (const from of row)
      for (let label = 0; label < labelCount; label += 1) {
        const at = word * labelCount + label;
        scores[at] = (scores[at] as number) + (weights[from + label] as number);
      }
  return scores;
};

const learnSentence = (words: Fit, steps: Fit, { labels }: NumberedSentence, rows: readonly Int32Array[]): void => {
  const scores = scoreRows(rows, words.weights);
  const pairs = new Float64Array(labelCount ** 2);
  const odds = toLabelOdds({ words: rows.length, scores, transitions: steps.weights }, pairs);
  for (const [word, row] of rows.entries())
    for (let label = 0; label < labelCount; label += 1) {
      const error = (odds[word * labelCount + label] as number) - (labels[word] === label ? 1 : 0);
      if (Math.abs(error) >= leastError) for (const from of row) step(words, from + label, error);
    }
  for (let word = 1; word < labels.length; word += 1) {
    const pair = (labels[word - 1] as number) * labelCount + (labels[word] as number);
    pairs[pair] = (pairs[pair] as number) - 1;
  }
  for (const [label, befores] of labelsBefore.entries())
    for (const before of befores)
      step(steps, before * labelCount + label, pairs[before * labelCount + label] as number);
};

const shuffle = (order: Uint32Array, random: Random): void => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
};

/**
 * Fits a conditional random field by stochastic gradient descent with step sizes per weight, half of the facts left out
 * at each step, the weights averaged over the second half of the rounds. The same sentences give the same model.
 */
export const fitNames = (gold: readonly GoldSentence[]): FittedNames => {
  const table = toFactTable(gold);
  const sentences = gold.map((one) => numberFacts(table, one)).filter(({ rows }) => rows.length > 0);
  const [words, steps] = [toFit(table.length), toFit(labelCount ** 2)];
  const sums = { words: new Float64Array(table.length), steps: new Float64Array(labelCount ** 2) };
  const random = toRandom(seed);
  const order = Uint32Array.from(sentences.keys());
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const sentence = sentences[at] as NumberedSentence;
      learnSentence(words, steps, sentence, dropSome(sentence.rows, random));
    }
    if (round < settings.rounds / 2) continue;
    addTo(sums.words, words.weights);
    addTo(sums.steps, steps.weights);
  }
  return toModel(table, sums.words, sums.steps);
};

const addTo = (sums: Float64Array, weights: Float64Array): void => {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (weights[at] as number);
};

/** While fitting, only a share of the facts spoke; now all do. */
const toModel = ({ own, beside }: FactTable, words: Float64Array, steps: Float64Array): FittedNames => {
  const rounds = settings.rounds / 2;
  const cut = (places: ReadonlyMap<string, number>, length: number) =>
    new Map(
      [...places].map(([fact, at]) => [
        fact,
        Float32Array.from(words.subarray(at, at + length), (sum) => sum / rounds),
      ]),
    );
  return {
    own: cut(own, labelCount),
    beside: cut(beside, labelCount * besides.length),
    transitions: steps.map((sum) => sum / rounds),
  };
};
