import { toBodySight, toSegmentSight } from './gold-sight.ts';
import {
  articleColumns,
  goldArticleSchema,
  measureArticle,
  measureSegments,
  segmentsRight,
} from './measure-article.ts';
import { overlap } from './overlap.ts';
import { type PlainArticle, toPlainArticle } from './read-dump.ts';
import { shorten } from './shorten.ts';
import type { DumpTask } from './task.ts';

const nothing: PlainArticle = { title: null, date: null, lang: 'und', author: null, body: '' };

/** Dumps of one article each: title, date, language, author, body. Of several articles found the longest counts. */
export const extract: DumpTask = {
  input: 'dumps',
  predict: (articles) =>
    articles
      .map(toPlainArticle)
      .reduce((best, article) => (article.body.length > best.body.length ? article : best), nothing),
  judge: (row, prediction) => {
    const gold = goldArticleSchema.parse(row);
    const { title, body } = prediction as PlainArticle;
    const shown = `${shorten(title ?? 'no title')} (${body.length} characters)`;
    if (gold.body) return { score: overlap(gold.body, body).f1, shown };
    const score = segmentsRight([measureSegments(gold, body)]);
    return score === null ? null : { score, shown };
  },
  table: {
    by: ['lang'],
    columns: articleColumns,
    measure: (row, prediction) => measureArticle(goldArticleSchema.parse(row), prediction as PlainArticle),
  },
  sight: (row) => {
    const gold = goldArticleSchema.parse(row);
    return gold.body ? toBodySight([gold.body]) : toSegmentSight(gold.with ?? [], gold.without ?? []);
  },
};
