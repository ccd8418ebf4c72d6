import type { Calendar, Month } from './date-words.ts';

/** The years in which a calendar's dates are believed. */
const years: Readonly<Record<Calendar, readonly [number, number]>> = {
  gregory: [1500, 2200],
  'islamic-umalqura': [1200, 1600],
  persian: [1200, 1500],
  hebrew: [5500, 5999],
};

/** Whether a year can be one of the month's calendar. */
export const isMonthOf = ({ calendar }: Month, year: number): boolean => {
  const [first, last] = years[calendar];
  return year >= first && year <= last;
};

/** Adar I, which only leap years have, is the sixth of thirteen names; after it the codes lag by one. */
const hebrewCode = (month: number): string => {
  if (month === 6) return 'M05L';
  return `M${String(month > 6 ? month - 1 : month).padStart(2, '0')}`;
};

/** The ISO day of a date of any calendar, or null for a day that the calendar does not have. `1446, 11, 23` → `2025-05-21` */
export const toIsoDay = (calendar: Calendar, year: number, month: number, day: number): string | null => {
  const monthCode = calendar === 'hebrew' ? hebrewCode(month) : `M${String(month).padStart(2, '0')}`;
  const [first, last] = years[calendar];
  if (month < 1 || month > 13 || day < 1 || day > 31 || year < first || year > last) return null;
  if (calendar === 'islamic-umalqura' && day === 30) return toThirtieth(year, monthCode);
  try {
    const date = Temporal.PlainDate.from({ calendar, year, monthCode, day }, { overflow: 'reject' });
    return date.withCalendar('iso8601').toString();
  } catch {
    return null;
  }
};

/** Where the moon was sighted later, a month has a thirtieth day that the computed calendar does not give it. */
const toThirtieth = (year: number, monthCode: string): string =>
  Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year, monthCode, day: 29 })
    .add({ days: 1 })
    .withCalendar('iso8601')
    .toString();
