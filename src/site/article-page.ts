import type { LedgerEntry, Span } from '../schema/ledger.ts';
import { clean } from '../text/clean.ts';
import { toOwnText } from '../text/own-text.ts';
import { rememberLatest } from '../text/remember.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { byDay, type SiteArticle, type SiteContent } from './index-content.ts';
import type { LineMark } from './line-mark.ts';
import type { StringKey } from './translate.ts';
import { sourceUrl } from './urls.ts';

/** The pieces of the raw file that became the blocks of an article, in order. */
export const toKeptEntries = ({ ledger, id }: SiteArticle): LedgerEntry[] =>
  ledger.entries.filter(({ fate, article }) => fate === 'kept' && article === id);

/** A standfirst of more letters than this is a paragraph to the eye: set in bold it would be a block of ink. */
const leadLetters = 420;

/** A mark for each block, leading to its line in the ledger. */
export const toLineMarks = (article: SiteArticle, label: (line: number) => string): LineMark[] => {
  const entries = toKeptEntries(article);
  return entries.map(({ line, as, text }) => ({
    href: `source/#L${line}`,
    line,
    label: label(line),
    lead: as === 'lead' && entries.length > 1 && text.length <= leadLetters,
  }));
};

/** An opening ends with its sentence once it has so many letters, and is cut behind a word at the larger number. */
const openingLetters = { enough: 180, most: 420 };

/** Openings at hand at a time: those of an archive are a few megabytes, and lists and feeds print each of them many times. */
const mostOpenings = 50_000;

const cutOpening = (article: SiteArticle): string => {
  const text = clean(toKeptEntries(article).find(({ as }) => as !== 'subheading')?.text ?? '');
  if (text.length <= openingLetters.most) return text;
  let opening = '';
  for (const sentence of splitSentences(text.slice(0, 2 * openingLetters.most))) {
    if (opening !== '' && opening.length + sentence.length > openingLetters.most) break;
    opening = opening === '' ? sentence : `${opening} ${sentence}`;
    if (opening.length >= openingLetters.enough) break;
  }
  if (opening.length <= openingLetters.most) return opening;
  const cut = opening.lastIndexOf(' ', openingLetters.most);
  return `${opening.slice(0, cut > 0 ? cut : openingLetters.most)} …`;
};

/** The first sentences of an article as it prints them, … where one is cut; empty when it has no body. */
export const toOpening: (article: SiteArticle) => string = rememberLatest(
  (article) => toOwnText(cutOpening(article)),
  mostOpenings,
);

/** A value of the article, where it stands and which rule found it; null when the dump does not state it. */
export interface Evidence {
  key: StringKey;
  value: string | null;
  /** Whether the value is a text of the article's language. */
  printed: boolean;
  by: string;
  lines: { line: number; url: string }[];
}

const shown = [
  'title',
  'outlet',
  'outletName',
  'publishedOn',
  'author',
  'section',
  'sourceCredit',
  'imageCredit',
  'lang',
] as const;

const toLines = (article: SiteArticle, spans: readonly Span[]) =>
  [...new Set(spans.map(({ line }) => line))].map((line) => ({ line, url: sourceUrl(article, line) }));

/** What the ledger found for a field; the range in which a day lies is evidence of the day. */
const toFound = ({ evidence }: SiteArticle, field: (typeof shown)[number]) => {
  const found = evidence[field];
  if (found !== undefined || field !== 'publishedOn') return { value: found?.value ?? null, found };
  return { value: null, found: evidence.publishedBetween };
};

/** Every value of an article with its evidence, those that are not stated included. */
export const toEvidence = (article: SiteArticle): Evidence[] =>
  shown.map((field): Evidence => {
    const { value, found } = toFound(article, field);
    return {
      key: `field.${field}`,
      value,
      printed: !['lang', 'outlet', 'publishedOn'].includes(field),
      by: found?.by ?? '',
      lines: toLines(article, found?.spans ?? []),
    };
  });

/** How many lines of the raw file were kept, read as metadata and dropped, blank ones not counted. */
export const toFateCounts = ({ ledger }: SiteArticle): { fate: 'kept' | 'metadata' | 'dropped'; lines: number }[] =>
  (['kept', 'metadata', 'dropped'] as const).map((fate) => ({
    fate,
    lines: new Set(ledger.entries.filter((entry) => entry.fate === fate).map(({ line }) => line)).size,
  }));

/** With fewer sub-headings an article is seen at a glance. */
const headingsForContents = 3;

/** The sub-headings of an article and the number of their blocks: `#p4` leads to the fourth. Empty when they are few. */
export const toContents = (article: SiteArticle): { text: string; block: number }[] => {
  const headings = toKeptEntries(article).flatMap(({ as, text }, at) =>
    as === 'subheading' ? [{ text: clean(text), block: at + 1 }] : [],
  );
  return headings.length < headingsForContents ? [] : headings;
};

/** A name that stands in more articles than this tells nothing about what two of them share. */
const tooCommon = 200;

/** Articles outside the article's story that share the most of its rarer names, at least two, newest first among equals. */
export const toRelated = (content: SiteContent, article: SiteArticle, limit: number): SiteArticle[] => {
  const shared = new Map<SiteArticle, number>();
  for (const id of article.entities) {
    const others = content.articlesOf.get(id) ?? [];
    if (others.length <= tooCommon) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const story = content.storyOf.get(article.id);
  const inStory = ({ id }: SiteArticle) => story !== undefined && content.storyOf.get(id) === story;
  return [...shared]
    .filter(([other, count]) => other !== article && count > 1 && !inStory(other))
    .sort(([a, x], [b, y]) => y - x || byDay(a, b))
    .slice(0, limit)
    .map(([other]) => other);
};

/** Words that an adult reads in a minute; Arabic readers are a little slower, and one figure for all is honest enough. */
const wordsPerMinute = 200;

/** Whole minutes that reading takes, at least one. */
export const toMinutes = (body: string): number =>
  Math.max(1, Math.round((body.match(/\S+/g)?.length ?? 0) / wordsPerMinute));
