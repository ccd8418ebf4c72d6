import { languageOf } from '../languages/languages.ts';
import type { SparseVector } from '../text/similarity.ts';
import { toTerms } from '../text/terms.ts';

/** What stories are found by: a text with its language, its days and the entities it names. */
export interface StoryItem {
  id: string;
  lang: string;
  /** First and last possible day of publication, as days since 1970; null where unknown. */
  days: readonly [number | null, number | null];
  title: string;
  text: string;
  /** Entity → number of mentions. */
  entities: ReadonlyMap<string, number>;
}

/** A word of the headline says as much as this many of the body. */
const headlineWeight = 3;
/** A catalogued entity is surer evidence than a word, and it meets over languages. */
const entityWeight = 4;
/** Features in more than this share of a language's texts tell nothing, once there are enough texts to say so. */
const commonShare = 0.2;
const enoughTexts = 40;
/** What is known of all languages counts like this many texts in each. */
const prior = 20;
/** A smaller collection knows nothing of what is rare in general. */
const fewTexts = 200;
/** The most telling features of a text; the rest is noise and time. */
const mostFeatures = 200;

const functionWords = new Map<string, ReadonlySet<string>>();

/** The terms of a language that run through every text. */
const fillersOf = (lang: string): ReadonlySet<string> => {
  const known = functionWords.get(lang) ?? new Set(toTerms((languageOf(lang)?.functionWords ?? []).join(' ')));
  functionWords.set(lang, known);
  return known;
};

const countFeatures = (item: StoryItem): Map<string, number> => {
  const counts = new Map<string, number>();
  const fillers = fillersOf(item.lang);
  const add = (feature: string, weight: number): void => {
    if (!fillers.has(feature)) counts.set(feature, (counts.get(feature) ?? 0) + weight);
  };
  for (const term of toTerms(item.title)) add(term, headlineWeight);
  for (const term of toTerms(item.text)) add(term, 1);
  for (const [entity, mentions] of item.entities) add(`@${entity}`, entityWeight * mentions);
  return counts;
};

const spread = (counts: readonly Map<string, number>[]): Map<string, number> => {
  const texts = new Map<string, number>();
  for (const features of counts)
    for (const feature of features.keys()) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  return texts;
};

/** How rare a feature is among the texts of one language, on a logarithmic scale; 0 for what is too common to tell. */
type Rarity = (lang: string, feature: string) => number;

const measureRarity = (items: readonly StoryItem[], counts: readonly Map<string, number>[]): Rarity => {
  const everywhere = spread(counts);
  const byLang = Map.groupBy(items.keys(), (at) => items[at]?.lang ?? '');
  const inLang = new Map([...byLang].map(([lang, at]) => [lang, spread(at.map((one) => counts[one] ?? new Map()))]));
  return (lang, feature) => {
    const background = (prior * (everywhere.get(feature) ?? 0)) / Math.max(items.length, fewTexts);
    const texts = byLang.get(lang)?.length ?? 0;
    const share = ((inLang.get(lang)?.get(feature) ?? 0) + background) / (texts + prior);
    const isCommon = share > commonShare && texts >= enoughTexts && !feature.startsWith('@');
    return isCommon ? 0 : Math.log(1 / Math.min(share, 1));
  };
};

const toUnitVector = (weighted: readonly [feature: number, weight: number][]): SparseVector => {
  const ordered = [...weighted].sort((a, b) => a[0] - b[0]);
  const length = Math.hypot(...ordered.map(([, weight]) => weight)) || 1;
  return {
    features: Int32Array.from(ordered, ([feature]) => feature),
    weights: Float64Array.from(ordered, ([, weight]) => weight / length),
  };
};

/** Each text as a vector of length 1 over its most telling words, numbers, names and entities, weighted by their rarity. */
export const weighFeatures = (items: readonly StoryItem[]): SparseVector[] => {
  const counts = items.map(countFeatures);
  const rarity = measureRarity(items, counts);
  const numbers = new Map<string, number>();
  return items.map((item, at) => {
    const weighted: [number, number][] = [];
    for (const [feature, count] of counts[at] ?? []) {
      const weight = (1 + Math.log(count)) * rarity(item.lang, feature);
      if (weight <= 0) continue;
      const number = numbers.get(feature) ?? numbers.size;
      numbers.set(feature, number);
      weighted.push([number, weight]);
    }
    return toUnitVector(weighted.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostFeatures));
  });
};
