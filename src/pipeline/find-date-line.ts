import type { DateReading } from './date-reading.ts';
import { findDates } from './parse-date.ts';

/** A line whose whole point is a date. */
export interface DateLine {
  reading: DateReading;
  /** The form of the line, with every figure as 9 and every word as a, a name that begins with a figure too: lines of one template share it. */
  shape: string;
}

/** A date line has few words besides the date: a label, an author, a reading time. */
const longestLine = 18;
const longestRest = 60;

/** Reads a line as a date line, or null. `time١٣-٠٣-٢٠٢٥` → 13 March 2025, shape `a99-99-9999` */
export const findDateLine = (
  line: string,
  options: { lang: string; dayFirst?: boolean | undefined },
): DateLine | null => {
  if (line.length > 160 || !/\p{Nd}/u.test(line)) return null;
  if (line.split(/\s+/).length > longestLine) return null;
  const langs = [...new Set([options.lang, 'en'])];
  const readings = findDates(line, options.dayFirst === undefined ? { langs } : { langs, dayFirst: options.dayFirst });
  const reading = readings.find(({ precision }) => precision === 'day');
  if (reading === undefined) return null;
  const rest = line.length - readings.reduce((sum, { start, end }) => sum + end - start, 0);
  if (rest > longestRest) return null;
  return {
    reading,
    shape: line
      .replace(/(?<![\p{L}\p{Nd}])\p{Nd}{1,2}(?=\p{L}{3})/gu, 'a')
      .replace(/\p{Nd}/gu, '9')
      .replace(/[\p{L}\p{M}]+/gu, 'a')
      .replace(/\s+/g, ' ')
      .trim(),
  };
};
