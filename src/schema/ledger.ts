import { z } from 'zod';
import { entityIdSchema, isoDateSchema, langSchema, slugSchema } from './ids.ts';

/** A stretch of a raw file: line from 1, offsets in UTF-16 units from the start of the raw line, end excluded. */
const spanShape = { line: z.int().positive(), start: z.int().nonnegative(), end: z.int().nonnegative() };
export const spanSchema = z.strictObject(spanShape);
export type Span = z.infer<typeof spanSchema>;

/** How sure a rule is, from 0 to 1; absent where it knows, or does not weigh. */
const confidence = z.number().min(0).max(1).optional();

/** A value, the rule that found it, and where it stands in the raw file. */
const found = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, by: z.string(), confidence, spans: z.array(spanSchema) });

export const blockKinds = ['lead', 'paragraph', 'subheading'] as const;
export type BlockKind = (typeof blockKinds)[number];

export const fields = [
  'title',
  'outlet',
  'author',
  'publishedOn',
  'section',
  'sourceCredit',
  'imageCredit',
  'tags',
] as const;
export type Field = (typeof fields)[number];

/** One piece of the raw file and what became of it. `by` is a rule id, `editor`, or `no-rule`. */
export const ledgerEntrySchema = z.strictObject({
  ...spanShape,
  text: z.string(),
  fate: z.enum(['kept', 'metadata', 'dropped', 'blank']),
  as: z.enum(blockKinds).optional(),
  field: z.enum(fields).optional(),
  /** Id of the article that the piece belongs to. */
  article: slugSchema.optional(),
  by: z.string(),
  confidence,
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

export const mentionSchema = z.strictObject({ entity: entityIdSchema, ...spanShape, text: z.string().min(1) });
export type Mention = z.infer<typeof mentionSchema>;

/** A likely name that the catalogue does not hold. */
export const unlistedNameSchema = z.strictObject({
  kind: z.enum(['people', 'places', 'organisations']),
  ...spanShape,
  text: z.string().min(1),
  confidence: z.number().min(0).max(1),
});
export type UnlistedName = z.infer<typeof unlistedNameSchema>;

export const quoteSchema = z.strictObject({
  ...spanShape,
  text: z.string().min(1),
  /** The speaker where the catalogue knows the person, or null. */
  speaker: entityIdSchema.nullable(),
  /** The words of the article that name the speaker, or null. */
  speakerText: z.string().nullable(),
  /** Where the text says who speaks: beside the quotation, by name or pronoun; then the name that a pronoun stands for. */
  speakerSpans: z.array(spanSchema),
  by: z.string(),
  /** The words are part of the reporter’s sentence. */
  fragment: z.literal(true).optional(),
  /** It goes on where the quotation before it broke off for «he said», or at the end of its paragraph. */
  continues: z.literal(true).optional(),
  /** What is wrong with its marks: no closing one, or one of another kind. */
  flaw: z.enum(['unclosed', 'mismatched']).optional(),
});
export type Quote = z.infer<typeof quoteSchema>;

/** Where a text says from which paper it has something. */
export const creditSchema = z.strictObject({
  ...spanShape,
  /** The paper’s name as printed. */
  text: z.string().min(1),
  /** The paper, where the catalogue knows it. */
  entity: entityIdSchema.optional(),
  /** The same, where `content/outlets` has it. */
  outlet: slugSchema.optional(),
  by: z.string(),
});
export type Credit = z.infer<typeof creditSchema>;

/** A date that a text states. */
export const statedDateSchema = z.strictObject({
  ...spanShape,
  text: z.string().min(1),
  /** `2025-01-22`, `2025-01`, or `XXXX-01-22` where the year is not stated (ISO 8601-2). */
  day: z.string().regex(/^(?:\d{4}-\d{2}(?:-\d{2})?|XXXX-\d{2}-\d{2})$/),
  /** Counted from the day of the article: yesterday. */
  relative: z.literal(true).optional(),
});
export type StatedDate = z.infer<typeof statedDateSchema>;

/** Something that a person should look at. Collected, sorted, printed once; never thrown. */
export const problemSchema = z.strictObject({
  severity: z.enum(['error', 'warning']),
  rule: z.string(),
  file: z.string(),
  line: z.int().positive().nullable(),
  message: z.string(),
  hint: z.string().nullable(),
});
export type Problem = z.infer<typeof problemSchema>;

/** An article as the ledger tells it: each value with its evidence. */
export const ledgerArticleSchema = z.strictObject({
  id: slugSchema,
  title: found(z.string()),
  lang: found(langSchema),
  publishedOn: found(isoDateSchema).optional(),
  publishedBetween: found(z.tuple([isoDateSchema.nullable(), isoDateSchema.nullable()])).optional(),
  /** Id in `content/outlets`; `outletName` holds the printed words. */
  outlet: found(slugSchema).optional(),
  outletName: found(z.string()).optional(),
  author: found(z.string()).optional(),
  section: found(z.string()).optional(),
  sourceCredit: found(z.string()).optional(),
  imageCredit: found(z.string()).optional(),
  tags: z.array(found(z.string())),
  /** The hashtags as printed, also those that are only the title cut into words. */
  hashtags: z.array(z.string()),
  mentions: z.array(mentionSchema),
  unlisted: z.array(unlistedNameSchema),
  quotes: z.array(quoteSchema),
  credits: z.array(creditSchema),
  dates: z.array(statedDateSchema),
});
export type LedgerArticle = z.infer<typeof ledgerArticleSchema>;

/** `content/ledgers/<stem>.json`: every piece of a raw file, in order, and the articles read from it. */
export const ledgerSchema = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  encoding: z.string(),
  entries: z.array(ledgerEntrySchema),
  articles: z.array(ledgerArticleSchema),
  problems: z.array(problemSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;

/** A line that no rule knew, or only by its place, grouped over the files of a run by its folded text. */
export const unknownLineSchema = z.strictObject({
  /** As printed in the example. */
  text: z.string(),
  /** How often it stands, in how many files, of how many outlets. */
  lines: z.int().positive(),
  files: z.int().positive(),
  outlets: z.int().nonnegative(),
  /** Rule → how often it decided on the line. */
  rules: z.record(z.string(), z.int().positive()),
  /** An example. */
  file: z.string(),
  line: z.int().positive(),
});
export type UnknownLine = z.infer<typeof unknownLineSchema>;
