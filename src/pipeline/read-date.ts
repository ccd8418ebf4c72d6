import { findDates } from './parse-date.ts';

/**
 * The one day that a printed date stands for, or null: the first full date; a Gregorian one before its Hijri twin, which
 * may differ by a day where the moon decides; none where day and month could be the other way round.
 *
 * `7 رمضان 1443 هـ` → `2022-04-08`
 */
export const readDate = (raw: string, lang: string, anchor?: string): string | null => {
  const readings = findDates(raw, { langs: [lang, 'en'], ...(anchor === undefined ? {} : { anchor }) });
  const days = readings.filter(({ precision, ambiguous }) => precision === 'day' && !ambiguous);
  const first = days.find(({ kind }) => kind === 'absolute') ?? days[0];
  return first?.iso ?? null;
};
