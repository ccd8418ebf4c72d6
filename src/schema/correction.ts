import { z } from 'zod';
import { entityIdSchema, isoDateSchema, langSchema, slugSchema } from './ids.ts';

/** What an editor may say of a line: a block kind, a field of the article, `drop`, or that a new article begins here. */
export const lineVerdicts = [
  'title',
  'lead',
  'paragraph',
  'subheading',
  'drop',
  'outlet',
  'author',
  'publishedOn',
  'section',
  'sourceCredit',
  'imageCredit',
  'tags',
] as const;
export type LineVerdict = (typeof lineVerdicts)[number];

const articleCorrectionSchema = z.strictObject({
  title: z.string().min(1).optional(),
  lang: langSchema.optional(),
  /** Id of a file in `content/outlets`. */
  outlet: slugSchema.optional(),
  author: z.string().min(1).optional(),
  publishedOn: isoDateSchema.optional(),
  section: z.string().min(1).optional(),
  tags: z.array(z.string().min(1)).optional(),
  entities: z
    .strictObject({ add: z.array(entityIdSchema).optional(), remove: z.array(entityIdSchema).optional() })
    .optional(),
  story: slugSchema.optional(),
});
export type ArticleCorrection = z.infer<typeof articleCorrectionSchema>;

/** `content/raw/<stem>.yaml`, the sidecar: what a person overrules in the dump of the same stem. */
export const correctionSchema = z.strictObject({
  why: z.string().min(1),
  /** Line number or range (`5-7`) → verdict. */
  lines: z
    .record(z.string().regex(/^[1-9]\d*(?:-[1-9]\d*)?$/, 'a line number, or a range such as 5-7'), z.enum(lineVerdicts))
    .optional(),
  /** Lines at which a new article begins. */
  newArticle: z.array(z.int().positive()).optional(),
  /** One entry per article of the file, in order; `{}` leaves an article as it is. */
  articles: z.array(articleCorrectionSchema).optional(),
});
export type Correction = z.infer<typeof correctionSchema>;
