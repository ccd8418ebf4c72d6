import { z } from 'zod';
import { bestMatch } from '../../src/text/sounds-like.ts';
import type { RowTask } from './task.ts';

const rowSchema = z.object({ id: z.string(), lang: z.string(), native: z.string(), latin: z.string() });

/** Names in their own script → the id of the Latin name, among all of their language, that sounds most like it. */
export const names: RowTask = {
  input: 'rows',
  predict: (cases) => {
    const rows = cases.map(({ row }) => rowSchema.parse(row));
    const byLanguage = Map.groupBy(rows, ({ lang }) => lang);
    const idOf = new Map(rows.toReversed().map(({ lang, latin, id }) => [`${lang} ${latin}`, id]));
    return rows.map(({ lang, native }) => {
      const latin = bestMatch(native, byLanguage.get(lang)?.map((row) => row.latin) ?? []);
      return idOf.get(`${lang} ${latin}`) ?? null;
    });
  },
  judge: (row, prediction) => {
    const { id, native, latin, lang } = rowSchema.parse(row);
    return { score: prediction === id ? 1 : 0, shown: `${lang} ${native}: ${prediction}, should be ${latin}` };
  },
};
