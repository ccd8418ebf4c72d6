import { z } from 'zod';

const quoteSchema = z.object({
  quote: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
  speaker: z.string().nullish(),
  /** False for reported speech. */
  direct: z.boolean().optional(),
});

/** A quotation of a gold set. */
export type GoldQuote = z.infer<typeof quoteSchema>;

const rowSchema = z.object({ text: z.string(), lang: z.string(), quotes: z.array(quoteSchema).nullish() });

/** A row of a gold set of quotations. */
export const readQuoteRow = (row: unknown): z.infer<typeof rowSchema> => rowSchema.parse(row);

/** Predictions in the format that the scorers read. */
export const readQuotes = (prediction: unknown): GoldQuote[] => z.array(quoteSchema).parse(prediction);

/**
 * What annotators call a direct quotation. The English ones (PolNeAR): whole ones only, those that «he said» interrupts as
 * one with these words; a fragment belongs to the reported speech around it. The German ones: all that stands between
 * marks and is somebody’s, each stretch by itself.
 */
export const countsWholeOnly = (lang: string): boolean => lang === 'en';
