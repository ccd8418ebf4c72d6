import { toLabelOdds } from '../../../src/pipeline/names/label-odds.ts';
import { labelCount, labelsBefore } from '../../../src/pipeline/names/name-labels.ts';
import { groupCount, groupsOf } from './label-groups.ts';
import type { NumberedSentence } from './number-facts.ts';

/** Chosen by cross-validation: the length of a step, the share of it that the weight of a single label takes, the pull to zero. */
const rate = 0.07;
const alone = 0.5;
const ridge = 0.002;
/** An error below this changes nothing that can be measured. */
const leastError = 1e-3;

/** Weights that are being fitted, with the sums of squared gradients that shorten their steps. */
interface Fit {
  weights: Float32Array;
  squares: Float32Array;
}

/** Weights of which none is known yet. */
export const toFit = (length: number): Fit => ({
  weights: new Float32Array(length),
  squares: new Float32Array(length).fill(1),
});

const step = ({ weights, squares }: Fit, at: number, error: number, length: number): void => {
  const weight = weights[at] as number;
  const slope = error + ridge * weight;
  const square = (squares[at] as number) + slope * slope;
  squares[at] = square;
  weights[at] = weight - (length * slope) / Math.sqrt(square);
};

/** The weights of a fact: one for each label, and one for all labels of a kind and of a part, so that a rare fact needs not be seen with each of them. */
export interface Fits {
  labels: Fit;
  groups: Fit;
  steps: Fit;
}

/** Adds a row of weights. */
export const addRow = (sum: Float64Array, weights: Float32Array, from: number): void => {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (weights[from + at] as number);
};

const scoreRows = (rows: readonly Int32Array[], { labels, groups }: Fits): Float64Array => {
  const scores = new Float64Array(rows.length * labelCount);
  for (const [word, row] of rows.entries()) {
    const own = scores.subarray(word * labelCount, (word + 1) * labelCount);
    const shared = new Float64Array(groupCount);
    for (const from of row) {
      addRow(own, labels.weights, from);
      addRow(shared, groups.weights, (from / labelCount) * groupCount);
    }
    addShared(own, shared);
  }
  return scores;
};

/** Adds to each label what its groups weigh. */
export const addShared = (own: Float64Array, shared: ArrayLike<number>): void => {
  for (let label = 0; label < labelCount; label += 1)
    for (const group of groupsOf[label] as readonly number[])
      own[label] = (own[label] as number) + (shared[group] as number);
};

const learnWord = ({ labels, groups }: Fits, row: Int32Array, errors: Float64Array): void => {
  if (errors.every((error) => Math.abs(error) < leastError)) return;
  const shared = new Float64Array(groupCount);
  for (const [label, error] of errors.entries())
    for (const group of groupsOf[label] as readonly number[]) shared[group] = (shared[group] as number) + error;
  for (const from of row) {
    for (let label = 0; label < labelCount; label += 1)
      step(labels, from + label, errors[label] as number, rate * alone);
    const to = (from / labelCount) * groupCount;
    for (let group = 0; group < groupCount; group += 1) step(groups, to + group, shared[group] as number, rate);
  }
};

/** Moves the weights towards the right labels of a sentence; `rows` says which facts of each word speak. */
export const learnSentence = (fits: Fits, { labels, weight }: NumberedSentence, rows: readonly Int32Array[]): void => {
  const scores = scoreRows(rows, fits);
  const transitions = Float64Array.from(fits.steps.weights);
  const pairs = new Float64Array(labelCount ** 2);
  const odds = toLabelOdds({ words: rows.length, scores, transitions }, pairs);
  for (const [word, row] of rows.entries()) {
    const right = word * labelCount + (labels[word] as number);
    odds[right] = (odds[right] as number) - 1;
    const errors = odds.subarray(word * labelCount, (word + 1) * labelCount);
    learnWord(
      fits,
      row,
      errors.map((error) => error * weight),
    );
  }
  for (let word = 1; word < labels.length; word += 1) {
    const pair = (labels[word - 1] as number) * labelCount + (labels[word] as number);
    pairs[pair] = (pairs[pair] as number) - 1;
  }
  for (const [label, befores] of labelsBefore.entries())
    for (const before of befores) {
      const pair = before * labelCount + label;
      step(fits.steps, pair, pairs[pair] as number, rate);
    }
};
