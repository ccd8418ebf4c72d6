import type { PublishedStories } from '../schema/published-stories.ts';
import type { Story } from '../schema/story.ts';

/** What became of a published story: the ids of the stories that hold its articles now, most of them first. */
const toBecame = (articles: readonly string[], storyOf: ReadonlyMap<string, string>): string[] => {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const story = storyOf.get(article);
    if (story !== undefined) counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
};

/**
 * Adds the stories as they are now to those that were published. A story that is no more keeps its articles, so that its
 * address still leads to where they are; what was merged, cut or lost is added to the log. Twice is as once.
 */
export const recordStories = (before: PublishedStories, stories: readonly Story[]): PublishedStories => {
  const storyOf = new Map(stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  const current = new Set(storyOf.values());
  const last = new Map(before.log.map(({ story, became }) => [story, became.join(' ')]));
  const log = Object.entries(before.stories).flatMap(([story, articles]) => {
    const became = toBecame(articles, storyOf);
    const known = current.has(story) ? story : (last.get(story) ?? story);
    return became.join(' ') === known ? [] : [{ story, became }];
  });
  const all = { ...before.stories, ...Object.fromEntries(stories.map(({ id, articles }) => [id, articles])) };
  return {
    stories: Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
    log: [...before.log, ...log],
  };
};
