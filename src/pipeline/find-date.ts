import { languageOf } from '../languages/languages.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { chooseDate } from './choose-date.ts';
import type { DateReading } from './date-reading.ts';
import { findDayFirst } from './day-first.ts';
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
 * The day of publication, from the line that an editor names or that outweighs all other dates around the article;
 * without one, the earliest day it can be: the latest full date that the text tells as past. A copyright year, the day
 * of the visit and the dates of other headlines never count.
 */
export const findDate = (page: Page, body: Body, blocks: readonly Block[], outletId: string | undefined): FoundDate => {
  const dayFirst = findDayFirst(page, body.lang, outletId);
  const found = findStated(page, body, dayFirst) ?? findWeighed(page, body, dayFirst);
  if (found !== null) return { publishedOn: found };
  const range = findRange(blocks, body.lang, dayFirst);
  return range === null ? {} : { publishedBetween: range };
};

/** What the editor says. */
const findStated = (page: Page, body: Body, dayFirst: boolean | undefined): Found<string> | null => {
  const named = metadataOf(page, body, 'publishedOn').filter(({ verdict }) => verdict?.by === 'editor');
  for (const entry of named) {
    const reading = findDates(entry.bare, toOptions(body.lang, dayFirst)).find(isDay);
    if (reading !== undefined) return toFoundDay(entry, reading);
  }
  return null;
};

const findWeighed = (page: Page, body: Body, dayFirst: boolean | undefined): Found<string> | null => {
  const chosen = chooseDate(page, body, dayFirst);
  return chosen !== null && isDay(chosen.reading) ? toFoundDay(chosen.entry, chosen.reading) : null;
};

const toOptions = (lang: string, dayFirst: boolean | undefined): { langs: string[]; dayFirst?: boolean } =>
  dayFirst === undefined ? { langs: [lang, 'en'] } : { langs: [lang, 'en'], dayFirst };

/** A day that can be read in two ways is not stated: English papers write 06/01 on both sides of the ocean. */
const isDay = ({ precision, iso, ambiguous }: DateReading): boolean =>
  precision === 'day' && iso !== null && !ambiguous;

const toFoundDay = (entry: OpenEntry, { iso, start, end }: DateReading): Found<string> => {
  const from = entry.start + entry.bareStart + start;
  return {
    value: iso ?? '',
    by: entry.verdict?.by === 'editor' ? 'editor' : 'date-line',
    spans: [{ line: entry.line, start: from, end: from + end - start }],
  };
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
  const options = dayFirst === undefined ? { langs: [lang] } : { langs: [lang], dayFirst };
  let latest: Found<[string | null, string | null]> | null = null;
  for (const { raw, span } of blocks) {
    if (!/\p{Nd}{4}/u.test(raw)) continue;
    for (const { iso, printed } of readDays(raw, isFuture, options)) {
      if (iso <= (latest?.value[0] ?? '')) continue;
      const start = span.start + Math.max(0, raw.indexOf(printed));
      const spans = [{ line: span.line, start, end: start + printed.length }];
      latest = { value: [iso, null], by: 'latest-past-date', spans };
    }
  }
  return latest;
};

/** The full dates of a text as it prints them, those in sentences about the future left out. */
const readDays = (
  text: string,
  isFuture: RegExp,
  options: Parameters<typeof findDates>[1],
): { iso: string; printed: string }[] =>
  splitSentences(text)
    .filter((sentence) => !isFuture.test(sentence))
    .flatMap((sentence) =>
      findDates(sentence, options).flatMap(({ iso, precision, start, end }) =>
        precision === 'day' && iso !== null ? { iso, printed: sentence.slice(start, end) } : [],
      ),
    );
