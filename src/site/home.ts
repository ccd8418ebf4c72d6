import type { EntityId, EntityKind } from '../schema/ids.ts';
import type { Story } from '../schema/story.ts';
import { toKind } from './entity-names.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { type ListPath, toListPaths } from './list-pages.ts';
import { toMembers, toOutletCount } from './story-members.ts';

/** How much of the corpus the front page shows. */
interface Limits {
  languages: number;
  articles: number;
}

/** A story that twice as many papers tell stays before one that is a week younger. */
const daysWorthDouble = 7;

/** How much a story is news: by its papers and by its last day. Without a day it is news after every other. */
const toWeight = (content: SiteContent, story: Story): number => {
  const last = story.days?.[1];
  const week = last === undefined ? Number.NEGATIVE_INFINITY : Date.parse(last) / 86_400_000 / daysWorthDouble;
  return Math.log2(toOutletCount(toMembers(content, story))) + week;
};

/** Of these stories those that many papers tell and that are fresh first: one of 6 papers before one of 3 that is 5 days younger. */
const toLeadOrder = (content: SiteContent, stories: readonly Story[]): Story[] => {
  const weights = new Map(stories.map((story) => [story, toWeight(content, story)]));
  const weightOf = (story: Story): number => weights.get(story) ?? 0;
  return stories.toSorted((a, b) =>
    weightOf(a) === weightOf(b) ? (a.id < b.id ? -1 : 1) : weightOf(b) > weightOf(a) ? 1 : -1,
  );
};

/** The stories that many papers tell and that are fresh, so many of them. */
export const toLeadStories = (content: SiteContent, limit: number): Story[] =>
  toLeadOrder(content, content.stories).slice(0, limit);

/** Stories are cards: fewer than headlines fill a page. */
const storiesOnPage = 50;

const lastDay = ({ days }: Story): string => days?.[1] ?? '';

/** All stories as pages, the newest on the front page, each page in the order of the home page. */
export const toStoryPaths = (content: SiteContent, size = storiesOnPage): ListPath<Story>[] =>
  toListPaths(
    content.stories.toSorted((a, b) =>
      lastDay(a) === lastDay(b) ? (a.id < b.id ? -1 : 1) : lastDay(a) < lastDay(b) ? 1 : -1,
    ),
    size,
  ).map((path) => ({ ...path, items: toLeadOrder(content, path.items) }));

/** The languages of the corpus, that of the reader first, then those of most articles, each with its newest articles. */
export const toLanguages = (content: SiteContent, own: string, { languages, articles }: Limits) =>
  [...content.articlesIn]
    .sort(([a], [b]) => Number(b === own) - Number(a === own))
    .slice(0, languages)
    .map(([lang, all]) => ({ lang, count: all.length, articles: all.slice(0, articles) }));

/** The sections of the papers in one language that hold more than one article. */
export const toTopSections = (content: SiteContent, own: string, limit: number) =>
  [...content.topics.sections.values()]
    .filter(({ lang, articles }) => lang === own && articles.length > 1)
    .slice(0, limit);

/** Entities of one kind that stand in the most articles. */
export const toTopEntities = (
  content: SiteContent,
  kind: EntityKind,
  limit: number,
): { id: EntityId; count: number }[] =>
  [...content.articlesOf]
    .filter(([id]) => toKind(id) === kind)
    .map(([id, articles]) => ({ id, count: articles.length }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .slice(0, limit);

/** The newest articles that state their day. */
export const toLatest = (content: SiteContent, limit: number): SiteArticle[] =>
  content.articles.filter(({ publishedOn }) => publishedOn !== undefined).slice(0, limit);
