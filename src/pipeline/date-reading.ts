/** A date that a text states, and where. */
export interface DateReading {
  start: number;
  end: number;
  /** `2025-03-13`, `2025-03` or `2025`; null where the year is not stated. */
  iso: string | null;
  precision: 'day' | 'month' | 'year' | 'day-without-year';
  /** Month and day of a Gregorian date. */
  month?: number;
  day?: number;
  kind: 'absolute' | 'relative' | 'hijri' | 'jalali' | 'hebrew';
  /** Day and month are both possible the other way round, and the language is written in both ways. */
  ambiguous: boolean;
  /** A time of day stands beside it. */
  hasTime: boolean;
}
