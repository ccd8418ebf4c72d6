import { z } from 'zod';
import { entityIdSchema, langSchema } from './ids.ts';

/** Marks that would turn the text around a name, or hide in it: no control and format characters but the joiners of Persian and Indic words. */
const hidden = /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;

/** A name or a phrase, in characters that show. */
const nameSchema = z
  .string()
  .min(1, 'write the name here, or delete this part')
  .refine((name) => !hidden.test(name), 'a name has no control characters and no invisible marks of direction');

/** The names of an entity in one language, as news pages print them, without proclitics. */
const namesInLanguageSchema = z.strictObject({
  label: nameSchema.describe('The name shown to readers of this language'),
  aliases: z
    .array(nameSchema)
    .optional()
    .describe('Other names and spellings that mean this entity wherever they stand'),
  short: z
    .array(nameSchema)
    .optional()
    .describe('Short forms that mean this entity only in an article that also holds its label or an alias'),
  after: z
    .record(nameSchema, z.array(nameSchema).min(1))
    .optional()
    .describe('Names that mean this entity only straight after one of these words: { مالي: [في, إلى] }'), // Mali: in, to
});

/** `content/entities/<kind>/<slug>.yaml`: a person, place, organisation, event or work, written by people. */
export const entitySchema = z.strictObject({
  names: z
    .record(langSchema, namesInLanguageSchema)
    .refine((names) => Object.keys(names).length > 0, 'name it in at least one language')
    .describe('Names by language, as news pages print them, without particles: { en: { label: … } }'),
  subtype: z
    .string()
    .min(1)
    .optional()
    .describe('What it is inside its kind: country, city, region, agreement, law, newspaper …'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, such as DZ')
    .optional()
    .describe('ISO 3166-1 code of a country: DZ'),
  adjectives: z
    .record(langSchema, z.array(nameSchema).min(1))
    .optional()
    .describe(
      'A country’s adjective, masculine where there is a choice, the usual one first. Never matched alone: the names of its ministries and of its army are made with it',
    ),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'a Wikidata id looks like Q262')
    .optional()
    .describe('Its Wikidata id, when you are certain: Q262'),
  with: z
    .array(entityIdSchema)
    .min(1)
    .optional()
    .describe('Entities that, named together in an article, make the short forms certain without a full name'),
  not: z.array(nameSchema).optional().describe('Phrases that contain one of the names and mean something else'),
});
export type Entity = z.infer<typeof entitySchema>;
