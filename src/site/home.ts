import type { EntityId, EntityKind } from '../schema/ids.ts';
import type { Story } from '../schema/story.ts';
import { toKind } from './entity-names.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toMembers, toOutletCount } from './story-members.ts';

const lastDay = (story: Story): string => story.days?.[1] ?? '';

/** Stories told by the most outlets first; of those told by as many, the freshest. */
export const toLeadStories = (content: SiteContent, limit: number): Story[] => {
  const outlets = new Map(content.stories.map((story) => [story, toOutletCount(toMembers(content, story))]));
  return content.stories
    .toSorted(
      (a, b) =>
        (outlets.get(b) ?? 0) - (outlets.get(a) ?? 0) || lastDay(b).localeCompare(lastDay(a)) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit);
};

/** The languages of the corpus, the one with the most articles first, each with its newest articles. */
export const toLanguages = (content: SiteContent, limit: number) =>
  [...content.articlesIn].map(([lang, articles]) => ({
    lang,
    count: articles.length,
    articles: articles.slice(0, limit),
  }));

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
