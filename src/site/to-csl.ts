import type { Citation } from './citation.ts';

/** The citation as CSL-JSON. A missing day is left out: styles then print «n.d.» in the language of the paper. */
export const toCsl = ({ id, title, author, outlet, day, url, lang, archive }: Citation): string =>
  `${JSON.stringify([
    {
      id,
      type: 'article-newspaper',
      title,
      ...(author !== undefined && { author: [{ literal: author }] }),
      ...(outlet !== undefined && { 'container-title': outlet }),
      ...(day !== undefined && { issued: { 'date-parts': [day.split('-').map(Number)] } }),
      URL: url,
      archive,
      language: lang,
    },
  ])}\n`;
