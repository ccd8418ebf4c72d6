import { z } from 'zod';
import { slugSchema } from './ids.ts';

/** `content/published-stories.yaml`, written by `npm run record`: the addresses that stories have had. */
export const publishedStoriesSchema = z.strictObject({
  /** Id of a story → its articles when it was last recorded, oldest first. Ids that no story has any more stay. */
  stories: z.record(slugSchema, z.array(slugSchema).min(1)),
  /** What became of stories, oldest first: merged into another, cut into several, or gone. */
  log: z.array(z.strictObject({ story: slugSchema, became: z.array(slugSchema) })),
});
export type PublishedStories = z.infer<typeof publishedStoriesSchema>;
