import { findConcept } from '../languages/find-concept.ts';
import { languageOf } from '../languages/languages.ts';
import { clean } from '../text/clean.ts';
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

const isCarried = (feature: string): boolean => /^[=@~#]/.test(feature);
const isBeside = (feature: string): boolean => /^[=@~]/.test(feature);

/** A stretch of an article with what it is compared by: a vector of length 1. */
export interface Weighed<T extends Excerpt> extends InArticle<T> {
  weights: ReadonlyMap<string, number>;
  /** The same of what carries over languages. */
  carried: ReadonlyMap<string, number>;
}

const functionWords = new Map<string, ReadonlySet<string>>();

/** The terms of a language that run through every text. */
const fillersOf = (lang: string): ReadonlySet<string> => {
  const known = functionWords.get(lang) ?? new Set(toTerms((languageOf(lang)?.functionWords ?? []).join(' ')));
  functionWords.set(lang, known);
  return known;
};

/** The stems, numbers and name sounds of a text without function words, and the concepts that its words stand for. */
export const toFeatures = (text: string, lang: string): Set<string> => {
  const fillers = fillersOf(lang);
  const terms = toTerms(text).filter((term) => !fillers.has(term));
  const concepts = terms.flatMap((term) => findConcept(lang, term) ?? []);
  return new Set([...terms, ...concepts.map((concept) => `=${concept}`)]);
};

/** How telling a feature is: the fewer paragraphs of a story hold it, the more. */
export type Rarity = (feature: string) => number;

/** Counts the paragraphs of a story's articles. */
export const toRarity = (members: readonly SiteArticle[]): Rarity => {
  const blocks = members.flatMap((article) =>
    toKeptEntries(article).map(({ text }) => toFeatures(clean(text), article.lang)),
  );
  const held = new Map<string, number>();
  for (const feature of blocks.flatMap((block) => [...block])) held.set(feature, (held.get(feature) ?? 0) + 1);
  return (feature) => Math.max(0, Math.log((blocks.length + 1) / ((held.get(feature) ?? 0) + 0.5)));
};

const toUnit = (weights: readonly (readonly [string, number])[]): Map<string, number> => {
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([feature, weight]) => [feature, weight / length]));
};

/** Weighs what a stretch holds: its words, and the entities named in it. */
export const weigh = <T extends Excerpt>({ article, it }: InArticle<T>, rarity: Rarity): Weighed<T> => {
  const named = article.evidence.mentions.filter(
    ({ line, start, end }) => line === it.line && start >= it.start && end <= it.end,
  );
  const features = new Set([...toFeatures(it.text, article.lang), ...named.map(({ entity }) => `@${entity}`)]);
  const rare = [...features].map((feature) => [feature, rarity(feature)] as const).filter(([, weight]) => weight > 0);
  const words = rare.map(([feature, weight]) => [feature, weight * (isBeside(feature) ? besideWeight : 1)] as const);
  return { article, it, weights: toUnit(words), carried: toUnit(rare.filter(([feature]) => isCarried(feature))) };
};

const cosine = (
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  counts: (feature: string) => boolean,
) => {
  let [sum, shared] = [0, 0];
  for (const [feature, weight] of a) {
    const other = b.get(feature);
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
    const { sum, shared } = cosine(a.weights, b.weights, (feature) => !isBeside(feature));
    return shared < fewestShared ? 0 : sum;
  }
  const { sum, shared } = cosine(a.carried, b.carried, () => true);
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
  for (const [b, second] of list.entries())
    for (const [a, first] of list.slice(0, b).entries()) {
      const pair = { a, b, score: score(first, second) };
      if (pair.score > 0) pairs.push(pair);
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
