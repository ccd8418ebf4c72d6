import { z } from 'zod';
import { entityIdSchema, isoDateSchema, langSchema, slugSchema } from './ids.ts';

/** Front matter of `content/articles/<id>.md`, written by `npm run normalize`. */
export const articleSchema = z.strictObject({
  title: z.string().min(1).describe('The headline, plain text, as printed.'),
  lang: langSchema.describe('Language of the text, BCP 47.'),
  publishedOn: isoDateSchema.optional().describe('Day of publication; absent when the text does not state it.'),
  publishedBetween: z
    .tuple([isoDateSchema.nullable(), isoDateSchema.nullable()])
    .optional()
    .describe('Only without publishedOn: not before, not after; null where that side is open.'),
  outlet: slugSchema.optional().describe('The outlet where a file knows it: an id of outlets.'),
  outletName: z.string().min(1).optional().describe('The name of the outlet as printed.'),
  author: z.string().min(1).optional().describe('As printed; absent when the text does not state it.'),
  section: z.string().min(1).optional().describe('The section of the paper, as printed.'),
  sourceCredit: z.string().min(1).optional().describe('The line that credits another source, as printed.'),
  tags: z.array(z.string().min(1)).describe('Tags of the source, as printed.'),
  entities: z.array(entityIdSchema).describe('Names of the catalogue that the text mentions: ids of entities.'),
  story: slugSchema.optional().describe('The story that it tells: an id of stories.'),
  raw: z.strictObject({
    file: z.string().min(1).describe('The raw file that it was read from, in content/raw.'),
    lines: z
      .tuple([z.int().positive(), z.int().positive()])
      .describe('First and last line of the article in the raw file, from 1.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the raw file.'),
  }),
});
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
