import {
  type ComparedItem,
  measurePair,
  outerFactor,
  spreadOut,
  startSpread,
  takeBack,
  toLikeness,
} from './likeness.ts';
import type { TextVector } from './measure-reach.ts';
import type { StoryItem } from './weigh-features.ts';

/** The earlier texts that a text resembles, and their similarities from 0 to 1. */
export interface Alike {
  others: Int32Array;
  scores: Float64Array;
}

/** Texts that share none of their most telling features are not compared. */
const telling = 40;
/** A feature of more texts than this leads to too many comparisons. */
const longestList = 600;
/** Likeness by the telling features from which two texts are compared in full. */
const promising = 0.015;
/** Below this, two texts have nothing to say to each other. */
const least = 0.03;
/** Earlier texts that a text is joined to at most: where all texts are alike, their number must not grow with the texts. */
const mostAlike = 100;
/** Of those that the telling features bring near, so many are compared in full: the likest by these alone. */
const mostCompared = 300;
/** Places of the most telling features of a vector, by weight. */
const strongest = ({ features, weights }: TextVector): number[] =>
  [...features.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b).slice(0, telling);

/** The texts that have a feature among their most telling, and its weight in each. */
interface Holders {
  at: number[];
  weights: number[];
}

/** Earlier texts that the telling features alone bring near enough to a text to be compared with it in full. */
const findNear = (
  at: number,
  vector: TextVector,
  lists: Map<number, Holders>,
  sums: Float64Array,
  factor: (other: number) => number,
): number[] => {
  const touched: number[] = [];
  for (const place of strongest(vector)) {
    const [feature, weight] = [vector.features[place] ?? 0, vector.weights[place] ?? 0];
    const list = lists.get(feature) ?? { at: [], weights: [] };
    if (list.at.length >= longestList) continue;
    for (let one = 0; one < list.at.length; one += 1) {
      const other = list.at[one] ?? 0;
      if (sums[other] === 0) touched.push(other);
      sums[other] = (sums[other] ?? 0) + weight * (list.weights[one] ?? 0);
    }
    list.at.push(at);
    list.weights.push(weight);
    lists.set(feature, list);
  }
  const near = choosePromising(touched, sums, factor);
  for (const other of touched) sums[other] = 0;
  return near;
};

/** Those that are near enough by their sums; where these are too many, the nearest. */
const choosePromising = (
  touched: readonly number[],
  sums: Float64Array,
  factor: (other: number) => number,
): number[] => {
  const near = touched.filter((other) => (sums[other] ?? 0) >= promising);
  if (near.length > mostCompared) {
    for (const other of near) sums[other] = (sums[other] ?? 0) * factor(other);
    near.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).length = mostCompared;
  }
  return near;
};

/**
 * Compares every text with the earlier ones that share its most telling features, through an inverted index, and keeps
 * those that resemble it most.
 */
export const similarPairs = (items: readonly StoryItem[], vectors: readonly TextVector[]): Alike[] => {
  const lists = new Map<number, Holders>();
  const sums = new Float64Array(items.length);
  const spread = startSpread(vectors);
  const compared = vectors.map((vector, at): ComparedItem => ({ item: items[at] as StoryItem, vector }));
  return compared.map((own, at) => {
    const { vector } = own;
    const to = (other: number): ComparedItem => compared[other] as ComparedItem;
    spreadOut(vector, spread);
    const found = findNear(at, vector, lists, sums, (other) => outerFactor(own, to(other)))
      .map((other) => ({ other, score: toLikeness(own, to(other), measurePair(spread, vector, to(other).vector)) }))
      .filter(({ score }) => score >= least);
    takeBack(vector, spread);
    if (found.length > mostAlike) found.sort((a, b) => b.score - a.score || a.other - b.other).length = mostAlike;
    return {
      others: Int32Array.from(found, ({ other }) => other),
      scores: Float64Array.from(found, ({ score }) => score),
    };
  });
};
