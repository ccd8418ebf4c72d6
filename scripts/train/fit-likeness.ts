import { measurePairs } from '../../src/pipeline/cluster-texts.ts';
import { type EventSigns, toEventSigns } from '../../src/pipeline/likeness.ts';
import type { NameIndex } from '../../src/pipeline/name-index.ts';
import { shareSameEvent, toPair } from '../eval/pairs.ts';
import type { EvalCase } from '../eval/task.ts';
import { fitLogistic, type LogisticCase, toLogOdds } from './fit-logistic.ts';
import { toFold } from './gold-table.ts';

/** A pair that people judged, with what speaks for one event. */
export interface JudgedPair extends LogisticCase {
  id: string;
  signs: EventSigns;
}

/** Keeps the logarithm of no likeness at all within reach. */
const floor = 0.01;

/** Chosen by cross-validation, and by the events of clustered news: less makes weights that only fit these pairs. */
const punishment = 1;

/** Measures the pairs of a gold set in which both texts are of one language. */
export const judgePairs = (cases: readonly EvalCase[], index: NameIndex): JudgedPair[] => {
  const measured = measurePairs(
    cases.map(({ row }) => toPair(row)),
    index,
  );
  return cases.flatMap(({ id, row }, at) => {
    const share = shareSameEvent(row);
    const { a, b, measures } = measured[at] as (typeof measured)[number];
    if (share === null || a.vector.language !== b.vector.language) return [];
    const signs = toEventSigns(a, b, measures);
    return [{ id, signs, share, seen: [Math.log(measures.all + floor), ...Object.values(signs)] }];
  });
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** The weights of what speaks for one event beside the weight 1 of the logarithm of the cosine. */
export const fitLikeness = (pairs: readonly JudgedPair[]) => {
  const [all = 1, ...weights] = fitLogistic(pairs, punishment);
  const names = Object.keys(pairs[0]?.signs ?? {}) as (keyof EventSigns)[];
  return Object.fromEntries(names.map((name, at) => [name, round((weights[at] ?? 0) / all)]));
};

const folds = 10;

/** How likely a pair of one event is found more alike than a pair of two (AUC), and the best F1, over pairs not fitted on. */
export const validateLikeness = (pairs: readonly JudgedPair[]): { auc: number; f1: number } => {
  const scored = Array.from({ length: folds }, (_, fold) => {
    const weights = fitLogistic(
      pairs.filter(({ id }) => toFold(id, folds) !== fold),
      punishment,
    );
    return pairs
      .filter(({ id }) => toFold(id, folds) === fold)
      .map(({ seen, share }) => ({ right: share > 0.5, score: toLogOdds(weights, seen) }));
  })
    .flat()
    .sort((a, b) => b.score - a.score);
  const same = scored.filter(({ right }) => right).length;
  let [found, above, f1] = [0, 0, 0];
  for (const [at, { right }] of scored.entries()) {
    if (right) found += 1;
    else above += found;
    f1 = Math.max(f1, (2 * found) / (at + 1 + same));
  }
  return { auc: above / (same * (scored.length - same)), f1 };
};
