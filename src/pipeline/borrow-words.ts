import type { TextVector } from './measure-reach.ts';
import { type Alike, similarPairs } from './similar-pairs.ts';
import type { StoryItem } from './weigh-features.ts';

/** Headlines less alike than this are as often of two events. */
const surelyAlike = 0.12;
/** So many of the likest lend their words. */
const mostLenders = 10;
/** What is borrowed weighs half of what the headline says itself. */
const borrowedWeight = 0.5;
/** The most telling features of a headline and its lenders; the rest is noise and time. */
const mostFeatures = 60;
/** As much of a headline that has borrowed counts as within reach of another language: it need not be held against its own reach. */
const borrowedReach = 0.5;

/** A headline that lends its words, and how alike it is. */
interface Lender {
  at: number;
  score: number;
}

/** For each text the few that it resembles most, before and after it. */
const findLenders = (alike: readonly Alike[]): Lender[][] => {
  const lenders = alike.map((): Lender[] => []);
  for (const [at, { others, scores }] of alike.entries())
    for (const [one, other] of others.entries()) {
      const score = scores[one] ?? 0;
      if (score < surelyAlike) continue;
      lenders[at]?.push({ at: other, score });
      lenders[other]?.push({ at, score });
    }
  return lenders.map((own) => own.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, mostLenders));
};

const addTo = (sums: Map<number, number>, { features, weights }: TextVector, share: number): void => {
  for (const [at, feature] of features.entries())
    sums.set(feature, (sums.get(feature) ?? 0) + share * (weights[at] ?? 0));
};

const lengthOf = (sums: Map<number, number>): number => Math.hypot(...sums.values()) || 1;

const borrow = (own: TextVector, lenders: readonly Lender[], vectors: readonly TextVector[]): TextVector => {
  if (lenders.length === 0) return own;
  const lent = new Map<number, number>();
  for (const { at, score } of lenders) addTo(lent, vectors[at] as TextVector, score);
  const sums = new Map<number, number>();
  addTo(sums, own, 1);
  const share = borrowedWeight / lengthOf(lent);
  for (const [feature, weight] of lent) sums.set(feature, (sums.get(feature) ?? 0) + share * weight);
  const kept = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostFeatures);
  const length = lengthOf(new Map(kept));
  kept.sort((a, b) => a[0] - b[0]);
  return {
    ...own,
    features: Int32Array.from(kept, ([feature]) => feature),
    weights: Float64Array.from(kept, ([, weight]) => weight / length),
    marks: new Uint8Array(kept.length),
    reach: own.reach.map((reach, language) => (language === own.language ? reach : borrowedReach)),
  };
};

/**
 * Headlines alone take on words of those that they resemble most, so that two reports of one event meet that share no word
 * but have like neighbours, in another language too. Texts with a body stay as they are.
 */
export const borrowWords = (items: readonly StoryItem[], vectors: readonly TextVector[]): TextVector[] => {
  const places = [...items.keys()].filter((at) => items[at]?.hasText === false);
  const headlines = places.map((at) => vectors[at] as TextVector);
  const lenders = findLenders(
    similarPairs(
      places.map((at) => items[at] as StoryItem),
      headlines,
    ),
  );
  const all = [...vectors];
  for (const [place, at] of places.entries())
    all[at] = borrow(headlines[place] as TextVector, lenders[place] ?? [], headlines);
  return all;
};
