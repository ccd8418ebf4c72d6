import { createHash } from 'node:crypto';
import type { EntityId } from '../schema/ids.ts';
import type { Story } from '../schema/story.ts';
import { noLanguage } from '../text/no-language.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';

/** The primary language: `pt-BR` → `pt` */
export const toSearchLanguage = (lang: string): string => lang.split('-')[0] ?? lang;

/** The languages whose texts can be searched, by the number of their articles. */
export const toSearchLanguages = ({ articles }: SiteContent): string[] =>
  [...Map.groupBy(articles, ({ lang }) => toSearchLanguage(lang))]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([lang]) => lang);

/** What can be found in one language of texts; the names are in none. */
interface Searched {
  articles: SiteArticle[];
  /** Those with a headline in the language. */
  stories: Story[];
  names: EntityId[];
}

/** What one search index is made of. */
export interface SearchPart extends Searched {
  lang: string;
  /** From 0. */
  part: number;
}

const toSearched = (content: SiteContent): [lang: string, searched: Searched][] => [
  ...toSearchLanguages(content).map((lang): [string, Searched] => {
    const isOwn = (tag: string): boolean => toSearchLanguage(tag) === lang;
    const articles = content.articles.filter((article) => isOwn(article.lang));
    return [
      lang,
      { articles, stories: content.stories.filter(({ title }) => Object.keys(title).some(isOwn)), names: [] },
    ];
  }),
  ...(content.named.length > 0
    ? [[noLanguage, { articles: [], stories: [], names: content.named }] as [string, Searched]]
    : []),
];

/** An index has about so many pages: a new article makes one of them anew, and a reader loads all of a language. */
const mostPages = 1000;

/** A power of two, so that an archive that grows seldom changes it. */
const toPartCount = ({ articles, stories, names }: Searched): number =>
  2 ** Math.max(0, Math.ceil(Math.log2((articles.length + stories.length + names.length) / mostPages)));

/** The part of an id is the same whatever else there is. */
const toPart = (id: string, parts: number): number => createHash('sha256').update(id).digest().readUInt32BE() % parts;

/** What is searched: each language, and the names, in as many parts as keep an index small. */
export const toSearchParts = (content: SiteContent): SearchPart[] =>
  toSearched(content).flatMap(([lang, searched]) => {
    const count = toPartCount(searched);
    const articles = Map.groupBy(searched.articles, ({ id }) => toPart(id, count));
    const stories = Map.groupBy(searched.stories, ({ id }) => toPart(id, count));
    const names = Map.groupBy(searched.names, (id) => toPart(id, count));
    return Array.from({ length: count }, (_, part) => ({
      ...{ lang, part },
      ...{ articles: articles.get(part) ?? [], stories: stories.get(part) ?? [], names: names.get(part) ?? [] },
    }));
  });

/** How many parts each language has, and the names. */
export const toPartCounts = (content: SiteContent): Record<string, number> =>
  Object.fromEntries(toSearched(content).map(([lang, searched]) => [lang, toPartCount(searched)]));
