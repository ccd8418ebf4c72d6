import { toDigits } from './ui-languages.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** From here on thousands are set apart. */
const grouped = 10_000;

/** A number as the language writes it, thousands set apart from 10,000 on: `de`, `12345` → `12.345` */
export const toNumber = (lang: string, n: number): string => {
  // Most numbers are small, and Western digits are the same everywhere.
  if (Number.isInteger(n) && n >= 0 && n < grouped && toDigits(lang) === 'latn') return String(n);
  let format = formats.get(lang);
  if (format === undefined) {
    format = new Intl.NumberFormat(lang, { numberingSystem: toDigits(lang), useGrouping: 'min2' });
    formats.set(lang, format);
  }
  return format.format(n);
};
