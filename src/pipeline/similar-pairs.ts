import { dot, type SparseVector } from '../text/similarity.ts';
import type { StoryItem } from './weigh-features.ts';

/** For each text the texts that resemble it, with their similarity from 0 to 1. Symmetric. */
export type Similarities = Map<number, number>[];

/** Texts that share none of their most telling features are not compared. */
const telling = 40;
/** A feature of more texts than this leads to too many comparisons. */
const longestList = 600;
/** Likeness by the telling features from which two texts are compared in full. */
const promising = 0.015;
/** Below this, two texts have nothing to say to each other. */
const least = 0.03;
/** Texts in two languages share fewer features for the same likeness. */
const acrossLanguages = 1.5;

/** Days after which likeness counts half: headlines are alike week after week, bodies are not. */
const halfLife = { headline: 2, body: 365 };

/** Days between two texts at least; 0 where their possible days overlap or nothing is known. */
const daysApart = ({ days: [firstA, lastA] }: StoryItem, { days: [firstB, lastB] }: StoryItem): number => {
  const before = firstB !== null && lastA !== null ? firstB - lastA : 0;
  const after = firstA !== null && lastB !== null ? firstA - lastB : 0;
  return Math.max(0, before, after);
};

/** Two headlines alone are more often alike by chance. */
const headlinesOnly = 0.8;

/** How much of their likeness two texts keep, given their days and languages. */
const factorOf = (a: StoryItem, b: StoryItem): number => {
  const bodies = a.text !== '' && b.text !== '';
  const faded = 1 / (1 + daysApart(a, b) / (bodies ? halfLife.body : halfLife.headline));
  return faded * (bodies ? 1 : headlinesOnly) * (a.lang === b.lang ? 1 : acrossLanguages);
};

/** Likeness of two texts, from 0 to 1, as the search for stories counts it. */
export const likeness = (a: StoryItem, b: StoryItem, vectorA: SparseVector, vectorB: SparseVector): number =>
  Math.min(1, dot(vectorA, vectorB) * factorOf(a, b));

/** The most telling features, by weight, and what each weighs. */
const strongest = ({ features, weights }: SparseVector): [feature: number, weight: number][] => {
  const order = [...features.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  return order.slice(0, telling).map((at) => [features[at] ?? 0, weights[at] ?? 0]);
};

/** Texts that the telling features alone bring near enough to be compared in full. */
const nearby = (sums: Float64Array, touched: readonly number[]): number[] => {
  const near = touched.filter((other) => (sums[other] ?? 0) >= promising);
  for (const other of touched) sums[other] = 0;
  return near;
};

/** Compares every text with those that share its most telling features, through an inverted index. */
export const similarPairs = (items: readonly StoryItem[], vectors: readonly SparseVector[]): Similarities => {
  const lists = new Map<number, { at: number[]; weights: number[] }>();
  const similar: Similarities = items.map(() => new Map());
  const sums = new Float64Array(items.length);
  vectors.forEach((vector, at) => {
    const touched: number[] = [];
    for (const [feature, weight] of strongest(vector)) {
      const list = lists.get(feature) ?? { at: [], weights: [] };
      if (list.at.length < longestList)
        list.at.forEach((other, place) => {
          if (sums[other] === 0) touched.push(other);
          sums[other] = (sums[other] ?? 0) + weight * (list.weights[place] ?? 0);
        });
      list.at.push(at);
      list.weights.push(weight);
      lists.set(feature, list);
    }
    for (const other of nearby(sums, touched)) {
      const score = likeness(items[at] as StoryItem, items[other] as StoryItem, vector, vectors[other] as SparseVector);
      if (score < least) continue;
      similar[at]?.set(other, score);
      similar[other]?.set(at, score);
    }
  });
  return similar;
};
