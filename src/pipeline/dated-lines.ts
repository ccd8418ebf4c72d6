import type { DateReading } from './date-reading.ts';
import { isProse, type OpenEntry, type Page } from './page.ts';
import { findDates } from './parse-date.ts';

/** A full date that can be read in one way only as far as its line tells. */
export interface DayReading extends DateReading {
  iso: string;
}

/** A line that states at least one full date. */
export interface DatedLine {
  entry: OpenEntry;
  readings: readonly DayReading[];
  /** Its form, with every number as 9 and every run of words as a: lines of one template share it. */
  shape: string;
}

const known = new WeakMap<Page['entries'], Map<string, DatedLine[]>>();

/** Every line of a page that states a full date, as a reader of a language takes it. Read once for each way of reading. */
export const datedLinesOf = ({ entries }: Page, lang: string, dayFirst: boolean | undefined): readonly DatedLine[] => {
  const byReader = known.get(entries) ?? new Map<string, DatedLine[]>();
  known.set(entries, byReader);
  const reader = `${lang} ${dayFirst}`;
  const found = byReader.get(reader) ?? readDatedLines(entries, lang, dayFirst);
  byReader.set(reader, found);
  return found;
};

const readDatedLines = (entries: readonly OpenEntry[], lang: string, dayFirst: boolean | undefined): DatedLine[] => {
  const langs = [...new Set([lang, 'en'])];
  const lines: DatedLine[] = [];
  for (const entry of entries) {
    if (!mayBeDated(entry)) continue;
    const readings = findDates(entry.bare, dayFirst === undefined ? { langs } : { langs, dayFirst });
    const days = readings.filter(
      (reading): reading is DayReading => reading.precision === 'day' && reading.iso !== null,
    );
    if (days.length > 0) lines.push({ entry, readings: days, shape: toShape(entry.bare) });
  }
  return lines;
};

/** Sentences print the year in full. */
const mayBeDated = (entry: OpenEntry): boolean =>
  isProse(entry) ? /\p{Nd}{4}/u.test(entry.bare) : /\p{Nd}/u.test(entry.bare);

/** `Leo July 23, 2015 at 3:20 pm` → `a 9, 9 a 9:9 a` */
const toShape = (line: string): string =>
  line
    .replace(/\p{Nd}+/gu, '9')
    .replace(/[\p{L}\p{M}]+/gu, 'a')
    .replace(/a(?:\sa)+/gu, 'a')
    .replace(/\s+/gu, ' ')
    .trim();
