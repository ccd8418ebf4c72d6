import type { StatedDate } from '../schema/ledger.ts';
import type { InArticle, SiteArticle } from './index-content.ts';
import { type Excerpt, toSentenceOf } from './sentences.ts';

/** A day that texts of a story name. */
export interface StoryDay {
  /** `2025-01-22`, or `2025-01` for a month. */
  day: string;
  /** False where no text states the year: it is the one nearest to the articles. */
  hasYear: boolean;
  /** The sentences that name it, one per article and sentence. */
  sentences: InArticle<Excerpt & { date: StatedDate }>[];
  /** Articles that were published on it. */
  published: SiteArticle[];
}

const far = 183;
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** The day of a month and day that is nearest to another day; null where it is farther off than half a year. */
const nearest = (monthDay: string, anchor: string): string | null => {
  const year = Number(anchor.slice(0, 4));
  const days = [year - 1, year, year + 1].map((one) => `${one}-${monthDay}`);
  return days.find((day) => Math.abs(dayOf(day) - dayOf(anchor)) < far) ?? null;
};

/** Years that texts of the story state, by month and day. */
const readYears = (dates: readonly InArticle<StatedDate>[]): ReadonlyMap<string, Set<string>> => {
  const years = new Map<string, Set<string>>();
  for (const { it } of dates) {
    if (it.day.startsWith('XXXX') || it.day.length < 10) continue;
    const known = years.get(it.day.slice(5)) ?? new Set();
    years.set(it.day.slice(5), known.add(it.day.slice(0, 4)));
  }
  return years;
};

/** Days that are told, first those long ago. */
const byDay = (a: StoryDay, b: StoryDay): number => (a.day < b.day ? -1 : 1);

/** A date with its year: the one that texts state for it, or else the one nearest to `anchor`; null where nothing tells it. */
const toWholeDay = (
  date: string,
  years: ReadonlyMap<string, ReadonlySet<string>>,
  anchor: string | undefined,
): string | null => {
  if (!date.startsWith('XXXX')) return date;
  const monthDay = date.slice(5);
  const stated = years.get(monthDay);
  if (stated?.size === 1) return `${[...stated][0]}-${monthDay}`;
  return anchor === undefined ? null : nearest(monthDay, anchor);
};

/** Adds the sentence around a date, once. */
const addSentence = ({ sentences }: StoryDay, { article, it }: InArticle<StatedDate>): void => {
  const sentence = toSentenceOf({ article, it });
  const isKnown = sentences.some(
    (one) => one.article === article && one.it.line === sentence.line && one.it.start === sentence.start,
  );
  if (!isKnown) sentences.push({ article, it: { ...sentence, date: it } });
};

/**
 * The days that the texts of a story name, each with the sentences that do, and the days on which its articles came out.
 * A date without a year takes the year that another text states for it, or the nearest to its article’s own day.
 */
export const toStoryDays = (members: readonly SiteArticle[]): StoryDay[] => {
  const dates = members.flatMap((article) => article.evidence.dates.map((it) => ({ article, it })));
  const years = readYears(dates);
  const [anchor] = members.flatMap(({ publishedOn, publishedBetween }) => publishedOn ?? publishedBetween?.[0] ?? []);
  const days = new Map<string, StoryDay>();
  const dayAt = (day: string): StoryDay => {
    const known = days.get(day) ?? { day, hasYear: false, sentences: [], published: [] };
    days.set(day, known);
    return known;
  };
  for (const date of dates) {
    const day = toWholeDay(date.it.day, years, date.article.publishedOn ?? anchor);
    if (day === null) continue;
    const at = dayAt(day);
    at.hasYear ||= !date.it.day.startsWith('XXXX');
    addSentence(at, date);
  }
  for (const article of members) {
    if (article.publishedOn === undefined) continue;
    const at = dayAt(article.publishedOn);
    at.hasYear = true;
    at.published.push(article);
  }
  return [...days.values()].sort(byDay);
};
