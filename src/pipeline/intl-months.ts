/** What the runtime's own locale data say of the dates of a language. */
export interface IntlMonths {
  /** Twelve lists of Gregorian month names, in every form that a date of the language uses. */
  months: readonly (readonly string[])[];
  /** Words printed between the parts of a date. */
  between: readonly string[];
  /** Whether the short numeric date begins with the day, the month or the year. */
  first: 'day' | 'month' | 'year';
}

/** The forms of dates that show all forms of month names: alone, inside a date, long and short. */
const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
  { month: 'long', year: 'numeric' },
  { dateStyle: 'full' },
];

/** A month of one letter or digit tells nothing. */
const isName = (name: string): boolean => /\p{L}[\p{M}.]*\p{L}|\p{L}\p{M}/u.test(name) || /\p{Nd}\p{Lo}/u.test(name);

const formatterOf = (code: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });

/** The month of a date with the letters that the language writes together with it. */
const readMonth = (parts: readonly Intl.DateTimeFormatPart[], at: number): string[] => {
  const before =
    /[\p{L}\p{M}]+$/u.exec(parts[at - 1]?.type === 'literal' ? (parts[at - 1]?.value ?? '') : '')?.[0] ?? '';
  const after =
    /^[\p{L}\p{M}]+/u.exec(parts[at + 1]?.type === 'literal' ? (parts[at + 1]?.value ?? '') : '')?.[0] ?? '';
  const name = parts[at]?.value ?? '';
  return [name, before + name, name + after, before + name + after];
};

const none: IntlMonths = { months: [], between: [], first: 'day' };

const read = (code: string): IntlMonths => {
  const months = Array.from({ length: 12 }, () => new Set<string>());
  const between = new Set<string>();
  for (const form of forms.map((options) => formatterOf(code, options))) {
    for (const [index, names] of months.entries()) {
      const parts = form.formatToParts(Date.UTC(2017, index, 25));
      for (const [at, { type, value }] of parts.entries()) {
        if (type === 'month') for (const name of readMonth(parts, at).filter(isName)) names.add(name);
        if (type === 'literal') for (const word of value.match(/[\p{L}\p{M}]+/gu) ?? []) between.add(word);
      }
    }
  }
  const order = formatterOf(code, { dateStyle: 'short' })
    .formatToParts(0)
    .find(({ type }) => type !== 'literal');
  const first = order?.type === 'year' || order?.type === 'month' ? order.type : 'day';
  return { months: months.map((names) => [...names]), between: [...between], first };
};

const known = new Map<string, IntlMonths>();

/** The month names that Intl knows of a language; nothing for a language without locale data. */
export const readIntlMonths = (code: string): IntlMonths => {
  let found = known.get(code);
  if (found === undefined) {
    found =
      /^[a-z]{2,3}(?:-\w+)*$/i.test(code) && Intl.DateTimeFormat.supportedLocalesOf([code]).length > 0
        ? read(code)
        : none;
    known.set(code, found);
  }
  return found;
};
