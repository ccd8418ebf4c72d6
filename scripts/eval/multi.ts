import { z } from 'zod';
import { overlap } from './overlap.ts';
import { type PlainArticle, readDumps } from './read-dump.ts';
import type { EvalTask } from './task.ts';

const goldSchema = z.object({ articles: z.array(z.object({ body: z.string() })).optional() });

/** Dumps of several articles each: title, date and body of every article. */
export const multi: EvalTask = {
  input: 'dumps',
  predict: (cases, content) => readDumps(cases, content).map((articles) => ({ articles })),
  judge: (row, prediction) => {
    const gold = goldSchema.parse(row).articles;
    if (gold === undefined || gold.length === 0) return null;
    const { articles } = prediction as { articles: PlainArticle[] };
    const scores = gold.map(({ body }) => Math.max(0, ...articles.map((article) => overlap(body, article.body))));
    return {
      score: scores.reduce((sum, score) => sum + score, 0) / Math.max(gold.length, articles.length),
      shown: `${articles.length} articles, should be ${gold.length}`,
    };
  },
};
