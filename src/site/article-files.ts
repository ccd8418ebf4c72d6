import { z } from 'zod';
import { articleSchema } from '../schema/article.ts';
import { writeFrontMatter } from '../schema/front-matter.ts';
import { toText } from './data-rows.ts';
import type { SiteArticle } from './index-content.ts';

/** The forms in which the text of an article stands beside its page. */
export const textExtensions = ['txt', 'md'] as const;

/** The front matter alone, in its order. */
const front = z.object(articleSchema.shape);

/** The text of an article as a file: the kept blocks alone, or the article as the normalizer wrote it. */
export const textForms: Readonly<Record<(typeof textExtensions)[number], (article: SiteArticle) => string>> = {
  txt: (article) => `${toText(article)}\n`,
  md: (article) => writeFrontMatter(front.parse(article), article.body),
};
