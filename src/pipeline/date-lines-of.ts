import { type DateLine, findDateLine } from './find-date-line.ts';
import type { OpenEntry, Page } from './page.ts';

/** Date lines by place in `page.entries`. */
export type DateLines = ReadonlyMap<number, DateLine>;

/** Longest date line, in words. */
const longest = 20;

/** Several rules ask for the date lines of a page: they are read once for each language. */
const known = new WeakMap<Page['entries'], Map<string, DateLines>>();

/** The lines of a page that are a date and little else, as a reader of a language takes them. */
export const dateLinesOf = ({ entries }: Page, lang: string): DateLines => {
  const byLang = known.get(entries) ?? new Map<string, DateLines>();
  known.set(entries, byLang);
  const found = byLang.get(lang) ?? readDateLines(entries, lang);
  byLang.set(lang, found);
  return found;
};

const readDateLines = (entries: readonly OpenEntry[], lang: string): DateLines => {
  const lines = new Map<number, DateLine>();
  for (const { index, bare, words } of entries) {
    if (words > longest || !/\p{Nd}/u.test(bare)) continue;
    const line = findDateLine(bare, { lang });
    if (line !== null) lines.set(index, line);
  }
  return lines;
};
