import { z } from 'zod';
import { toBodySight } from './gold-sight.ts';
import { likeness } from './gold-words.ts';
import { overlap } from './overlap.ts';
import { type PlainArticle, toPlainArticle } from './read-dump.ts';
import { meanOf } from './table.ts';
import type { DumpTask } from './task.ts';

const articleSchema = z.object({ title: z.string().nullish(), date: z.string().nullish(), body: z.string() });
const goldSchema = z.object({ articles: z.array(articleSchema).optional() });
type GoldArticle = z.infer<typeof articleSchema>;

/** Titles this alike are the same. */
const sameTitle = 0.8;

interface Pair {
  wanted: GoldArticle;
  found: PlainArticle;
  f1: number;
}

/** Each gold article with the one that is most like it: the best pair of all first, none twice. */
const pairUp = (gold: readonly GoldArticle[], found: readonly PlainArticle[]): Pair[] => {
  const all = gold.flatMap((wanted) =>
    found.map((article) => ({ wanted, found: article, f1: overlap(wanted.body, article.body).f1 })),
  );
  const taken = new Set<GoldArticle | PlainArticle>();
  return all
    .sort((a, b) => b.f1 - a.f1)
    .filter((pair) => {
      if (taken.has(pair.wanted) || taken.has(pair.found)) return false;
      taken.add(pair.wanted).add(pair.found);
      return true;
    });
};

const shareOf = (gold: readonly GoldArticle[], pairs: readonly Pair[], worth: (pair: Pair) => number): number =>
  pairs.reduce((sum, pair) => sum + worth(pair), 0) / gold.length;

const articlesOf = (prediction: unknown): PlainArticle[] => (prediction as { articles: PlainArticle[] }).articles;

/** Dumps of several articles each: title, date and body of every article. */
export const multi: DumpTask = {
  input: 'dumps',
  predict: (articles) => ({ articles: articles.map(toPlainArticle) }),
  judge: (row, prediction) => {
    const gold = goldSchema.parse(row).articles ?? [];
    const found = articlesOf(prediction);
    if (gold.length === 0) return null;
    const sum = pairUp(gold, found).reduce((total, { f1 }) => total + f1, 0);
    return {
      score: sum / Math.max(gold.length, found.length),
      shown: `${found.length} articles, should be ${gold.length}`,
    };
  },
  table: {
    by: ['lang', 'variant'],
    columns: [
      { name: 'F1', of: meanOf('f1') },
      { name: 'count', of: meanOf('count') },
      { name: 'titles', of: meanOf('titles') },
      { name: 'dates', of: meanOf('dates') },
    ],
    measure: (row, prediction) => {
      const gold = goldSchema.parse(row).articles ?? [];
      const found = articlesOf(prediction);
      const pairs = pairUp(gold, found);
      if (gold.length === 0) return null;
      return {
        f1: shareOf(gold, pairs, ({ f1 }) => f1),
        count: found.length === gold.length ? 1 : 0,
        titles: shareOf(gold, pairs, (pair) =>
          likeness(pair.found.title ?? '', pair.wanted.title ?? '') >= sameTitle ? 1 : 0,
        ),
        dates: shareOf(gold, pairs, (pair) => ((pair.found.date ?? '') === pair.wanted.date ? 1 : 0)),
      };
    },
  },
  sight: (row) => toBodySight((goldSchema.parse(row).articles ?? []).map(({ body }) => body)),
};
