import type { SiteArticle } from './index-content.ts';

/** Articles over time: one bin after another without a gap, so that silence shows as well. */
export interface Timeline {
  unit: 'day' | 'month' | 'year';
  /** `2025-03-13`, `2025-03` or `2025`, by the unit. */
  bins: { start: string; count: number }[];
  /** Count of the fullest bin. */
  most: number;
}

/** So many bars can still be told apart on a phone. */
const mostBins = 62;
const letters = { day: 10, month: 7, year: 4 } as const;

/** The next bin: `2024-02-29` → `2024-03-01`, `2024-12` → `2025-01`, `2024` → `2025` */
const next = (start: string, unit: Timeline['unit']): string => {
  const day = new Date(`${start}${'-01-01'.slice(start.length - 4)}T00:00:00Z`);
  if (unit === 'day') day.setUTCDate(day.getUTCDate() + 1);
  else if (unit === 'month') day.setUTCMonth(day.getUTCMonth() + 1);
  else day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, letters[unit]);
};

/** The bins from the first to the last; null when they are too many. */
const toStarts = (first: string, last: string, unit: Timeline['unit']): string[] | null => {
  const starts = [first];
  for (let at = first; at < last; ) {
    at = next(at, unit);
    starts.push(at);
    if (starts.length > mostBins && unit !== 'year') return null;
  }
  return starts;
};

/** When some articles were published, by day, month or year, whatever fits; null when fewer than two of them state different days. */
export const toTimeline = (articles: readonly SiteArticle[]): Timeline | null => {
  const days = articles.flatMap(({ publishedOn }) => publishedOn ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  for (const unit of ['day', 'month', 'year'] as const) {
    const cut = (day: string): string => day.slice(0, letters[unit]);
    const starts = toStarts(cut(first), cut(last), unit);
    if (starts === null) continue;
    const counts = new Map(starts.map((start) => [start, 0]));
    for (const day of days) counts.set(cut(day), (counts.get(cut(day)) ?? 0) + 1);
    return { unit, bins: [...counts].map(([start, count]) => ({ start, count })), most: Math.max(...counts.values()) };
  }
  return null;
};
