import { z } from 'zod';
import { entityIdSchema, isoDateSchema, langSchema, slugSchema } from './ids.ts';

/** Front matter of `content/articles/<id>.md`, written by `npm run normalize`. */
export const articleSchema = z.strictObject({
  /** Plain text, as printed. */
  title: z.string().min(1),
  lang: langSchema,
  /** Absent when the dump does not state it. */
  publishedOn: isoDateSchema.optional(),
  /** Only without `publishedOn`: not before, not after; null where that side is open. */
  publishedBetween: z.tuple([isoDateSchema.nullable(), isoDateSchema.nullable()]).optional(),
  /** Id of a file in `content/outlets`. */
  outlet: slugSchema.optional(),
  /** The outlet's name as printed. */
  outletName: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
  section: z.string().min(1).optional(),
  /** The line that credits another source, as printed. */
  sourceCredit: z.string().min(1).optional(),
  tags: z.array(z.string().min(1)),
  entities: z.array(entityIdSchema),
  /** Id of the story it belongs to. */
  story: slugSchema.optional(),
  raw: z.strictObject({
    /** File name inside `content/raw`. */
    file: z.string().min(1),
    /** First and last line of the article in the raw file, from 1. */
    lines: z.tuple([z.int().positive(), z.int().positive()]),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
