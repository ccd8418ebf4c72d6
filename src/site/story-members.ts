import type { EntityId } from '../schema/ids.ts';
import type { Quote } from '../schema/ledger.ts';
import type { Story } from '../schema/story.ts';
import { toMentionCounts } from './entity-names.ts';
import type { InArticle, SiteArticle, SiteContent } from './index-content.ts';
import type { Text } from './names.ts';

/** The articles of a story, in its own order: oldest first, undated last. */
export const toMembers = (content: SiteContent, story: Story): SiteArticle[] =>
  story.articles.map((id) => {
    const article = content.articleById.get(id);
    if (article === undefined) throw new Error(`stories/${story.id}.yaml: no article ${id}`);
    return article;
  });

/** The members by language, in the order of the story; those in the reader’s own language first. */
export const toMembersByLanguage = (
  members: readonly SiteArticle[],
  lang: string,
): { of: string; articles: SiteArticle[] }[] =>
  [...Map.groupBy(members, (member) => member.lang)]
    .map(([of, articles]) => ({ of, articles }))
    .sort((a, b) => Number(b.of === lang) - Number(a.of === lang));

/** How many outlets tell it; an article without a stated outlet counts as one of its own. */
export const toOutletCount = (members: readonly SiteArticle[]): number =>
  new Set(members.map(({ outlet, outletName, id }) => outlet ?? outletName ?? id)).size;

/** The headline that stands for a story: one in the wanted language if any paper wrote one, never a translation. */
export const toStoryTitle = (story: Story, wanted: string): Text => {
  const own = story.title[wanted];
  if (own !== undefined) return { text: own, lang: wanted };
  const [lang, text] = Object.entries(story.title)[0] ?? [];
  if (lang === undefined || text === undefined) throw new Error(`stories/${story.id}.yaml: no title`);
  return { text, lang };
};

/** Rows of the table «who mentions whom»: an entity and its count in each member, those of most members first. */
export const toMatrix = (members: readonly SiteArticle[], limit: number): { id: EntityId; counts: number[] }[] => {
  const columns = members.map(toMentionCounts);
  const ids = new Set(columns.flatMap((column) => [...column.keys()]));
  const rows = [...ids].map((id) => ({ id, counts: columns.map((column) => column.get(id) ?? 0) }));
  const inHowMany = (counts: number[]) => counts.filter((count) => count > 0).length;
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  return rows
    .sort(
      (a, b) => inHowMany(b.counts) - inHowMany(a.counts) || sum(b.counts) - sum(a.counts) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit);
};

/** Every quote of the members by speaker, the most quoted first; null gathers those whose speaker nobody knows. */
export const toQuotesBySpeaker = (
  members: readonly SiteArticle[],
): { speaker: EntityId | null; quotes: InArticle<Quote>[] }[] => {
  const all = members.flatMap((article) => article.evidence.quotes.map((it) => ({ article, it })));
  return [...Map.groupBy(all, ({ it }) => it.speaker)]
    .map(([speaker, quotes]) => ({ speaker, quotes }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.quotes.length - a.quotes.length);
};
