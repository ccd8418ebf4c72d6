import { findConcept } from '../languages/find-concept.ts';
import { languageOf } from '../languages/languages.ts';
import type { EntityId } from '../schema/ids.ts';
import { toTerms } from '../text/terms.ts';

/** What a text is compared by: its headline, its text, and the entities that each of them names, as often as they do. */
export interface ComparedText {
  lang: string;
  title: string;
  text: string;
  titleEntities: readonly EntityId[];
  textEntities: readonly EntityId[];
}

/** The features of a text by their numbers, in the order of the text, and how much of each there is. */
export interface CountedFeatures {
  features: Int32Array;
  counts: Float32Array;
  /** Of each: whether headline and text have it, and what it is. */
  marks: Uint8Array;
}

/** Marks of a feature, which may be added up. */
export const inHeadline = 1;
export const inText = 2;
export const plainWord = 4;
/** A number of two digits and more. */
export const figure = 8;

/** The number of each feature met so far: a text is then no more than a row of numbers. */
export interface FeatureNumbers {
  byName: Map<string, number>;
  /** Numbers of features that are entities. */
  entities: Set<number>;
}

/** A word of the headline says as much as this many of the body. */
const headlineWeight = 3;
/** A catalogued entity is surer evidence than a word, and it meets over languages. */
const entityWeight = 1.5;

/** What a word means says less than the word itself, which it is counted beside; it is what meets over languages. */
const conceptWeight = 0.5;

const functionWords = new Map<string, ReadonlySet<string>>();

/** The terms of a language that run through every text. */
const fillersOf = (lang: string): ReadonlySet<string> => {
  const known = functionWords.get(lang) ?? new Set(toTerms((languageOf(lang)?.functionWords ?? []).join(' ')));
  functionWords.set(lang, known);
  return known;
};

/** No feature has a number yet. */
export const startNumbers = (): FeatureNumbers => ({ byName: new Map(), entities: new Set() });

const numberOf = (feature: string, { byName, entities }: FeatureNumbers): number => {
  const known = byName.get(feature);
  if (known !== undefined) return known;
  const number = byName.size;
  byName.set(feature, number);
  if (feature.startsWith('@')) entities.add(number);
  return number;
};

/** Features that are no words: consonants of names, numbers, entities, concepts. */
const noWord = /^[~#@=]/;
const figures = /^#\d\d/;

const kindOf = (feature: string): number => (!noWord.test(feature) ? plainWord : figures.test(feature) ? figure : 0);

/** How much there is of each feature of one text, in the order in which they came. */
interface Counts {
  names: string[];
  counts: number[];
  marks: number[];
  /** Where a feature stands in the lists; -1 for one that is left out. */
  places: Map<string, number>;
  fillers: ReadonlySet<string>;
}

const add = (
  { names, counts, marks, places, fillers }: Counts,
  feature: string,
  weight: number,
  mark: number,
): void => {
  const place = places.get(feature);
  if (place === -1) return;
  if (place === undefined) {
    const isFiller = fillers.has(feature);
    places.set(feature, isFiller ? -1 : names.length);
    if (isFiller) return;
    names.push(feature);
    counts.push(weight);
    marks.push(mark);
    return;
  }
  counts[place] = (counts[place] ?? 0) + weight;
  marks[place] = (marks[place] ?? 0) | mark;
};

/** Adds the concepts (`=earthquake`) that the words of a language stand for. */
const addConcepts = (all: Counts, lang: string): void => {
  for (const [at, term] of [...all.names].entries()) {
    const concept = noWord.test(term) ? undefined : findConcept(lang, term);
    if (concept !== undefined) add(all, `=${concept}`, conceptWeight * (all.counts[at] ?? 0), 0);
  }
};

/** The numbers of features by name; those that are new get the next ones. */
export const toNumbers = (features: readonly string[], numbers: FeatureNumbers): Int32Array => {
  const found = new Int32Array(features.length);
  for (const [at, feature] of features.entries()) found[at] = numberOf(feature, numbers);
  return found;
};

/** Counts what a text is compared by, function words left out; features that are new get the next numbers. */
export const countFeatures = (
  { lang, title, text, titleEntities, textEntities }: ComparedText,
  numbers: FeatureNumbers,
): CountedFeatures => {
  const all: Counts = { names: [], counts: [], marks: [], places: new Map(), fillers: fillersOf(lang) };
  for (const term of toTerms(title)) add(all, term, headlineWeight, inHeadline);
  for (const term of toTerms(text)) add(all, term, 1, inText);
  addConcepts(all, lang);
  for (const entity of titleEntities) add(all, `@${entity}`, entityWeight * headlineWeight, inHeadline);
  for (const entity of textEntities) add(all, `@${entity}`, entityWeight, inText);
  return {
    features: toNumbers(all.names, numbers),
    counts: Float32Array.from(all.counts),
    marks: Uint8Array.from(all.names, (name, at) => (all.marks[at] ?? 0) | kindOf(name)),
  };
};
