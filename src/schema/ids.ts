import { z } from 'zod';

/** The five kinds of entity: the folders of `content/entities`, and the first part of every entity's id and URL. */
export const entityKinds = ['people', 'places', 'organisations', 'events', 'works'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Lower-case ASCII words joined by hyphens: what may stand in a URL. */
const slug = '[a-z0-9]+(?:[-_][a-z0-9]+)*';

/** Path of the entity's file under `content/entities`, and end of its URL: `people/sabri-boukadoum`. */
export const entityIdSchema = z
  .string()
  .regex(
    new RegExp(`^(?:${entityKinds.join('|')})/${slug}$`),
    'an entity id looks like people/sabri-boukadoum or places/algeria',
  );
export type EntityId = z.infer<typeof entityIdSchema>;

/** Stem of the file in `content/outlets`, of a raw file, of an article or of a story. */
export const slugSchema = z.string().regex(new RegExp(`^${slug}$`), 'lower-case ASCII letters, digits and hyphens');

/** BCP 47 language tag: `ar`, `fr`, `pt-BR`. */
export const langSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag such as ar, fr or en');

/** Calendar day of the Gregorian calendar: `2025-03-13`. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date looks like 2025-03-13')
  .refine((day) => {
    const read = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
  }, 'there is no such day in the calendar');
