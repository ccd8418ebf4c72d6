import type { Story } from '../schema/story.ts';

/** Newest first, so that a large archive gets cards for what is shared most. */
const toNewest = (stories: readonly Story[]): Story[] =>
  stories.toSorted((a, b) => (b.days?.[1] ?? '').localeCompare(a.days?.[1] ?? '') || (a.id < b.id ? -1 : 1));

/** The newest articles and stories, as many of each as the build was asked for: `articles/x`, `stories/y`. Articles come newest first. */
export const toCarded = (
  articles: readonly { id: string }[],
  stories: readonly Story[],
  most: number,
): ReadonlyMap<string, true> =>
  new Map([
    ...articles.slice(0, most).map(({ id }): [string, true] => [`articles/${id}`, true]),
    ...toNewest(stories)
      .slice(0, most)
      .map(({ id }): [string, true] => [`stories/${id}`, true]),
  ]);
