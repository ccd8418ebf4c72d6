import { z } from 'zod';
import { readDate } from '../../src/pipeline/read-date.ts';
import { shorten } from './shorten.ts';
import type { EvalTask } from './task.ts';

const rowSchema = z.object({
  raw: z.string(),
  lang: z.string(),
  iso: z.string().nullish(),
  /** The moment at which a relative date was printed. */
  ref: z.string().nullish(),
});

/** Printed dates → the day. */
export const dates: EvalTask = {
  input: 'rows',
  predict: (cases) =>
    cases.map(({ row }) => {
      const { raw, lang, ref } = rowSchema.parse(row);
      return readDate(raw, lang, ref?.slice(0, 10));
    }),
  judge: (row, prediction) => {
    const { raw, lang, iso } = rowSchema.parse(row);
    if (iso == null) return null;
    const score = prediction === iso ? 1 : prediction === null ? 0.01 : 0;
    return { score, shown: `${lang} «${shorten(raw)}»: ${prediction ?? 'none'}, should be ${iso}` };
  },
};
