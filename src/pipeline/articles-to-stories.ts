import type { Story } from '../schema/story.ts';
import { borrowWords } from './borrow-words.ts';
import { oneEvent } from './cluster-texts.ts';
import { type FeatureNumbers, startNumbers } from './count-features.ts';
import { explainStory, type NameOf, nameFromId, sharedEntities } from './explain-story.ts';
import { groupSimilar } from './group-similar.ts';
import { nameStories, type Published, toLabels } from './name-stories.ts';
import { similarPairs } from './similar-pairs.ts';
import { type StoryMember, toStoryMember } from './story-members.ts';
import type { Article } from './types.ts';
import { weighFeatures } from './weigh-features.ts';

const isOlder = (a: StoryMember, b: StoryMember): number => {
  const [dayA, dayB] = [a.publishedOn ?? '9999', b.publishedOn ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Members of each story, oldest first, undated last; the stories in the order of their first members. */
const groupMembers = (all: readonly StoryMember[], numbers: FeatureNumbers, published: Published): StoryMember[][] => {
  const sorted = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const labels = toLabels(sorted, published);
  const vectors = borrowWords(sorted, weighFeatures(sorted, numbers));
  const groups = groupSimilar(similarPairs(sorted, vectors), oneEvent, labels);
  return [...Map.groupBy(sorted, (_, at) => groups[at]).values()]
    .filter((members) => members.length > 1)
    .map((members) => members.sort(isOlder))
    .sort(([a], [b]) => (a && b ? isOlder(a, b) : 0));
};

const titlesOf = (members: readonly StoryMember[]): Record<string, string> => {
  const titles: Record<string, string> = {};
  for (const { lang, title } of members) titles[lang] ??= title;
  return titles;
};

const daysOf = (members: readonly StoryMember[]): Story['days'] => {
  const days = members.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  return days.length === 0 ? null : [days[0] ?? '', days.at(-1) ?? ''];
};

/** The stories, and the story of each article that belongs to one. */
export interface FoundStories {
  stories: Story[];
  /** Article id → story id. */
  storyOf: Map<string, string>;
}

/**
 * The stories that several articles tell, over outlets and languages, and the story of each article that belongs to one.
 * The order of the articles does not matter. What an editor wrote wins: articles with the same `story` are together,
 * with different ones apart. Stories that were published keep their ids.
 */
export const articlesToStories = (
  articles: readonly Article[],
  nameOf: NameOf = nameFromId,
  published: Published = new Map(),
): FoundStories => {
  const numbers = startNumbers();
  return membersToStories(
    articles.map((article) => toStoryMember(article, numbers)),
    numbers,
    nameOf,
    published,
  );
};

/** The same from what is held of the articles. */
export const membersToStories = (
  all: readonly StoryMember[],
  numbers: FeatureNumbers,
  nameOf: NameOf = nameFromId,
  published: Published = new Map(),
): FoundStories => {
  const groups = groupMembers(all, numbers, published);
  const ids = nameStories(groups, published);
  const stories = groups.map(
    (members, at): Story => ({
      id: ids[at] as string,
      title: titlesOf(members),
      articles: members.map((member) => member.id),
      entities: sharedEntities(members),
      days: daysOf(members),
      because: explainStory(members, nameOf),
    }),
  );
  return { stories, storyOf: new Map(stories.flatMap(({ id, articles: own }) => own.map((one) => [one, id]))) };
};
