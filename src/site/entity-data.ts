import { z } from 'zod';
import { entitySchema } from '../schema/entity.ts';
import { type EntityId, entityIdSchema, isoDateSchema } from '../schema/ids.ts';
import { mentionSchema, type Quote, quoteSchema } from '../schema/ledger.ts';
import { toDays } from './entity-page.ts';
import type { InArticle, SiteContent } from './index-content.ts';
import { tally } from './tally.ts';
import { articleUrl, toAbsolute } from './urls.ts';

/** `data/<kind>/<slug>.json`: everything that the corpus knows of one name, in no language of the interface. */
export const entityDataSchema = z.object({
  id: entityIdSchema,
  ...entitySchema.pick({ names: true, subtype: true, country: true, wikidata: true }).shape,
  /** First and last stated day of its articles. */
  days: z.object({ first: isoDateSchema, last: isoDateSchema }).optional(),
  /** Newest first, those without a stated day last. */
  articles: z.array(
    z.object({
      id: z.string(),
      url: z.string(),
      lang: z.string(),
      publishedOn: isoDateSchema.optional(),
      outlet: z.string().optional(),
      story: z.string().optional(),
      /** As printed; lines and offsets count in the article's raw file. */
      mentions: z.array(mentionSchema.omit({ entity: true })),
    }),
  ),
  /** Names in the same articles, and in how many. */
  together: z.array(z.object({ id: entityIdSchema, articles: z.int() })),
  /** What it says, and what others say that names it. */
  quotes: z.object({
    by: z.array(quoteSchema.extend({ article: z.string() })),
    about: z.array(quoteSchema.extend({ article: z.string() })),
  }),
});
export type EntityData = z.infer<typeof entityDataSchema>;

const toQuotes = (quotes: readonly InArticle<Quote>[] = []) =>
  quotes.map(({ article, it }) => ({ ...it, article: article.id }));

const toArticles = (content: SiteContent, id: EntityId): EntityData['articles'] => {
  const mentions = Map.groupBy(content.mentionsOf.get(id) ?? [], ({ article }) => article);
  return (content.articlesOf.get(id) ?? []).map((article) => ({
    id: article.id,
    url: toAbsolute(articleUrl(article)),
    lang: article.lang,
    publishedOn: article.publishedOn,
    outlet: article.outlet,
    story: content.storyOf.get(article.id),
    mentions: (mentions.get(article) ?? []).map(({ it: { entity: _, ...mention } }) => mention),
  }));
};

/** What the corpus knows of an entity, for researchers: what its page is made of, and all of it. */
export const toEntityData = (content: SiteContent, id: EntityId): EntityData => {
  const { names, subtype, country, wikidata } = content.entities.get(id) ?? { names: {} };
  const articles = content.articlesOf.get(id) ?? [];
  const others = articles.flatMap(({ entities }) => entities.filter((other) => other !== id));
  return {
    id,
    names,
    subtype,
    country,
    wikidata,
    days: toDays(articles),
    articles: toArticles(content, id),
    together: tally(others).map(({ item, count }) => ({ id: item, articles: count })),
    quotes: { by: toQuotes(content.quotesOf.get(id)), about: toQuotes(content.quotesAbout.get(id)) },
  };
};

/** JSON Schema of the data of an entity. */
export const toEntityDataSchema = (): string => `${JSON.stringify(z.toJSONSchema(entityDataSchema), null, 2)}\n`;
