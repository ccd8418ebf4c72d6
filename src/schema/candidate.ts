import { z } from 'zod';
import { langSchema, slugSchema } from './ids.ts';
import { spanSchema } from './ledger.ts';

/** A kind of the catalogue, and a slug of its own: candidates are no entities, and share no file or address with them. */
const candidateIdSchema = z
  .string()
  .regex(/^(?:people|places|organisations)\/[a-z0-9]+(?:[-_][a-z0-9]+)*$/, 'an id looks like people/nadia-selim');

/** A likely name that no file of the catalogue holds, with what speaks for it. */
export const candidateSchema = z.strictObject({
  id: candidateIdSchema,
  /** The form that is printed most, and its language. */
  label: z.string().min(1),
  lang: langSchema,
  /** Shown to readers as not yet reviewed; the others wait in the report. */
  shown: z.boolean(),
  /** How often it stands in texts. */
  mentions: z.int().positive(),
  /** Ids of the articles that hold it. */
  articles: z.array(slugSchema).min(1),
  /** Every printed form, the most frequent first. */
  forms: z.array(z.strictObject({ text: z.string().min(1), lang: langSchema, count: z.int().positive() })).min(1),
  /** Where it stands, the first places only. */
  places: z.array(z.strictObject({ file: z.string(), article: slugSchema, span: spanSchema })),
  /** Names in other scripts that sound like it: entities of the catalogue or other candidates, for a person to decide. */
  soundsLike: z.array(z.strictObject({ id: z.string(), label: z.string(), listed: z.boolean() })),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** `content/candidates/names.json`: those that are shown. */
export const candidatesSchema = z.array(candidateSchema);
