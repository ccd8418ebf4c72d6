import { z } from 'zod';
import { type PlainText, pairSimilarities } from '../../src/pipeline/cluster-texts.ts';
import { buildNameIndex } from '../../src/pipeline/name-index.ts';
import { shorten } from './shorten.ts';
import type { RowTask } from './task.ts';

const rowSchema = z.object({
  id: z.string(),
  lang1: z.string(),
  lang2: z.string(),
  title1: z.string().nullable(),
  text1: z.string().nullable(),
  title2: z.string().nullable(),
  text2: z.string().nullable(),
  /** From 1 (the same event) to 4, as people judged. */
  overall: z.number().nullish(),
});

/** The two texts of a row. */
export const toPair = (row: unknown): [PlainText, PlainText] => {
  const { id, lang1, lang2, title1, title2, text1, text2 } = rowSchema.parse(row);
  return [
    { id: `${id}-1`, lang: lang1, date: null, title: title1 ?? '', text: text1 },
    { id: `${id}-2`, lang: lang2, date: null, title: title2 ?? '', text: text2 },
  ];
};

/** How sure people are that both tell one event, from 0 to 1; null where they were not asked. Above a half they mean the same. */
export const shareSameEvent = (row: unknown): number | null => {
  const { overall } = rowSchema.parse(row);
  return overall == null ? null : (4 - overall) / 3;
};

/** Pairs of articles → how alike they are, from 0 to 1. */
export const pairs: RowTask = {
  input: 'rows',
  predict: (cases, { known }) =>
    pairSimilarities(
      cases.map(({ row }) => toPair(row)),
      buildNameIndex(known.entities),
    ),
  judge: (row, prediction) => {
    const { overall, title1, title2 } = rowSchema.parse(row);
    if (overall == null) return null;
    const found = Number(prediction);
    const gold = (4 - overall) / 3;
    const shown = `${found.toFixed(2)}, people say ${gold.toFixed(2)}: ${shorten(title1 ?? '', 40)} | ${shorten(title2 ?? '', 40)}`;
    return { score: 1 - Math.abs(found - gold), shown };
  },
};
