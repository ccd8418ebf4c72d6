import type { Span } from '../schema/ledger.ts';
import { clean } from '../text/clean.ts';
import { rememberLatest } from '../text/remember.ts';
import { findSentences } from '../text/split-sentences.ts';
import { toKeptEntries } from './article-page.ts';
import type { InArticle, SiteArticle } from './index-content.ts';

/** A stretch of an article as it prints it, and where that stands in the raw file. */
export interface Excerpt extends Span {
  text: string;
}

const cutSentences = (article: SiteArticle): InArticle<Excerpt>[] =>
  toKeptEntries(article)
    .filter(({ as }) => as !== 'subheading')
    .flatMap(({ line, start, text }) =>
      findSentences(text).map((at) => ({
        article,
        it: { line, start: start + at.start, end: start + at.end, text: clean(text.slice(at.start, at.end)) },
      })),
    );

/** Articles whose sentences are at hand at a time: much of a story’s page is made of them. */
const mostAtHand = 500;

/** The sentences of an article, in order, those of its sub-headings left out. */
export const toSentences: (article: SiteArticle) => readonly InArticle<Excerpt>[] = rememberLatest(
  cutSentences,
  mostAtHand,
);

/** True where two stretches of a raw file overlap. */
export const overlap = (a: Span, b: Span): boolean => a.line === b.line && a.start < b.end && b.start < a.end;

/** The sentence around a stretch of an article; its whole line where it stands in a title or beside the text. */
export const toSentenceOf = ({ article, it }: InArticle<Excerpt>): Excerpt => {
  const sentence = toSentences(article).find((one) => overlap(one.it, it));
  const entry = article.ledger.entries.find((one) => overlap(one, it));
  if (sentence !== undefined || entry === undefined) return sentence?.it ?? it;
  return { line: entry.line, start: entry.start, end: entry.end, text: clean(entry.text) };
};
