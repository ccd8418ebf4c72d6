import type { Span, UnlistedName } from '../../schema/ledger.ts';
import { clean } from '../../text/clean.ts';
import { toOwnText } from '../../text/own-text.ts';
import { toCaseless } from '../../text/slavic-endings.ts';
import { toWords } from '../../text/words.ts';
import type { Article } from '../types.ts';
import type { NameKind } from './name-labels.ts';

/** What is known of one name over all articles of a run. */
export interface TalliedName {
  /** Words of its key. */
  words: readonly string[];
  mentions: number;
  /** Mentions of the whole name, and the sum of their confidence by kind. */
  whole: number;
  sure: Partial<Record<NameKind, number>>;
  /** Arrays, since most names stand once: tens of thousands of maps would fill the memory. */
  forms: { text: string; lang: string; count: number }[];
  articles: string[];
  places: { file: string; article: string; span: Span }[];
}

/** The names of a run by their keys. */
export type CandidateTally = Map<string, TalliedName>;

/** Places that are kept of one name. */
const mostPlaces = 24;

const toKeyWords = (text: string): string[] => toWords(text).map((word) => toOwnText(toCaseless(word.text)));

/** The people whom an article names in full, by the last word of their key. */
const toFullNames = (names: readonly { key: string[]; name: UnlistedName }[]): Map<string, string[]> =>
  new Map(
    names.flatMap(({ key, name }) =>
      name.kind === 'people' && key.length > 1 ? [[key.at(-1) ?? '', key] as const] : [],
    ),
  );

/** What is looked at of an article. */
export interface NamedArticle extends Pick<Article, 'id' | 'lang' | 'author' | 'unlisted'> {
  file: Pick<Article['file'], 'name'>;
  mentions: readonly Pick<Article['mentions'][number], 'entity' | 'text'>[];
}

/** Last words of the people of the catalogue in an article: alone they mean those people. */
const toKnownSurnames = ({ mentions }: NamedArticle): Set<string> =>
  new Set(
    mentions.flatMap(({ entity, text }) => (entity.startsWith('people/') ? [toKeyWords(text).at(-1) ?? ''] : [])),
  );

/** Counts the unlisted names of an article; a surname alone counts for the full name that the article gives. */
export const addCandidates = (tally: CandidateTally, article: NamedArticle): void => {
  const surnames = toKnownSurnames(article);
  const author = toKeyWords(article.author?.value ?? '').join(' ');
  const names = article.unlisted
    .map((name) => ({ name, key: toKeyWords(name.text) }))
    .filter(({ key }) => key.length > 0 && key.join(' ') !== author);
  const full = toFullNames(names);
  for (const { name, key } of names) {
    const [only = ''] = key;
    if (key.length === 1 && surnames.has(only)) continue;
    const meant = key.length === 1 && name.kind === 'people' ? (full.get(only) ?? key) : key;
    addName(tally, meant, name, article, meant === key);
  }
};

const addName = (
  tally: CandidateTally,
  words: readonly string[],
  name: UnlistedName,
  { id, lang, file }: NamedArticle,
  isWhole: boolean,
): void => {
  const key = words.join(' ');
  const known: TalliedName = tally.get(key) ?? {
    ...{ words, mentions: 0, whole: 0, sure: {}, forms: [], articles: [], places: [] },
  };
  tally.set(key, known);
  known.mentions += 1;
  if (known.articles.at(-1) !== id) known.articles.push(id);
  const text = toOwnText(clean(name.text).replace(/\s+/gu, ' '));
  if (isWhole) {
    known.whole += 1;
    known.sure[name.kind] = (known.sure[name.kind] ?? 0) + name.confidence;
  }
  const form = known.forms.find((one) => one.text === text && one.lang === lang.value);
  if (form === undefined) known.forms.push({ text, lang: lang.value, count: 1 });
  else form.count += 1;
  const { line, start, end } = name;
  if (known.places.length < mostPlaces) known.places.push({ file: file.name, article: id, span: { line, start, end } });
};
