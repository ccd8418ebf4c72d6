import { z } from 'zod';
import { isoDateSchema } from './ids.ts';

/** What one commit did to what people write: read from git, in no file of the content. */
export const changeSchema = z.strictObject({
  commit: z.string().regex(/^[0-9a-f]{40,64}$/),
  /** Day of the commit, UTC. */
  day: isoDateSchema,
  files: z.array(
    z.strictObject({
      fate: z.enum(['added', 'changed', 'removed']),
      /** Inside the content folder: `raw/x.txt` */
      path: z.string(),
    }),
  ),
});
export type Change = z.infer<typeof changeSchema>;

/** The file through which the site hears of them, the newest commit first. */
export const changesSchema = z.array(changeSchema);
