import { z } from 'zod';
import { clusterTexts } from '../../src/pipeline/cluster-texts.ts';
import { buildNameIndex } from '../../src/pipeline/name-index.ts';
import type { RowTask } from './task.ts';

const rowSchema = z.object({
  id: z.string(),
  lang: z.string(),
  date: z.string().nullable(),
  title: z.string(),
  text: z.string().nullable(),
});

/** Articles → the group of those that tell the same event. Only a scorer sees groups as wholes: no case is worst. */
export const cluster: RowTask = {
  input: 'rows',
  predict: (cases, { known }) => {
    const groups = clusterTexts(
      cases.map(({ row }) => rowSchema.parse(row)),
      buildNameIndex(known.entities),
    );
    return cases.map(({ id }) => groups.get(id) ?? id);
  },
  judge: () => null,
};
