import type { EntityId } from '../schema/ids.ts';
import type { Quote } from '../schema/ledger.ts';
import { type Compare, groupAlike, likeness, type Rarity, toRarity, type Weighed, weigh } from './alike.ts';
import type { InArticle, SiteArticle } from './index-content.ts';
import { type Excerpt, overlap, toSentences } from './sentences.ts';

/** What several papers tell, each in its own words: likely one statement, not certainly. */
export interface SharedStatement {
  /** In the order of the story; a quotation knows its speaker. */
  wordings: InArticle<Excerpt | Quote>[];
  /** Members that hold nothing like it. */
  without: SiteArticle[];
}

/** Likeness from which two quotations are shown as one statement. On the development story values from 0.15 to 0.25 joined none that are two. */
const oneQuote = 0.16;
/** The same for a reporter’s sentence that tells what others quote, and for two sentences, of which there are many more. */
const toldQuote = 0.22;
const oneSentence = 0.3;

/** More than these are not compared: a page of so many is read by speaker, or article by article. */
const most = { quotes: 150, sentences: 400 };
/** A sentence that holds less says too little to be told twice. */
const fewestFeatures = 5;

/** Who speaks in a stretch, as far as it is known. */
const speakerOf = ({ article, it }: InArticle<Excerpt>): EntityId | null =>
  article.evidence.quotes.find((quote) => overlap(quote, it))?.speaker ?? null;

/** What two people say is never one statement, and nobody’s article tells it twice. */
const isApart: Compare<Excerpt, boolean> = (a, b) => {
  const [one, other] = [speakerOf(a), speakerOf(b)];
  return a.article === b.article || (one !== null && other !== null && one !== other);
};

const weighQuotes = (members: readonly SiteArticle[], rarity: Rarity): Weighed<Quote>[] =>
  members
    .flatMap((article) => article.evidence.quotes.map((it) => ({ article, it })))
    .slice(0, most.quotes)
    .map((quote) => weigh(quote, rarity));

const weighSentences = (members: readonly SiteArticle[], rarity: Rarity): Weighed<Excerpt>[] => {
  const each = Math.ceil(most.sentences / members.length);
  return members
    .flatMap((article) => toSentences(article).slice(0, each))
    .map((sentence) => weigh(sentence, rarity))
    .filter(({ weights }) => weights.size >= fewestFeatures);
};

/** The wording that stands for a statement: in the wanted language if any paper wrote so, and of middle length. */
export const toShownWording = <T extends { article: SiteArticle; it: Excerpt }>(
  wordings: readonly T[],
  lang: string,
): T => {
  const own = wordings.filter(({ article }) => article.lang === lang);
  const byLength = (own.length > 0 ? own : wordings).toSorted((a, b) => a.it.text.length - b.it.text.length);
  const middle = byLength[byLength.length >> 1];
  if (middle === undefined) throw new Error('a statement without wordings');
  return middle;
};

const isIn = (taken: readonly InArticle<Excerpt>[], { article, it }: InArticle<Excerpt>): boolean =>
  taken.some((one) => one.article === article && overlap(one.it, it));

/** The sentences in which other members tell what a group quotes, one of each. */
const findTold = (
  quoted: readonly Weighed<Quote>[],
  free: readonly Weighed<Excerpt>[],
): readonly Weighed<Excerpt>[] => {
  const byArticle = Map.groupBy(
    free.filter((one) => !quoted.some((quote) => isApart(quote, one))),
    ({ article }) => article,
  );
  const scoreOf = (sentence: Weighed<Excerpt>): number =>
    quoted.reduce((sum, quote) => sum + likeness(quote, sentence), 0) / quoted.length;
  return [...byArticle.values()].flatMap((sentences) => {
    const scored = sentences.map((sentence) => ({ sentence, score: scoreOf(sentence) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
    return best.score >= toldQuote ? [best.sentence] : [];
  });
};

/**
 * Statements that several members of a story quote or tell, each in its own words: those of most articles first. Likely,
 * not certain: a page shows them with their texts side by side.
 */
export const toSharedStatements = (
  members: readonly SiteArticle[],
  rarity: Rarity = toRarity(members),
): SharedStatement[] => {
  const sentences = weighSentences(members, rarity);
  const groups: Weighed<Excerpt>[][] = [];
  for (const quoted of groupAlike(weighQuotes(members, rarity), { from: oneQuote, isApart })) {
    const taken = groups.flat();
    groups.push([
      ...quoted,
      ...findTold(
        quoted,
        sentences.filter((sentence) => !isIn(taken, sentence)),
      ),
    ]);
  }
  const taken = groups.flat();
  groups.push(
    ...groupAlike(
      sentences.filter((sentence) => !isIn(taken, sentence)),
      { from: oneSentence, isApart },
    ),
  );
  return groups
    .map((group) => {
      const wordings = group
        .map(({ article, it }) => ({ article, it }))
        .sort((a, b) => members.indexOf(a.article) - members.indexOf(b.article));
      return { wordings, without: members.filter((member) => !wordings.some(({ article }) => article === member)) };
    })
    .sort((a, b) => b.wordings.length - a.wordings.length);
};
