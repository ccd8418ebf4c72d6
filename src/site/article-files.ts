import { toText } from './data-rows.ts';
import type { SiteArticle } from './index-content.ts';

/** The forms in which the text of an article stands beside its page. */
export const textExtensions = ['txt', 'md'] as const;

/** The text of an article as a file: the kept blocks alone, or the article as the normalizer wrote it. */
export const textForms: Readonly<Record<(typeof textExtensions)[number], (article: SiteArticle) => string>> = {
  txt: (article) => `${toText(article)}\n`,
  md: ({ whole }) => whole,
};
