import { z } from 'zod';
import { findLanguage } from '../../src/pipeline/find-language.ts';
import { shorten } from './shorten.ts';
import { type Column, meanOf } from './table.ts';
import type { RowTask } from './task.ts';

const rowSchema = z.object({ text: z.string(), lang: z.string().nullish(), len: z.number().optional() });

/** Lengths of samples in characters, one column each; a sample counts for the first that it is not much longer than. */
const lengths = [20, 50, 150, 600] as const;
const longer = 1.5;

const lengthOf = ({ text, len = text.length }: z.infer<typeof rowSchema>): number =>
  lengths.find((length) => len <= length * longer) ?? lengths[3];

/** The languages of most of the world's news. */
const main = new Set('ar fa ur ps ckb he fr en es de tr ru uk zh ja hi id sw'.split(' '));

/** Texts → their language. */
export const langid: RowTask = {
  input: 'rows',
  predict: (cases) => cases.map(({ row }) => findLanguage(rowSchema.parse(row).text).value),
  judge: (row, prediction) => {
    const { text, lang } = rowSchema.parse(row);
    if (lang == null) return null;
    // Of the wrong answers the one over the longest text is the worst.
    return {
      score: prediction === lang ? 1 : 1 / (text.length + 2),
      shown: `${prediction}, should be ${lang}: ${shorten(text)}`,
    };
  },
  table: {
    by: ['lang'],
    columns: lengths.map((length): Column => ({ name: String(length), of: meanOf(String(length)) })),
    measure: (row, prediction) => {
      const sample = rowSchema.parse(row);
      return sample.lang == null ? null : { [String(lengthOf(sample))]: prediction === sample.lang ? 1 : 0 };
    },
    wholes: [
      { name: 'all', has: () => true },
      { name: `${main.size} main`, has: (row) => main.has(rowSchema.parse(row).lang ?? '') },
    ],
  },
};
