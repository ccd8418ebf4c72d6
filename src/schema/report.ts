import { z } from 'zod';
import { candidatesSchema } from './candidate.ts';
import { problemSchema, unknownLineSchema } from './ledger.ts';

/** What `npm run normalize -- --report FILE` writes. */
export const reportSchema = z.strictObject({
  files: z.int(),
  articles: z.int(),
  stories: z.int(),
  problems: z.array(problemSchema),
  /** The work list of rule authors, the lines of most files first. */
  unknownLines: z.array(unknownLineSchema),
  /** Likely names that the catalogue does not hold: those shown to readers first, then those of most articles. */
  candidates: candidatesSchema,
});
export type Report = z.infer<typeof reportSchema>;
