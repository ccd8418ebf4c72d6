import { languageOf } from '../languages/languages.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { DateReading } from './date-reading.ts';
import { metadataOf } from './metadata-of.ts';
import type { Body, OpenEntry, Page } from './page.ts';
import { findDates } from './parse-date.ts';
import type { Block, Found } from './types.ts';

/** What is known of the day of publication: the day itself, or a range, or nothing. */
export interface FoundDate {
  publishedOn?: Found<string>;
  publishedBetween?: Found<[string | null, string | null]>;
}

/**
 * The day of publication, from the date line of the article, or the byline that holds it; without one, the earliest day it can be:
 * the latest full date that the text tells as past. A copyright year, the day of the visit and the dates of other
 * headlines never count.
 */
export const findDate = (page: Page, body: Body, blocks: readonly Block[], outletId: string | undefined): FoundDate => {
  const dayFirst = findDayFirst(page, outletId);
  const bylines = metadataOf(page, body, 'author').filter(({ index }) => index <= body.first);
  for (const entry of [...metadataOf(page, body, 'publishedOn'), ...bylines]) {
    const reading = readDay(entry, body.lang, dayFirst);
    if (reading?.iso == null) continue;
    const start = entry.start + entry.bareStart + reading.start;
    const span = { line: entry.line, start, end: start + reading.end - reading.start };
    return { publishedOn: { value: reading.iso, by: entry.verdict?.by ?? 'date-line', spans: [span] } };
  }
  const range = findRange(blocks, body.lang, dayFirst);
  return range === null ? {} : { publishedBetween: range };
};

/** A day that can be read in two ways is not stated: English papers write 06/01 on both sides of the ocean. */
const readDay = (entry: OpenEntry, lang: string, dayFirst: boolean | undefined): DateReading | undefined => {
  const options = dayFirst === undefined ? { langs: [lang, 'en'] } : { langs: [lang, 'en'], dayFirst };
  return findDates(entry.bare, options).find(
    ({ precision, iso, ambiguous }) => precision === 'day' && iso !== null && !ambiguous,
  );
};

const numeric = /(?<!\p{Nd})(\p{Nd}{1,2})[-/.](\p{Nd}{1,2})[-/.]\p{Nd}{4}(?!\p{Nd})/u;

/**
 * Whether the page writes the day before the month: as the outlet's file says, or as another date of the page proves
 * (a part above 12 is a day); undefined where only the language can tell.
 */
const findDayFirst = (page: Page, outletId: string | undefined): boolean | undefined => {
  const stated = outletId === undefined ? undefined : page.outlets.byId.get(outletId)?.dayFirst;
  if (stated !== undefined) return stated;
  const known = proven.get(page.entries) ?? proveDayFirst(page);
  proven.set(page.entries, known);
  return known === 'unproven' ? undefined : known === 'day';
};

/** Each article of a page asks for the same proof. */
const proven = new WeakMap<Page['entries'], 'day' | 'month' | 'unproven'>();

const proveDayFirst = (page: Page): 'day' | 'month' | 'unproven' => {
  const proofs = new Set<boolean>();
  for (const { bare, folded, words } of page.entries) {
    if (words > 20 || !numeric.test(bare)) continue;
    const [, first, second] = numeric.exec(folded) ?? [];
    if (Number(first) > 12) proofs.add(true);
    if (Number(second) > 12) proofs.add(false);
  }
  if (proofs.size !== 1) return 'unproven';
  return proofs.has(true) ? 'day' : 'month';
};

/** Not before the latest full date of the text that no word of the future stands beside. */
const findRange = (
  blocks: readonly Block[],
  lang: string,
  dayFirst: boolean | undefined,
): Found<[string | null, string | null]> | null => {
  const future = languageOf(lang)?.futureWords;
  if (future === undefined) return null;
  const isFuture = new RegExp(`(?<![\\p{L}\\p{M}])(?:${future.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
  let latest: Found<[string | null, string | null]> | null = null;
  for (const { raw, span } of blocks) {
    if (!/\p{Nd}{4}/u.test(raw)) continue;
    for (const sentence of splitSentences(raw)) {
      if (isFuture.test(sentence)) continue;
      for (const { iso, precision, start, end } of findDates(
        sentence,
        dayFirst === undefined ? { langs: [lang] } : { langs: [lang], dayFirst },
      )) {
        if (precision !== 'day' || iso === null || iso <= (latest?.value[0] ?? '')) continue;
        const at = span.start + Math.max(0, raw.indexOf(sentence.slice(start, end)));
        latest = {
          value: [iso, null],
          by: 'latest-past-date',
          spans: [{ line: span.line, start: at, end: at + end - start }],
        };
      }
    }
  }
  return latest;
};
