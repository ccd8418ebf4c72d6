import { z } from 'zod';
import { overlap } from './overlap.ts';
import { type PlainArticle, readDumps } from './read-dump.ts';
import { shorten } from './shorten.ts';
import type { EvalTask } from './task.ts';

const goldSchema = z.object({
  body: z.string().nullish(),
  with: z.array(z.string()).nullish(),
  without: z.array(z.string()).nullish(),
});

const nothing: PlainArticle = { title: null, date: null, lang: 'und', author: null, body: '' };

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Dumps of one article each: title, date, language, author, body. Of several articles found the longest counts. */
export const extract: EvalTask = {
  input: 'dumps',
  predict: (cases, content) =>
    readDumps(cases, content).map((articles) =>
      articles.reduce((best, article) => (article.body.length > best.body.length ? article : best), nothing),
    ),
  judge: (row, prediction) => {
    const gold = goldSchema.parse(row);
    const { title, body } = prediction as PlainArticle;
    const shown = `${shorten(title ?? 'no title')} (${body.length} characters)`;
    if (gold.body) return { score: overlap(gold.body, body), shown };
    const [wanted, unwanted] = [gold.with ?? [], gold.without ?? []];
    if (wanted.length + unwanted.length === 0) return null;
    const printed = plain(body);
    const right = [
      ...wanted.map((part) => printed.includes(plain(part))),
      ...unwanted.map((part) => !printed.includes(plain(part))),
    ];
    return { score: right.filter(Boolean).length / right.length, shown };
  },
};
