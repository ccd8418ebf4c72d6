import { dot, dotSpread } from '../text/similarity.ts';
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
/** Texts in two languages share names, numbers and little else: alike in all of that, they are still less alike. */
const acrossLanguages = 0.6;
/** So much of a text counts even where no text of the other language has any of its features. */
const leastReach = 0.2;

/** Days after which likeness counts half: headlines are alike week after week, bodies are not. */
const halfLife = { headline: 1, body: 365 };

/** Days between two texts at least; 0 where their possible days overlap or nothing is known. */
const daysApart = (a: StoryItem, b: StoryItem): number => {
  const { 0: firstA, 1: lastA } = a.days;
  const { 0: firstB, 1: lastB } = b.days;
  const before = firstB !== null && lastA !== null ? firstB - lastA : 0;
  const after = firstA !== null && lastB !== null ? firstA - lastB : 0;
  return Math.max(0, before, after);
};

/** Two headlines alone are more often alike by chance. */
const headlinesOnly = 0.8;

/** How much of their likeness two texts keep, given their days. */
const dayFactor = (a: StoryItem, b: StoryItem): number => {
  const bodies = a.hasText && b.hasText;
  const faded = 1 / (1 + daysApart(a, b) / (bodies ? halfLife.body : halfLife.headline));
  return faded * (bodies ? 1 : headlinesOnly);
};

/** What texts in two languages share is compared with what they could have shared. */
const languageFactor = (a: TextVector, b: TextVector): number => {
  if (a.language === b.language) return 1;
  const [ofA, ofB] = [a.reach[b.language] ?? 0, b.reach[a.language] ?? 0];
  return acrossLanguages / Math.sqrt((leastReach + (1 - leastReach) * ofA) * (leastReach + (1 - leastReach) * ofB));
};

const toLikeness = (product: number, a: StoryItem, b: StoryItem, vectorA: TextVector, vectorB: TextVector): number =>
  Math.min(1, product * dayFactor(a, b) * languageFactor(vectorA, vectorB));

/** Likeness of two texts, from 0 to 1, as the search for stories counts it. */
export const likeness = (a: StoryItem, b: StoryItem, vectorA: TextVector, vectorB: TextVector): number =>
  toLikeness(dot(vectorA, vectorB), a, b, vectorA, vectorB);

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
  const near = touched.filter((other) => (sums[other] ?? 0) >= promising);
  if (near.length > mostCompared) {
    for (const other of near) sums[other] = (sums[other] ?? 0) * factor(other);
    near.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).length = mostCompared;
  }
  for (const other of touched) sums[other] = 0;
  return near;
};

/**
 * Compares every text with the earlier ones that share its most telling features, through an inverted index, and keeps
 * those that resemble it most.
 */
export const similarPairs = (items: readonly StoryItem[], vectors: readonly TextVector[]): Alike[] => {
  const lists = new Map<number, Holders>();
  const sums = new Float64Array(items.length);
  const spread = new Float64Array(vectors.reduce((most, { features }) => Math.max(most, features.at(-1) ?? 0), 0) + 1);
  return vectors.map((vector, at) => {
    const item = items[at] as StoryItem;
    vector.features.forEach((feature, place) => {
      spread[feature] = vector.weights[place] ?? 0;
    });
    const factorOf = (other: number): number =>
      dayFactor(item, items[other] as StoryItem) * languageFactor(vector, vectors[other] as TextVector);
    const scoreOf = (other: number): number => {
      const vectorB = vectors[other] as TextVector;
      return toLikeness(dotSpread(spread, vectorB), item, items[other] as StoryItem, vector, vectorB);
    };
    const found = findNear(at, vector, lists, sums, factorOf)
      .map((other) => ({ other, score: scoreOf(other) }))
      .filter(({ score }) => score >= least);
    for (const feature of vector.features) spread[feature] = 0;
    if (found.length > mostAlike) found.sort((a, b) => b.score - a.score || a.other - b.other).length = mostAlike;
    return {
      others: Int32Array.from(found, ({ other }) => other),
      scores: Float64Array.from(found, ({ score }) => score),
    };
  });
};
