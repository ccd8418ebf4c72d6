import { type CountedFeatures, type FeatureNumbers, figure, inHeadline, plainWord } from './count-features.ts';
import { measureBursts } from './measure-bursts.ts';
import { type MarkedVector, measureReach, type TextVector } from './measure-reach.ts';

/** What stories are found by: a text as its features, with its language and its days. */
export interface StoryItem {
  id: string;
  lang: string;
  /** First and last possible day of publication, as days since 1970; null where unknown. */
  days: readonly [number | null, number | null];
  /** False for a headline alone. */
  hasText: boolean;
  /** The months that its text states, one bit for each: January is 1, February 2. */
  months: number;
  counted: CountedFeatures;
}

/** Features in more than this share of a language's texts tell nothing, once there are enough texts to say so. */
const commonShare = 0.2;
const enoughTexts = 40;
/** What is known of all languages counts like this many texts in each. */
const prior = 20;
/** A smaller collection knows nothing of what is rare in general. */
const fewTexts = 200;
/** The most telling features of a text; the rest is noise and time. */
const mostFeatures = 200;

/** In how many of the texts each feature stands. */
const spread = (items: readonly StoryItem[], features: number): Int32Array => {
  const texts = new Int32Array(features);
  for (const { counted } of items) for (const feature of counted.features) texts[feature] = (texts[feature] ?? 0) + 1;
  return texts;
};

/**
 * The weight of each feature of the texts of one language: how much of it there is, and how rare it is there, on a
 * logarithmic scale; 0 for what is too common to tell.
 */
const weighLanguage = (
  items: readonly StoryItem[],
  everywhere: Int32Array,
  allTexts: number,
  { entities }: FeatureNumbers,
): Float64Array[] => {
  const here = spread(items, everywhere.length);
  const rarities = new Float64Array(everywhere.length).fill(-1);
  const toRarity = (feature: number): number => {
    const background = (prior * (everywhere[feature] ?? 0)) / Math.max(allTexts, fewTexts);
    const share = ((here[feature] ?? 0) + background) / (items.length + prior);
    const isCommon = share > commonShare && items.length >= enoughTexts && !entities.has(feature);
    return isCommon ? 0 : Math.log(1 / Math.min(share, 1));
  };
  const rarity = (feature: number): number => {
    if (rarities[feature] === -1) rarities[feature] = toRarity(feature);
    return rarities[feature] as number;
  };
  return items.map(({ counted: { features, counts } }) =>
    Float64Array.from(features, (feature, at) => (1 + Math.log(counts[at] ?? 1)) * rarity(feature)),
  );
};

type Weighted = readonly [feature: number, weight: number, marks: number];

/** The most telling features; figures are kept beyond them, up to as many again: they tell one event from the next. */
const mostTelling = (weighted: Weighted[]): readonly Weighted[] =>
  weighted.length <= mostFeatures
    ? weighted
    : weighted
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .filter(([, , marks], at) => at < mostFeatures || marks & figure)
        .slice(0, 2 * mostFeatures);

const sumOf = (weighted: readonly Weighted[]): number => weighted.reduce((sum, [, weight]) => sum + weight, 0);
const lengthOf = (weighted: readonly Weighted[]): number => Math.hypot(...weighted.map(([, weight]) => weight));

const toUnitVector = (weighted: readonly Weighted[]): MarkedVector => {
  const ordered = [...weighted].sort((a, b) => a[0] - b[0]);
  const length = lengthOf(ordered) || 1;
  const withMark = (mark: number): Weighted[] => ordered.filter(([, , marks]) => marks & mark);
  return {
    features: Int32Array.from(ordered, ([feature]) => feature),
    weights: Float64Array.from(ordered, ([, weight]) => weight / length),
    marks: Uint8Array.from(ordered, ([, , marks]) => marks),
    headline: sumOf(withMark(inHeadline)) / length,
    words: lengthOf(withMark(plainWord)) / length,
    figures: lengthOf(withMark(figure)) / length,
  };
};

/** How much each feature of a text says by its rarity in the language of the text. */
const weighLanguages = (
  items: readonly StoryItem[],
  everywhere: ReturnType<typeof spread>,
  numbers: FeatureNumbers,
): Map<StoryItem, Float64Array> => {
  const weights = new Map<StoryItem, Float64Array>();
  for (const own of Map.groupBy(items, ({ lang }) => lang).values()) {
    const weighed = weighLanguage(own, everywhere, items.length, numbers);
    for (const [at, item] of own.entries()) weights.set(item, weighed[at] ?? new Float64Array());
  }
  return weights;
};

/**
 * Each text as a vector of length 1 over its most telling words, numbers, names and entities, weighted by their rarity, in
 * headlines alone also by whether they come all at once.
 * The features are numbered anew in the order of the texts, so that nothing depends on the order in which they were counted.
 */
export const weighFeatures = (items: readonly StoryItem[], numbers: FeatureNumbers): TextVector[] => {
  const everywhere = spread(items, numbers.byName.size);
  const headlines = items.filter(({ hasText }) => !hasText);
  const dated = headlines.map(({ days, counted }) => ({ day: days[0], features: counted.features }));
  const bursts = measureBursts(dated, numbers.byName.size);
  const weights = weighLanguages(items, everywhere, numbers);
  const order = new Int32Array(everywhere.length);
  let next = 0;
  const vectors = items.map((item) => {
    const weighted: Weighted[] = [];
    for (const [at, rarity] of (weights.get(item) ?? []).entries()) {
      const feature = item.counted.features[at] ?? 0;
      const weight = item.hasText ? rarity : rarity * (bursts[feature] ?? 1);
      if (weight <= 0) continue;
      if (order[feature] === 0) order[feature] = next += 1;
      weighted.push([order[feature] ?? 0, weight, item.counted.marks[at] ?? 0]);
    }
    return toUnitVector(mostTelling(weighted));
  });
  return measureReach(
    items.map(({ lang }) => lang),
    vectors,
    next,
  );
};
