import { z } from 'zod';

/** A dump that holds the line, by its path inside `content/raw`, and the number of the line there. */
const seenInSchema = z
  .record(z.string().min(1), z.int().positive())
  .refine((seen) => Object.keys(seen).length > 0, 'name at least one dump that holds the line');

const learntLineSchema = z.strictObject({
  line: z
    .string()
    .min(1)
    .describe('As the first of the dumps prints it. {number} stands for any number, {headline} for any headline'),
  ending: z.boolean().optional().describe('True when it stands at the end of paragraphs rather than alone on its line'),
  seenIn: seenInSchema.describe('Dumps that hold it, each with the number of the line'),
});
export type LearntLine = z.infer<typeof learntLineSchema>;

/** `content/furniture/<id>.yaml`: lines of the pages of one site that belong to no article, written by `npm run learn`. */
export const furnitureSchema = z.strictObject({
  signs: z
    .array(z.string().min(1))
    .optional()
    .describe('Lines by which a page of the site is known, where no file in content/outlets names it'),
  lines: z.array(learntLineSchema).optional().describe('What was learnt; written anew by npm run learn'),
  not: z.array(z.string().min(1)).optional().describe('Lines that people found to be text: they are not learnt again'),
});
export type LearntFurniture = z.infer<typeof furnitureSchema>;
