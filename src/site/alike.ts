import { findConcept } from '../languages/find-concept.ts';
import { languageOf } from '../languages/languages.ts';
import { remember } from '../text/remember.ts';
import { toTerms } from '../text/terms.ts';
import { toKeptEntries } from './article-page.ts';
import type { InArticle, SiteArticle } from './index-content.ts';
import type { Excerpt } from './sentences.ts';

/** A concept, an entity and the sound of a name are counted beside the word that stands for them, and carry over languages. */
const besideWeight = 0.4;
/** One shared word is chance. */
const fewestShared = 2;

/** Over languages names stand in many sentences: two of them are chance as well. */
const fewestCarried = 3;
/** Of a sentence hardly more than names, numbers and concepts are carried over: their likeness is worth less. */
const overLanguages = 0.6;

const isCarried = (feature: string): boolean => isBeside(feature) || feature.startsWith('#');
const isBeside = (feature: string): boolean => '=@~'.includes(feature.charAt(0));
const isOwn = (feature: string): boolean => !isBeside(feature);
const always = (): boolean => true;

/** A stretch of an article with what it is compared by: a vector of length 1. */
export interface Weighed<T extends Excerpt> extends InArticle<T> {
  weights: ReadonlyMap<string, number>;
  /** The same of what carries over languages. */
  carried: ReadonlyMap<string, number>;
}

/** The terms of a language that run through every text. */
const fillersOf = (lang: string): ReadonlySet<string> =>
  new Set(toTerms((languageOf(lang)?.functionWords ?? []).join(' ')));

/** So many terms of a language are remembered with the features that they give. */
const mostTerms = 50_000;

const readers = new Map<string, (term: string) => readonly string[]>();

/** What gives the features of a term of a language: itself and its concept; none for a function word. */
const readerOf = (lang: string): ((term: string) => readonly string[]) => {
  const known = readers.get(lang);
  if (known !== undefined) return known;
  const fillers = fillersOf(lang);
  const reader = remember((term): readonly string[] => {
    const concept = findConcept(lang, term);
    if (fillers.has(term)) return [];
    return concept === undefined ? [term] : [term, `=${concept}`];
  }, mostTerms);
  readers.set(lang, reader);
  return reader;
};

/** The stems, numbers and name sounds of a text without function words, and the concepts that its words stand for. */
export const toFeatures = (text: string, lang: string): Set<string> => {
  const read = readerOf(lang);
  const features = new Set<string>();
  for (const term of toTerms(text)) for (const feature of read(term)) features.add(feature);
  return features;
};

/** How telling a feature is: the fewer paragraphs of a story hold it, the more. */
export type Rarity = (feature: string) => number;

/** Counts the paragraphs of a story's articles. */
export const toRarity = (members: readonly SiteArticle[]): Rarity => {
  const held = new Map<string, number>();
  let blocks = 0;
  for (const article of members)
    for (const { text } of toKeptEntries(article)) {
      blocks += 1;
      for (const feature of toFeatures(text, article.lang)) held.set(feature, (held.get(feature) ?? 0) + 1);
    }
  return (feature) => Math.max(0, Math.log((blocks + 1) / ((held.get(feature) ?? 0) + 0.5)));
};

/** Divides weights by the length of their vector. */
const toUnit = (weights: Map<string, number>): Map<string, number> => {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  for (const [feature, weight] of weights) weights.set(feature, weight / length);
  return weights;
};

/** Weighs what a stretch holds: its words, and the entities named in it. */
export const weigh = <T extends Excerpt>({ article, it }: InArticle<T>, rarity: Rarity): Weighed<T> => {
  const features = toFeatures(it.text, article.lang);
  for (const { entity, line, start, end } of article.evidence.mentions)
    if (line === it.line && start >= it.start && end <= it.end) features.add(`@${entity}`);
  const [weights, carried] = [new Map<string, number>(), new Map<string, number>()];
  for (const feature of features) {
    const weight = rarity(feature);
    if (weight === 0) continue;
    weights.set(feature, weight * (isBeside(feature) ? besideWeight : 1));
    if (isCarried(feature)) carried.set(feature, weight);
  }
  return { article, it, weights: toUnit(weights), carried: toUnit(carried) };
};

type Weights = ReadonlyMap<string, number>;

const cosine = (a: Weights, b: Weights, counts: (feature: string) => boolean): { sum: number; shared: number } => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let [sum, shared] = [0, 0];
  for (const [feature, weight] of few) {
    const other = many.get(feature);
    if (other === undefined) continue;
    sum += weight * other;
    if (counts(feature)) shared += 1;
  }
  return { sum, shared };
};

/**
 * How alike two stretches are, from 0 to 1: the cosine of their words; over languages of what could be shared, numbers,
 * names and concepts. 0 where too little is shared.
 */
export const likeness = (a: Weighed<Excerpt>, b: Weighed<Excerpt>): number => {
  if (a.article.lang === b.article.lang) {
    const { sum, shared } = cosine(a.weights, b.weights, isOwn);
    return shared < fewestShared ? 0 : sum;
  }
  const { sum, shared } = cosine(a.carried, b.carried, always);
  return shared < fewestCarried ? 0 : sum * overLanguages;
};

/** Says something of two stretches. */
export type Compare<T extends Excerpt, Said> = (a: Weighed<T>, b: Weighed<T>) => Said;

/** How stretches are joined. */
export interface Joining<T extends Excerpt> {
  /** The least average likeness of a group. */
  from: number;
  /** True for two that stand in no group together. */
  isApart: Compare<T, boolean>;
  /** How alike two are. */
  score?: Compare<T, number>;
}

/** Two stretches that may be one thing, by their places in a list, and how alike they are. */
interface Pair {
  a: number;
  b: number;
  score: number;
}

const toPairs = <T extends Excerpt>(list: readonly Weighed<T>[], score: Compare<T, number>): Pair[] => {
  const pairs: Pair[] = [];
  for (let b = 1; b < list.length; b += 1)
    for (let a = 0; a < b; a += 1) {
      const own = score(list[a] as Weighed<T>, list[b] as Weighed<T>);
      if (own > 0) pairs.push({ a, b, score: own });
    }
  return pairs.sort((one, other) => other.score - one.score);
};

/**
 * Groups stretches that are alike on average, the likest first. Those that are like nothing are left out; in each group
 * they stand in the order given.
 */
export const groupAlike = <T extends Excerpt>(
  list: readonly Weighed<T>[],
  { from, isApart, score = likeness }: Joining<T>,
): Weighed<T>[][] => {
  const pairs = toPairs(list, score);
  const scores = new Map(pairs.map((pair) => [pair.a * list.length + pair.b, pair.score]));
  const groupOf = list.map((_, at) => [at]);
  const scoreOf = (a: number, b: number): number => scores.get(Math.min(a, b) * list.length + Math.max(a, b)) ?? 0;
  const mustStayApart = (a: number, b: number): boolean => isApart(list[a] as Weighed<T>, list[b] as Weighed<T>);
  for (const pair of pairs) {
    const [own, other] = [groupOf[pair.a] as number[], groupOf[pair.b] as number[]];
    if (pair.score < from || own === other) continue;
    const between = own.flatMap((a) => other.map((b) => [a, b] as const));
    if (between.reduce((sum, [a, b]) => sum + scoreOf(a, b), 0) < from * between.length) continue;
    if (between.some(([a, b]) => mustStayApart(a, b))) continue;
    own.push(...other);
    for (const one of other) groupOf[one] = own;
  }
  return [...new Set(groupOf)]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((a, b) => a - b).map((at) => list[at] as Weighed<T>));
};
