import { z } from 'zod';
import { langSchema } from './ids.ts';

/** `content/outlets/<id>.yaml`: a newspaper, agency, broadcaster or site, written by people. */
export const outletSchema = z.strictObject({
  names: z
    .record(
      langSchema,
      z.strictObject({
        label: z
          .string()
          .min(1, 'write the name here, or delete this part')
          .describe('The name, as the outlet prints it'),
        aliases: z.array(z.string().min(1)).optional().describe('Other spellings, short names, its agency name'),
      }),
    )
    .refine((names) => Object.keys(names).length > 0, 'name it in at least one language')
    .describe('Names by language: { ar: { label: … }, en: { label: … } }'),
  language: langSchema.describe('The language that it mainly publishes in'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, such as DZ')
    .optional()
    .describe('ISO 3166-1 code of its country: DZ'),
  site: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Address of its site'),
  rights: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('On what ground its texts stand here, in words: a licence, or a permission and its day'),
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/ })])
    .optional()
    .describe('Whom to ask for rights: a mail address or the address of a page'),
  dayFirst: z
    .boolean()
    .optional()
    .describe('Whether 03/04/2025 is 3 April on its pages; without it the language decides'),
  furniture: z
    .array(z.string().min(1))
    .optional()
    .describe('Lines and line ends that stand on all its pages, exactly as printed: taglines, footers, slogans'),
  sample: z.boolean().optional().describe('True for the invented outlets of the sample content'),
});
export type Outlet = z.infer<typeof outletSchema>;
