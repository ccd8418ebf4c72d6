import { figure, inHeadline, inText, plainWord } from './count-features.ts';
import type { TextVector } from './measure-reach.ts';
import type { StoryItem } from './weigh-features.ts';
import weights from './weights/likeness.json' with { type: 'json' };

/** What two texts have in common, each from 0 to 1. */
export interface Measures {
  /** Cosine of all that they are compared by. */
  all: number;
  /** How much of the headline of one the text of the other tells: the better of the two. */
  told: number;
  /** Cosine of their plain words alone: without names, numbers, entities and concepts. */
  words: number;
  /** Cosine of their figures alone. */
  figures: number;
}

/** A text spread out: the weight and the marks of each feature at its number, 0 for all others. */
export interface SpreadText {
  weights: Float64Array;
  marks: Uint8Array;
}

/** Room for the features of any of these texts. */
export const startSpread = (vectors: readonly TextVector[]): SpreadText => {
  const size = vectors.reduce((most, { features }) => Math.max(most, features.at(-1) ?? 0), 0) + 1;
  return { weights: new Float64Array(size), marks: new Uint8Array(size) };
};

export const spreadOut = ({ features, weights, marks }: TextVector, into: SpreadText): void => {
  for (const [at, feature] of features.entries()) {
    into.weights[feature] = weights[at] ?? 0;
    into.marks[feature] = marks[at] ?? 0;
  }
};

export const takeBack = ({ features }: TextVector, from: SpreadText): void => {
  for (const feature of features) from.weights[feature] = from.marks[feature] = 0;
};

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Measures a text that is spread out against another one. */
export const measurePair = (spread: SpreadText, a: TextVector, b: TextVector): Measures => {
  let [all, words, figures, toldOfA, toldOfB] = [0, 0, 0, 0, 0];
  for (let at = 0; at < b.features.length; at += 1) {
    const feature = b.features[at] as number;
    const left = spread.weights[feature] as number;
    if (left === 0) continue;
    const right = b.weights[at] as number;
    const [ofA, ofB] = [spread.marks[feature] as number, b.marks[at] as number];
    all += left * right;
    if (ofA & plainWord) words += left * right;
    if (ofA & figure) figures += left * right;
    if (ofA & inHeadline && ofB & inText) toldOfA += left;
    if (ofB & inHeadline && ofA & inText) toldOfB += right;
  }
  return {
    all,
    told: Math.max(shareOf(toldOfA, a.headline), shareOf(toldOfB, b.headline)),
    words: shareOf(words, a.words * b.words),
    figures: shareOf(figures, a.figures * b.figures),
  };
};

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
const headlinesOnly = 0.66;

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

/** A text as it is compared with others. */
export interface ComparedItem {
  item: StoryItem;
  vector: TextVector;
}

/** What days and languages leave of the likeness of two texts. */
export const outerFactor = (a: ComparedItem, b: ComparedItem): number =>
  dayFactor(a.item, b.item) * languageFactor(a.vector, b.vector);

/** What speaks for one event, beside all that two texts share; each from 0 to 1. */
export type EventSigns = Record<keyof typeof weights, number>;

/** The signs of two texts: what they measure, and whether both state months, none of them the same. */
export const toEventSigns = (a: ComparedItem, b: ComparedItem, measures: Measures): EventSigns => ({
  told: Math.sqrt(measures.told),
  words: Math.sqrt(measures.words),
  figures: Math.sqrt(measures.figures),
  otherMonths: a.item.months > 0 && b.item.months > 0 && (a.item.months & b.item.months) === 0 ? 1 : 0,
});

const signs = Object.keys(weights) as (keyof EventSigns)[];

/** Makes groups of bodies one event at the same average likeness as headlines alone. Found on the same clustered news. */
const start = -1.25;

/**
 * Two texts of one language are the more alike, the more of a headline the other text tells, the more plain words and
 * figures they share, and if the months that they state do not differ: names alone make a topic, not an event.
 */
const eventFactor = (a: ComparedItem, b: ComparedItem, measures: Measures): number => {
  const seen = toEventSigns(a, b, measures);
  return Math.exp(signs.reduce((sum, sign) => sum + weights[sign] * seen[sign], start));
};

/** Likeness of two texts, from 0 to 1, as the search for stories counts it. */
export const toLikeness = (a: ComparedItem, b: ComparedItem, measures: Measures): number => {
  const likeness = measures.all * outerFactor(a, b);
  const canTell = a.item.hasText && b.item.hasText && a.vector.language === b.vector.language;
  return canTell ? 1 - Math.exp(-likeness * eventFactor(a, b, measures)) : Math.min(1, likeness);
};
