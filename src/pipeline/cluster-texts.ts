import type { EntityId } from '../schema/ids.ts';
import { borrowWords } from './borrow-words.ts';
import { countFeatures, type FeatureNumbers, startNumbers } from './count-features.ts';
import { findMentions } from './find-mentions.ts';
import { findStatedDates } from './find-stated-dates.ts';
import { groupSimilar } from './group-similar.ts';
import {
  type ComparedItem,
  type Measures,
  measurePair,
  spreadOut,
  startSpread,
  takeBack,
  toLikeness,
} from './likeness.ts';
import type { NameIndex } from './name-index.ts';
import { similarPairs } from './similar-pairs.ts';
import { toMonths } from './to-months.ts';
import { type StoryItem, weighFeatures } from './weigh-features.ts';

/** A text that is no dump: what `npm run eval` clusters. */
export interface PlainText {
  id: string;
  lang: string;
  /** ISO day or instant, or null. */
  date: string | null;
  title: string;
  text: string | null;
}

/**
 * Average likeness at which two groups of texts tell one event. Found on public sets of clustered news; below it dumps of
 * one small site that share their furniture meet.
 */
export const oneEvent = 0.078;

const msPerDay = 86_400_000;

/** Days since 1970, fractions included: `1970-01-02` → 1; null for what is no date. */
export const toDay = (date: string | null | undefined): number | null => {
  const ms = date ? Date.parse(date) : Number.NaN;
  return Number.isNaN(ms) ? null : ms / msPerDay;
};

const toItem = ({ id, lang, date, title, text }: PlainText, index: NameIndex, numbers: FeatureNumbers): StoryItem => {
  const day = toDay(date);
  const lines = [title, text ?? ''].map((line, at) => ({ line: at, start: 0, text: line }));
  const mentions = findMentions(lines, lang, index);
  const [titleEntities, textEntities] = [0, 1].map((at) =>
    mentions.filter(({ line }) => line === at).map(({ entity }) => entity),
  ) as [EntityId[], EntityId[]];
  const counted = countFeatures({ lang, title, text: text ?? '', titleEntities, textEntities }, numbers);
  const months = toMonths(findStatedDates({ lang: { value: lang, by: 'editor', spans: [] } }, lines));
  return { id, lang, days: [day, day], hasText: text !== null && text !== '', months, counted };
};

/** Groups texts by the event that they tell: id of the text → id of its group's first text. Their order does not matter. */
export const clusterTexts = (texts: readonly PlainText[], index: NameIndex): Map<string, string> => {
  const numbers = startNumbers();
  const items = texts.map((text) => toItem(text, index, numbers)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const vectors = borrowWords(items, weighFeatures(items, numbers));
  const groups = groupSimilar(similarPairs(items, vectors), oneEvent);
  return new Map(items.map((item, at) => [item.id, items[groups[at] ?? at]?.id ?? item.id]));
};

/** Two texts of a pair, as they are compared, and what they have in common. */
export interface MeasuredPair {
  a: ComparedItem;
  b: ComparedItem;
  measures: Measures;
}

/** Measures each pair of texts; what is rare among all of them weighs most. */
export const measurePairs = (pairs: readonly (readonly [PlainText, PlainText])[], index: NameIndex): MeasuredPair[] => {
  const numbers = startNumbers();
  const items = pairs.flat().map((text) => toItem(text, index, numbers));
  const vectors = weighFeatures(items, numbers);
  const spread = startSpread(vectors);
  const compared = vectors.map((vector, at): ComparedItem => ({ item: items[at] as StoryItem, vector }));
  return pairs.map((_, at) => {
    const [a, b] = [compared[2 * at] as ComparedItem, compared[2 * at + 1] as ComparedItem];
    spreadOut(a.vector, spread);
    const measures = measurePair(spread, a.vector, b.vector);
    takeBack(a.vector, spread);
    return { a, b, measures };
  });
};

/** Likeness of each pair of texts, from 0 to 1. */
export const pairSimilarities = (pairs: readonly (readonly [PlainText, PlainText])[], index: NameIndex): number[] =>
  measurePairs(pairs, index).map(({ a, b, measures }) => toLikeness(a, b, measures));
