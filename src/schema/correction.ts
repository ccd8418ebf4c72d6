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
  title: z.string().min(1).optional().describe('The headline, as the page prints it'),
  lang: langSchema.optional().describe('The language of the text: ar, fr, pt-BR'),
  outlet: slugSchema.optional().describe('Name of a file in content/outlets, without .yaml'),
  author: z.string().min(1).optional().describe('Who wrote it, as printed'),
  publishedOn: isoDateSchema.optional().describe('The day of publication: 2025-03-13'),
  section: z.string().min(1).optional().describe('The section of the paper, as printed'),
  tags: z.array(z.string().min(1)).optional().describe('The tags of the article; they take the place of those found'),
  entities: z
    .strictObject({
      add: z.array(entityIdSchema).optional().describe('Entities that the text means and the reader does not see'),
      remove: z.array(entityIdSchema).optional().describe('Entities that the text does not mean'),
    })
    .optional()
    .describe('Paths of files in content/entities, without .yaml: places/tbilisi'),
  story: slugSchema
    .optional()
    .describe('Articles with the same word here are one story; with different words they never are'),
});
export type ArticleCorrection = z.infer<typeof articleCorrectionSchema>;

/** What a person overrules in a dump. */
export const correctionSchema = z.strictObject({
  why: z.string().min(1).describe('The reason, for whoever comes next'),
  lines: z
    .record(z.string().regex(/^[1-9]\d*(?:-[1-9]\d*)?$/, 'a line number, or a range such as 5-7'), z.enum(lineVerdicts))
    .optional()
    .describe('What lines of the dump are: { 16: title, 5-7: drop }; they count from 1'),
  newArticle: z.array(z.int().positive()).optional().describe('Lines at which a new article begins'),
  articles: z
    .array(articleCorrectionSchema)
    .optional()
    .describe('One entry per article of the file, in order; {} leaves an article as it is'),
});
export type Correction = z.infer<typeof correctionSchema>;
