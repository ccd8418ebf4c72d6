import { z } from 'zod';

/** A page as the search index takes it in: one line of what the site hands to `scripts/build-search.ts`. */
export const searchRecordSchema = z.strictObject({
  url: z.string(),
  /** Primary language of the text: each has an index of its own. Names are in no language: `und`. */
  lang: z.string(),
  kind: z.enum(['articles', 'stories', 'people', 'places', 'organisations', 'events', 'works']),
  title: z.string(),
  text: z.string(),
  /** Searched as well, and never shown: other forms of the words. */
  keys: z.string(),
  /** The entities with all their names, as readers of the language call them first. */
  names: z.array(z.array(z.string()).min(1)),
  day: z.string().optional(),
  outlet: z.string().optional(),
  /** Of a name: as readers of each language of the interface know it, in the order of these languages. */
  labels: z.array(z.string()).optional(),
});
export type SearchRecord = z.infer<typeof searchRecordSchema>;
