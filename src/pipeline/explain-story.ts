import type { EntityId } from '../schema/ids.ts';
import { toDay } from './cluster-texts.ts';
import { inHeadline, inText } from './count-features.ts';
import type { StoryMember } from './story-members.ts';

/** The name of an entity for English readers. */
export type NameOf = (entity: EntityId) => string;

/** A readable name made of the id alone: `people/sabri-boukadoum` → `Sabri Boukadoum` */
export const nameFromId: NameOf = (entity) =>
  (entity.split('/')[1] ?? entity).replace(
    /(^|-)([a-z])/g,
    (_, hyphen: string, letter: string) => `${hyphen === '' ? '' : ' '}${letter.toUpperCase()}`,
  );

const countArticles = <T>(lists: readonly Iterable<T>[]): [T, number][] => {
  const counts = new Map<T, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1);
};

/** The entities that at least two of the articles name, most shared first, then by id. */
export const sharedEntities = (articles: readonly StoryMember[]): EntityId[] =>
  countArticles(articles.map(({ entities }) => entities))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([entity]) => entity);

const shown = 4;

const entityReason = (articles: readonly StoryMember[], nameOf: NameOf): string[] => {
  const shared = sharedEntities(articles);
  if (shared.length === 0) return [];
  const more = shared.length > shown ? ' …' : '';
  return [
    `share ${shared.length} ${shared.length === 1 ? 'entity' : 'entities'} (${shared.slice(0, shown).map(nameOf).join(', ')}${more})`,
  ];
};

const numberReason = (articles: readonly StoryMember[]): string[] => {
  const shared = countArticles(articles.map(({ numbers }) => numbers))
    .sort(([a, m], [b, n]) => n - m || Number(a) - Number(b))
    .map(([number]) => number);
  const figures = shared.length === 1 ? 'the figure' : `${shared.length} figures, such as`;
  return shared.length === 0
    ? []
    : [`${shared.length === 1 ? 'share' : 'have in common'} ${figures} ${shared.slice(0, shown).join(', ')}`];
};

/** The oldest so many of a story speak for all: every one of them is held against every other. */
const compared = 20;

/** What an article tells, as numbers of features. */
interface Told {
  lang: string;
  headline: Int32Array;
  text: ReadonlySet<number>;
}

const toTold = ({ lang, counted: { features, marks } }: StoryMember): Told => ({
  lang,
  headline: features.filter((_, at) => (marks[at] ?? 0) & inHeadline),
  text: new Set(features.filter((_, at) => (marks[at] ?? 0) & inText)),
});

/** How much of the headline of one article the text of another of its language tells, from 0 to 1; null for one without. */
const toldShare = ({ lang, headline }: Told, other: Told): number | null => {
  if (headline.length === 0 || other.text.size === 0 || lang !== other.lang) return null;
  return headline.filter((feature) => other.text.has(feature)).length / headline.length;
};

const headlineReason = (articles: readonly StoryMember[]): string[] => {
  const some = articles.slice(0, compared).map(toTold);
  const shares = some.flatMap((one) => some.flatMap((other) => (one === other ? [] : (toldShare(one, other) ?? []))));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return mean > 0 ? [`tell ${Math.round(mean * 100)} % of one another’s headlines`] : [];
};

const dayReason = (articles: readonly StoryMember[]): string[] => {
  const days = articles.flatMap(({ publishedOn }) => toDay(publishedOn) ?? []);
  if (days.length < 2) return [];
  const apart = Math.max(...days) - Math.min(...days);
  const when = apart === 0 ? 'on the same day' : `within ${apart} ${apart === 1 ? 'day' : 'days'}`;
  return [days.length === articles.length ? `published ${when}` : `${days.length} of them published ${when}`];
};

/**
 * Why articles are one story, in words with figures: `4 articles in 2 languages share 8 entities (Algeria, Sabri
 * Boukadoum …), published within 2 days`.
 */
export const explainStory = (articles: readonly StoryMember[], nameOf: NameOf): string => {
  const languages = new Set(articles.map(({ lang }) => lang)).size;
  const subject = `${articles.length} articles${languages > 1 ? ` in ${languages} languages` : ''}`;
  const reasons = [
    ...entityReason(articles, nameOf),
    ...numberReason(articles),
    ...headlineReason(articles),
    ...dayReason(articles),
  ];
  const byEditor = articles.filter(({ story }) => story !== undefined).length;
  if (byEditor > 0) reasons.push(`${byEditor} of them put here by an editor`);
  return `${subject} ${reasons.length === 0 ? 'tell it in the same words' : reasons.join(', ')}`;
};
