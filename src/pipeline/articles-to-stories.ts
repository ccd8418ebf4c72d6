import type { Story } from '../schema/story.ts';
import { toDay } from './cluster-texts.ts';
import { entitiesOf } from './entities-of.ts';
import { explainStory, type NameOf, nameFromId, sharedEntities } from './explain-story.ts';
import { groupSimilar } from './group-similar.ts';
import { nameStory } from './name-story.ts';
import { similarPairs } from './similar-pairs.ts';
import type { Article } from './types.ts';
import { type StoryItem, weighFeatures } from './weigh-features.ts';

/**
 * Average likeness from which articles with catalogued names are one story. Higher than for plain texts, since shared
 * names make all coverage of one region alike; on the sample content anything from 0.12 to 0.15 gives the same stories.
 */
const oneStory = 0.135;

const toItem = (article: Article): StoryItem => {
  const counts = new Map(entitiesOf(article).map((entity) => [entity as string, 1]));
  for (const { entity } of article.mentions) if (counts.has(entity)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const [from, to] = article.publishedBetween?.value ?? [null, null];
  const day = article.publishedOn?.value;
  return {
    id: article.id,
    lang: article.lang.value,
    days: [toDay(day ?? from), toDay(day ?? to)],
    title: article.title.value,
    text: article.blocks.map((block) => block.text).join('\n'),
    entities: counts,
  };
};

const isOlder = (a: Article, b: Article): number => {
  const [dayA, dayB] = [a.publishedOn?.value ?? '9999', b.publishedOn?.value ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/** Members of each story, oldest first, undated last; the stories in the order of their first members. */
const groupArticles = (articles: readonly Article[]): Article[][] => {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const items = sorted.map(toItem);
  const labels = sorted.map((article) => article.story ?? null);
  const groups = groupSimilar(similarPairs(items, weighFeatures(items)), oneStory, labels);
  return [...Map.groupBy(sorted, (_, at) => groups[at]).values()]
    .filter((members) => members.length > 1)
    .map((members) => members.sort(isOlder))
    .sort(([a], [b]) => (a && b ? isOlder(a, b) : 0));
};

const titlesOf = (members: readonly Article[]): Record<string, string> => {
  const titles: Record<string, string> = {};
  for (const { lang, title } of members) titles[lang.value] ??= title.value;
  return titles;
};

const daysOf = (members: readonly Article[]): Story['days'] => {
  const days = members.flatMap(({ publishedOn }) => (publishedOn === undefined ? [] : [publishedOn.value])).sort();
  return days.length === 0 ? null : [days[0] ?? '', days.at(-1) ?? ''];
};

/**
 * The stories that several articles tell, over outlets and languages, and the story of each article that belongs to one.
 * The order of the articles does not matter. What an editor wrote wins: articles with the same `story` are together,
 * with different ones apart.
 */
export const articlesToStories = (
  articles: readonly Article[],
  nameOf: NameOf = nameFromId,
): { stories: Story[]; storyOf: Map<string, string> } => {
  const taken = new Set(articles.flatMap(({ story }) => story ?? []));
  const stories = groupArticles(articles).map((members): Story => {
    const id = members.find(({ story }) => story !== undefined)?.story ?? nameStory(members, taken);
    taken.add(id);
    return {
      id,
      title: titlesOf(members),
      articles: members.map((article) => article.id),
      entities: sharedEntities(members),
      days: daysOf(members),
      because: explainStory(members, nameOf),
    };
  });
  return { stories, storyOf: new Map(stories.flatMap(({ id, articles: own }) => own.map((one) => [one, id]))) };
};
