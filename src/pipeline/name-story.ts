import type { StoryMember } from './story-members.ts';

/** An id of more words than this is no longer read. */
const mostWords = 8;

const wordsOf = ({ entities, titleEntities }: StoryMember): string[] => {
  const ordered = [
    ...entities.filter((one) => titleEntities.has(one)),
    ...entities.filter((one) => !titleEntities.has(one)),
  ];
  return ordered
    .slice(0, 2)
    .flatMap((entity) => (entity.split('/')[1] ?? '').split('-'))
    .slice(0, mostWords);
};

/**
 * An id for a story that says what it is about and stays when articles join: the two main entities of its oldest article
 * and that article's day, `sabri-boukadoum-algeria-2025-03-07`; without entities the article's own id. One that is taken
 * gets the article's id behind it.
 */
export const nameStory = (articles: readonly StoryMember[], taken: ReadonlySet<string>): string => {
  const [oldest] = articles;
  if (oldest === undefined) throw new Error('a story has at least one article');
  const words = wordsOf(oldest);
  const id = [
    ...(words.length > 0 ? words : [oldest.id]),
    ...(oldest.publishedOn === undefined ? [] : [oldest.publishedOn]),
  ].join('-');
  return taken.has(id) ? `${id}-${oldest.id}` : id;
};
