import { z } from 'zod';
import { findMentions } from '../../src/pipeline/find-mentions.ts';
import { findQuotes } from '../../src/pipeline/find-quotes.ts';
import { buildNameIndex } from '../../src/pipeline/name-index.ts';
import { rawToLines } from '../../src/pipeline/raw-to-lines.ts';
import { overlap } from './overlap.ts';
import type { RowTask } from './task.ts';

const quoteSchema = z.object({ quote: z.string(), speaker: z.string().nullish(), direct: z.boolean().optional() });
const rowSchema = z.object({ text: z.string(), lang: z.string(), quotes: z.array(quoteSchema).nullish() });

/** Articles → what is quoted in them, and whose words they are. */
export const quotes: RowTask = {
  input: 'rows',
  predict: (cases, { known }) => {
    const index = buildNameIndex(known.entities);
    return cases.map(({ row }) => {
      const { text, lang } = rowSchema.parse(row);
      const passages = rawToLines(text).map(({ line, text: words }) => ({ line, start: 0, text: words }));
      const mentions = findMentions(passages, lang, index);
      return findQuotes(passages, lang, mentions).map((found) => ({ quote: found.text, speaker: found.speakerText }));
    });
  },
  judge: (row, prediction) => {
    const gold = rowSchema.parse(row).quotes?.filter(({ direct }) => direct !== false);
    if (gold == null) return null;
    const found = z.array(quoteSchema).parse(prediction);
    const best = gold.map(({ quote }) => Math.max(0, ...found.map((other) => overlap(quote, other.quote).f1)));
    const score = best.reduce((sum, one) => sum + one, 0) / Math.max(1, gold.length, found.length);
    return {
      score: gold.length + found.length === 0 ? 1 : score,
      shown: `${found.length} quotes, should be ${gold.length}`,
    };
  },
};
