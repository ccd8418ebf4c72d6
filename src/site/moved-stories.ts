import type { PublishedStories } from '../schema/published-stories.ts';

/** The id of a story that is no more, and where its address leads: to the story of most of its articles, or to one of them. */
export type MovedStory = { id: string; story: string } | { id: string; article: string };

/** Where the addresses of former stories lead. One of whose articles none is left leads nowhere, and is left out. */
export const toMovedStories = (
  { stories }: PublishedStories,
  storyById: Pick<ReadonlySet<string>, 'has'>,
  articleById: Pick<ReadonlySet<string>, 'has'>,
  storyOf: ReadonlyMap<string, string>,
): MovedStory[] =>
  Object.entries(stories).flatMap(([id, articles]): MovedStory[] => {
    if (storyById.has(id)) return [];
    const left = articles.filter((one) => articleById.has(one));
    const counts = new Map<string, number>();
    for (const one of left) {
      const story = storyOf.get(one);
      if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1);
    }
    const [story] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    const [article] = left;
    return story !== undefined ? [{ id, story }] : article !== undefined ? [{ id, article }] : [];
  });
