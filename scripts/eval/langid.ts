import { z } from 'zod';
import { findLanguage } from '../../src/pipeline/find-language.ts';
import { shorten } from './shorten.ts';
import type { EvalTask } from './task.ts';

const rowSchema = z.object({ text: z.string(), lang: z.string().nullish() });

/** Texts → their language. */
export const langid: EvalTask = {
  input: 'rows',
  predict: (cases) => cases.map(({ row }) => findLanguage(rowSchema.parse(row).text).value),
  judge: (row, prediction) => {
    const { text, lang } = rowSchema.parse(row);
    if (lang == null) return null;
    return { score: prediction === lang ? 1 : 0, shown: `${prediction}, should be ${lang}: ${shorten(text)}` };
  },
};
