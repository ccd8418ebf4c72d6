import type { SiteArticle } from './index-content.ts';
import { toListPaths } from './list-pages.ts';

/** Articles with a stated day by month, the newest month first: `2025-03`. */
export const toMonths = (articles: readonly SiteArticle[]): { month: string; articles: SiteArticle[] }[] => {
  const dated = articles.filter(({ publishedOn }) => publishedOn !== undefined);
  return [...Map.groupBy(dated, ({ publishedOn = '' }) => publishedOn.slice(0, 7))]
    .map(([month, inMonth]) => ({ month, articles: inMonth }))
    .sort((a, b) => b.month.localeCompare(a.month));
};

/** Articles by stated day, in the order given. */
export const toDayGroups = (articles: readonly SiteArticle[]): { day: string; articles: SiteArticle[] }[] =>
  [...Map.groupBy(articles, ({ publishedOn = '' }) => publishedOn)].map(([day, inDay]) => ({ day, articles: inDay }));

/** A month of the archive. */
type Month = ReturnType<typeof toMonths>[number];

/** The years of some months, the newest first, each with its months by number: `03`. */
export const toYears = (months: readonly Month[]): { year: string; count: number; months: Map<string, Month> }[] =>
  [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, own]) => ({
    year,
    count: own.reduce((sum, { articles }) => sum + articles.length, 0),
    months: new Map(own.map((month) => [month.month.slice(5), month])),
  }));

/** The numbers of the months: `01` to `12`. */
export const monthNumbers: readonly string[] = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** What a calendar knows of a day: how many articles it has, and the page of its month's list that begins with it. */
export interface CalendarDay {
  count: number;
  /** The number of an older page. */
  number: number | undefined;
}

/** The days of a month that have articles. */
export const toCalendarDays = ({ articles }: Month): ReadonlyMap<string, CalendarDay> => {
  const days = new Map<string, CalendarDay>();
  const [front, ...older] = toListPaths(articles);
  for (const { items, number } of [...(front ? [front] : []), ...older.toReversed()])
    for (const { publishedOn = '' } of items) {
      const day = days.get(publishedOn) ?? { count: 0, number };
      days.set(publishedOn, { ...day, count: day.count + 1 });
    }
  return days;
};

/** The days of a month in weeks that begin on `firstDay` (1 is Monday, 7 Sunday); null where the month has not begun or is over. */
export const toWeeks = (month: string, firstDay: number): (string | null)[][] => {
  const begin = new Date(`${month}-01T00:00:00Z`);
  const length = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (begin.getUTCDay() + 7 - (firstDay % 7)) % 7;
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const day = week * 7 + at - before + 1;
      return day < 1 || day > length ? null : `${month}-${String(day).padStart(2, '0')}`;
    }),
  );
};
