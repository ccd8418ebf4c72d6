import { labelCount } from '../../../src/pipeline/names/name-labels.ts';
import { besides, type FittedNames } from '../../../src/pipeline/names/name-model.ts';
import { type Random, toRandom } from '../../bench/to-random.ts';
import type { GoldSentence } from './gold-names.ts';
import { groupCount } from './label-groups.ts';
import { addRow, addShared, type Fits, learnSentence, toFit } from './learn-sentence.ts';
import { type FactTable, type NumberedSentence, numberFacts, toFactTable } from './number-facts.ts';

/** Chosen by cross-validation. */
const settings = { fits: 4, rounds: 8, dropped: 0.5 } as const;

/** Leaves out a share of the facts of each word, so that none of them relies on another. */
const dropSome = (rows: readonly Int32Array[], random: Random): Int32Array[] =>
  rows.map((row) => row.filter(() => random.below(1000) >= settings.dropped * 1000));

const shuffle = (order: Uint32Array, random: Random): void => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
};

/** The sums of weights over the rounds that count. */
interface Sums {
  words: Float64Array;
  steps: Float64Array;
}

const addRound = ({ words, steps }: Sums, { labels, groups, steps: fitted }: Fits): void => {
  addRow(steps, fitted.weights, 0);
  for (let from = 0; from < words.length; from += labelCount) {
    const own = words.subarray(from, from + labelCount);
    const shared = (from / labelCount) * groupCount;
    addRow(own, labels.weights, from);
    addShared(own, groups.weights.subarray(shared, shared + groupCount));
  }
};

const fitOnce = (sums: Sums, sentences: readonly NumberedSentence[], seed: number): void => {
  const [length, pairs] = [sums.words.length, sums.steps.length];
  const fits = { labels: toFit(length), groups: toFit((length / labelCount) * groupCount), steps: toFit(pairs) };
  const random = toRandom(seed);
  const order = Uint32Array.from(sentences.keys());
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const sentence = sentences[at] as NumberedSentence;
      learnSentence(fits, sentence, dropSome(sentence.rows, random));
    }
    if (round >= settings.rounds / 2) addRound(sums, fits);
  }
};

/**
 * Fits a conditional random field by stochastic gradient descent with step sizes per weight, half of the facts left out
 * at each step, the weights averaged over the second half of the rounds of a few fits that differ in order. The same
 * sentences give the same model.
 */
export const fitNames = (gold: readonly GoldSentence[]): FittedNames => {
  const table = toFactTable(gold);
  const sentences = gold.map((one) => numberFacts(table, one)).filter(({ rows }) => rows.length > 0);
  const sums = { words: new Float64Array(table.length), steps: new Float64Array(labelCount ** 2) };
  for (let seed = 1; seed <= settings.fits; seed += 1) fitOnce(sums, sentences, seed);
  return toModel(table, sums);
};

/** While fitting, only a share of the facts spoke; now all do. */
const toModel = ({ own, beside }: FactTable, { words, steps }: Sums): FittedNames => {
  const rounds = (settings.fits * settings.rounds) / 2;
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
