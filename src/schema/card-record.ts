import { z } from 'zod';

/** A share card before it is drawn: one line of what the site hands to `scripts/build-cards.ts`. */
export const cardRecordSchema = z.strictObject({
  /** Where the picture goes, from the root of the site: `cards/articles/x.jpg` */
  file: z.string().regex(/^cards\/[a-z]+\/[a-z0-9_-]+\.jpg$/i),
  lang: z.string(),
  dir: z.enum(['rtl', 'ltr']),
  title: z.string(),
  /** Below the title: the outlet and the day. */
  line: z.string(),
  /** Name of the site, as the language of the interface has it. */
  site: z.string(),
});
export type CardRecord = z.infer<typeof cardRecordSchema>;
