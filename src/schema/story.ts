import { z } from 'zod';
import { entityIdSchema, isoDateSchema, langSchema, slugSchema } from './ids.ts';

/** `content/stories/<id>.yaml`, written by `npm run normalize`: one event as several outlets told it. */
export const storySchema = z.strictObject({
  id: slugSchema,
  /** By language, the headline of the member that stands for the story; never translated. */
  title: z.record(langSchema, z.string().min(1)),
  /** Ids of the articles, oldest first, undated last. */
  articles: z.array(slugSchema).min(2),
  /** Entities shared by its articles, most shared first. */
  entities: z.array(entityIdSchema),
  /** First and last stated day, or null when no article states one. */
  days: z.tuple([isoDateSchema, isoDateSchema]).nullable(),
  /** Why these articles are one story, in words. */
  because: z.string().min(1),
});
export type Story = z.infer<typeof storySchema>;
