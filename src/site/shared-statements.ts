import { findConcept } from '../languages/find-concept.ts';
import { languageOf } from '../languages/languages.ts';
import type { Quote } from '../schema/ledger.ts';
import { clean } from '../text/clean.ts';
import { toTerms } from '../text/terms.ts';
import { toKeptEntries } from './article-page.ts';
import type { InArticle, SiteArticle } from './index-content.ts';

/** Quotations of several papers that are likely one statement: their wordings, in the order of the story. */
export type SharedStatement = InArticle<Quote>[];

/** Likeness from which two quotations are shown as one statement. On the development story values from 0.15 to 0.25 joined none that are two. */
const oneStatement = 0.16;
/** One shared word is chance. */
const fewestShared = 2;
/** A concept, an entity and the sound of a name are counted beside the word that stands for them, and carry over languages. */
const besideWeight = 0.4;

const isBeside = (feature: string): boolean => /^[=@~]/.test(feature);

/** A quotation with its features and their weights. */
interface Weighed {
  quote: InArticle<Quote>;
  weights: Map<string, number>;
  length: number;
}

const functionWords = new Map<string, ReadonlySet<string>>();

/** The terms of a language that run through every text. */
const fillersOf = (lang: string): ReadonlySet<string> => {
  const known = functionWords.get(lang) ?? new Set(toTerms((languageOf(lang)?.functionWords ?? []).join(' ')));
  functionWords.set(lang, known);
  return known;
};

/** The stems, numbers and name sounds of a text without function words, and the concepts that its words stand for. */
const toFeatures = (text: string, lang: string): Set<string> => {
  const fillers = fillersOf(lang);
  const terms = toTerms(text).filter((term) => !fillers.has(term));
  const concepts = terms.flatMap((term) => findConcept(term, lang) ?? []);
  return new Set([...terms, ...concepts.map((concept) => `=${concept}`)]);
};

const toQuoteFeatures = ({ article, it }: InArticle<Quote>): Set<string> => {
  const inside = article.evidence.mentions.filter(
    ({ line, start, end }) => line === it.line && start >= it.start && end <= it.end,
  );
  return new Set([...toFeatures(it.text, article.lang), ...inside.map(({ entity }) => `@${entity}`)]);
};

/** How telling a feature is: the fewer paragraphs of the story hold it, the more. */
const toRarity = (members: readonly SiteArticle[]): ((feature: string) => number) => {
  const blocks = members.flatMap((article) =>
    toKeptEntries(article).map(({ text }) => toFeatures(clean(text), article.lang)),
  );
  const held = new Map<string, number>();
  for (const feature of blocks.flatMap((block) => [...block])) held.set(feature, (held.get(feature) ?? 0) + 1);
  return (feature) => Math.log((blocks.length + 1) / ((held.get(feature) ?? 0) + 0.5));
};

const weigh = (quote: InArticle<Quote>, rarity: (feature: string) => number): Weighed => {
  const weights = new Map<string, number>();
  for (const feature of toQuoteFeatures(quote))
    weights.set(feature, Math.max(0, rarity(feature)) * (isBeside(feature) ? besideWeight : 1));
  return { quote, weights, length: Math.hypot(...weights.values()) };
};

const mayBeOne = ({ quote: a }: Weighed, { quote: b }: Weighed): boolean =>
  a.article !== b.article && (a.it.speaker === b.it.speaker || a.it.speaker === null || b.it.speaker === null);

/** Cosine of two quotations; 0 where two people speak, or where too little is shared. */
const likeness = (a: Weighed, b: Weighed): number => {
  if (!mayBeOne(a, b) || a.length === 0 || b.length === 0) return 0;
  const shared = [...a.weights].filter(([feature, weight]) => weight > 0 && b.weights.has(feature));
  const isOneLanguage = a.quote.article.lang === b.quote.article.lang;
  if (shared.filter(([feature]) => !isOneLanguage || !isBeside(feature)).length < fewestShared) return 0;
  return (
    shared.reduce((sum, [feature, weight]) => sum + weight * (b.weights.get(feature) ?? 0), 0) / (a.length * b.length)
  );
};

/** Average likeness of two groups; 0 where one article would say it twice. */
const groupLikeness = (a: readonly Weighed[], b: readonly Weighed[]): number => {
  const articles = new Set(a.map(({ quote }) => quote.article));
  if (b.some(({ quote }) => articles.has(quote.article))) return 0;
  return a.flatMap((one) => b.map((other) => likeness(one, other))).reduce((x, y) => x + y, 0) / (a.length * b.length);
};

const joinBest = (groups: Weighed[][]): boolean => {
  let best = { score: oneStatement, a: -1, b: -1 };
  groups.forEach((group, a) => {
    for (let b = a + 1; b < groups.length; b += 1) {
      const score = groupLikeness(group, groups[b] ?? []);
      if (score >= best.score) best = { score, a, b };
    }
  });
  if (best.a < 0) return false;
  groups[best.a]?.push(...(groups.splice(best.b, 1)[0] ?? []));
  return true;
};

/** More quotations than this are not compared: a page of so many is read by speaker. */
const most = 150;

/**
 * Statements that several members of a story quote, each in its own words: those of most articles first. Likely, not
 * certain: a page shows them with their texts side by side.
 */
export const toSharedStatements = (members: readonly SiteArticle[]): SharedStatement[] => {
  const quotes = members.flatMap((article) => article.evidence.quotes.map((it) => ({ article, it }))).slice(0, most);
  const rarity = toRarity(members);
  const groups = quotes.map((quote) => [weigh(quote, rarity)]);
  while (joinBest(groups));
  return groups
    .filter((group) => group.length > 1)
    .map((group) =>
      group.map(({ quote }) => quote).sort((a, b) => members.indexOf(a.article) - members.indexOf(b.article)),
    )
    .sort((a, b) => b.length - a.length);
};
