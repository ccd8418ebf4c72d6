import { z } from 'zod';
import { readDate } from '../../src/pipeline/read-date.ts';
import { shorten } from './shorten.ts';
import { meanOf } from './table.ts';
import type { RowTask } from './task.ts';

const rowSchema = z.object({
  raw: z.string(),
  lang: z.string(),
  iso: z.string().nullish(),
  kind: z.string().nullish(),
  /** The moment at which a relative date was printed. */
  ref: z.string().nullish(),
});

/** Printed dates → the day. */
export const dates: RowTask = {
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
  table: {
    by: ['kind', 'lang'],
    columns: [
      { name: 'right', of: meanOf('right') },
      { name: 'wrong', of: meanOf('wrong') },
      { name: 'none', of: meanOf('none') },
    ],
    measure: (row, prediction) => {
      const { iso } = rowSchema.parse(row);
      if (iso == null) return null;
      const [right, none] = [prediction === iso, prediction === null];
      return { right: right ? 1 : 0, wrong: right || none ? 0 : 1, none: none ? 1 : 0 };
    },
    // Relative dates need a moment to count from, which a page seldom gives.
    wholes: [{ name: 'all but relative', has: (row) => rowSchema.parse(row).kind !== 'relative' }],
  },
};
