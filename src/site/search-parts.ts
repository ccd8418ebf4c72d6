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

/** The part of an id is the same whatever else there is. */
const toPart = (id: string, parts: number): number => createHash('sha256').update(id).digest().readUInt32BE() % parts;

/** As many parts as keep an index small, by the ids: a power of two, so that an archive that grows seldom changes it. */
const cut = <T>(all: readonly T[], idOf: (one: T) => string): T[][] => {
  if (all.length === 0) return [];
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(all.length / mostPages)));
  const parts = Map.groupBy(all, (one) => toPart(idOf(one), count));
  return Array.from({ length: count }, (_, part) => parts.get(part) ?? []);
};

const none: Searched = { articles: [], stories: [], names: [] };

/** One part where that is small. Else stories have parts of their own: they change with any article that joins them. */
const cutSearched = (searched: Searched): Searched[] => {
  const { articles, stories, names } = searched;
  if (articles.length + stories.length + names.length <= mostPages) return [searched];
  return [
    ...cut(articles, ({ id }) => id).map((part) => ({ ...none, articles: part })),
    ...cut(stories, ({ id }) => id).map((part) => ({ ...none, stories: part })),
    ...cut(names, (id) => id).map((part) => ({ ...none, names: part })),
  ];
};

/** What is searched: each language, and the names. */
export const toSearchParts = (content: SiteContent): SearchPart[] =>
  toSearched(content).flatMap(([lang, searched]) =>
    cutSearched(searched).map((held, part) => ({ lang, part, ...held })),
  );

/** How many parts each language has, and the names. */
export const toPartCounts = (content: SiteContent): Record<string, number> =>
  Object.fromEntries(toSearched(content).map(([lang, searched]) => [lang, cutSearched(searched).length]));
