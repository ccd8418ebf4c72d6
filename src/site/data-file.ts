import { z } from 'zod';
import { articleSchema } from '../schema/article.ts';
import { mentionSchema, quoteSchema } from '../schema/ledger.ts';
import type { SiteContent } from './index-content.ts';
import { articleUrl, toAbsolute } from './urls.ts';

/** One line of `data/articles.ndjson`. */
export const dataLineSchema = articleSchema.extend({
  id: z.string(),
  url: z.string(),
  /** The body as Markdown. */
  body: z.string(),
  mentions: z.array(mentionSchema),
  quotes: z.array(quoteSchema),
});

/** The whole corpus, one article per line, for researchers: what the pages are made of. */
export const toDataFile = (content: SiteContent): string =>
  content.articles
    .map(({ ledger: _, evidence, ...article }) => {
      const url = toAbsolute(articleUrl(article));
      return `${JSON.stringify({ ...article, url, mentions: evidence.mentions, quotes: evidence.quotes })}\n`;
    })
    .join('');

/** JSON Schema of a line. */
export const toDataSchema = (): string => `${JSON.stringify(z.toJSONSchema(dataLineSchema), null, 2)}\n`;
