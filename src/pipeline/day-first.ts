import { languageOf } from '../languages/languages.ts';
import type { OpenEntry, Page } from './page.ts';
import { findDates } from './parse-date.ts';
import type { DateOrder } from './types.ts';

/** Longest line whose dates prove anything, in words. */
const longestLine = 20;

/** A page's dates crowd around its own day: one reading of a date is so near to another date of the page, the other so far from all. */
const nearDays = 3;
const farDays = 20;

/**
 * Whether the page writes the day before the month: as the outlet's file says, or as the page itself proves: with a part
 * above 12, or with another date beside which only one reading makes sense. Undefined where only the language can tell.
 */
export const findDayFirst = (page: Page, lang: string, outletId: string | undefined): boolean | undefined => {
  const stated = outletId === undefined ? undefined : page.outlets.byId.get(outletId)?.dayFirst;
  if (stated !== undefined) return stated;
  const byLang = proven.get(page.entries) ?? new Map<string, Proof>();
  proven.set(page.entries, byLang);
  const proof = byLang.get(lang) ?? prove(page, lang);
  byLang.set(lang, proof);
  return proof === 'unproven' ? undefined : proof === 'day';
};

type Proof = 'day' | 'month' | 'unproven';

/** Each article of a page asks for the same proof. */
const proven = new WeakMap<Page['entries'], Map<string, Proof>>();

const toProof = (proofs: ReadonlySet<boolean>): Proof => {
  if (proofs.size !== 1) return 'unproven';
  return proofs.has(true) ? 'day' : 'month';
};

const prove = (page: Page, lang: string): Proof => {
  const numeric = page.entries.filter(({ bare, words }) => words <= longestLine && numericDate.test(bare));
  const proof = toProof(proveByNumber(numeric));
  const isOpen = proof === 'unproven' && numeric.length > 0 && languageOf(lang)?.dayFirst !== true;
  return isOpen ? toProof(proveByNeighbours(page, numeric, lang)) : proof;
};

const numericDate = /(?<!\p{Nd})(\p{Nd}{1,2})[-/.](\p{Nd}{1,2})(?:[-/.]\p{Nd}{4}|\/\p{Nd}{2})(?!\p{Nd})/u;

/** A short line whose date in figures can be read in one order only, as a proof for other pages of the outlet; null where the page holds none, or two that disagree. */
export const findOrderProof = ({ entries }: Page): DateOrder | null => {
  const proofs = entries.flatMap((entry): DateOrder[] => {
    const isShort = entry.words <= longestLine && numericDate.test(entry.bare);
    const [dayFirst] = isShort ? proveByNumber([entry]) : [];
    return dayFirst === undefined ? [] : [{ dayFirst, line: entry.line, text: entry.bare }];
  });
  const [first] = proofs;
  return first !== undefined && proofs.every(({ dayFirst }) => dayFirst === first.dayFirst) ? first : null;
};

const proveByNumber = (numeric: readonly OpenEntry[]): Set<boolean> => {
  const proofs = new Set<boolean>();
  for (const { folded } of numeric) {
    const [, first, second] = numericDate.exec(folded) ?? [];
    if (Number(first) > 12) proofs.add(true);
    if (Number(second) > 12) proofs.add(false);
  }
  return proofs;
};

const toDay = (iso: string): number => Date.parse(iso) / 86_400_000;

/** Dates with the month's name; one without a year is taken to be of the year asked for. */
const readNamedDays = ({ entries }: Page, langs: readonly string[]): ((year: number) => number[]) => {
  const readings = entries
    .filter(({ bare }) => /\p{Nd}/u.test(bare))
    .flatMap(({ bare }) => findDates(bare, { langs }))
    .filter(({ precision, ambiguous }) => !ambiguous && (precision === 'day' || precision === 'day-without-year'));
  return (year) =>
    readings.map(({ iso, month = 1, day = 1 }) =>
      iso === null ? Date.UTC(year, month - 1, day) / 86_400_000 : toDay(iso),
    );
};

const proveByNeighbours = (page: Page, numeric: readonly OpenEntry[], lang: string): Set<boolean> => {
  const langs = [...new Set([lang, 'en'])];
  const namedIn = readNamedDays(page, langs);
  const proofs = new Set<boolean>();
  for (const { bare } of numeric) {
    const byDay = readDay(bare, langs, true);
    const byMonth = readDay(bare, langs, false);
    if (byDay === null || byMonth === null || byDay === byMonth) continue;
    const named = namedIn(Number(byDay.slice(0, 4)));
    const [day, month] = [distance(byDay, named), distance(byMonth, named)];
    if (day <= nearDays && month >= farDays) proofs.add(true);
    if (month <= nearDays && day >= farDays) proofs.add(false);
  }
  return proofs;
};

const readDay = (text: string, langs: readonly string[], dayFirst: boolean): string | null =>
  findDates(text, { langs, dayFirst }).find(({ precision }) => precision === 'day')?.iso ?? null;

const distance = (iso: string, days: readonly number[]): number =>
  Math.min(...days.map((day) => Math.abs(day - toDay(iso))));
