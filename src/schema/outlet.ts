import { z } from 'zod';
import { langSchema } from './ids.ts';

/** `content/outlets/<id>.yaml`: a newspaper, agency, broadcaster or site, written by people. */
export const outletSchema = z.strictObject({
  /** Name by language, as the outlet prints it, with other spellings. */
  names: z
    .record(langSchema, z.strictObject({ label: z.string().min(1), aliases: z.array(z.string().min(1)).optional() }))
    .refine((names) => Object.keys(names).length > 0, 'name it in at least one language'),
  /** The language it mainly publishes in. */
  language: langSchema,
  /** ISO 3166-1 alpha-2 code. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, such as DZ')
    .optional(),
  site: z.url({ protocol: /^https?$/ }).optional(),
  /** How it writes dates in figures; without it the language decides. */
  dayFirst: z.boolean().optional(),
  /** Lines and line ends that are furniture on its pages, exactly as printed: taglines, footers, slogans. */
  furniture: z.array(z.string().min(1)).optional(),
  /** True for the invented outlets of the sample content. */
  sample: z.boolean().optional(),
});
export type Outlet = z.infer<typeof outletSchema>;
