import type { SiteArticle } from './index-content.ts';

/** Articles with a stated day by month, the newest month first: `2025-03`. */
export const toMonths = (articles: readonly SiteArticle[]): { month: string; articles: SiteArticle[] }[] => {
  const dated = articles.filter(({ publishedOn }) => publishedOn !== undefined);
  return [...Map.groupBy(dated, ({ publishedOn = '' }) => publishedOn.slice(0, 7))]
    .map(([month, inMonth]) => ({ month, articles: inMonth }))
    .sort((a, b) => b.month.localeCompare(a.month));
};

/** Articles by stated day, in the order given. */
export const toDayGroups = (articles: readonly SiteArticle[]): { day: string; articles: SiteArticle[] }[] =>
  [...Map.groupBy(articles, ({ publishedOn = '' }) => publishedOn)].map(([day, inDay]) => ({ day, articles: inDay }));
