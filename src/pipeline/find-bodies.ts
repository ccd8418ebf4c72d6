import { scoreLines } from './body-lines/body-line-model.ts';
import { dateLinesOf } from './date-lines-of.ts';
import { findHeaders, type Header } from './find-headers.ts';
import { findLanguage } from './find-language.ts';
import { liftContinued } from './lift-continued.ts';
import { lowerHeadlines } from './lower-headlines.ts';
import { findMaximalRuns } from './maximal-runs.ts';
import { type Body, isProse, type OpenEntry, type Page } from './page.ts';
import { runsToParts } from './runs-to-parts.ts';
import { scoreEntries } from './score-entries.ts';

/**
 * Finds the running text of every article on a page: the stretches in which sentences outweigh menu lines (maximal
 * scoring subsequences), cut where the header of another article stands between.
 */
export const findBodies = (page: Page): Body[] => {
  const wholePage = toSample(page.entries);
  const ofPage = findLanguage(wholePage);
  scoreLines(page, ofPage.value);
  liftContinued(page);
  lowerHeadlines(page);
  const headers = findHeaders(page, ofPage.value);
  const parts = runsToParts(page, findMaximalRuns(scoreEntries(page, headers)), headers);
  return parts.map((part, at): Body => {
    const { last } = part;
    const textAbove = parts[at - 1]?.last ?? findDroppedText(page, part.first);
    const headFrom = textAbove === -1 ? 0 : headFromOf(headers, textAbove, part.first);
    const first = findBelowStandfirst(page, part, ofPage.value) ?? part.first;
    const next = parts[at + 1];
    const tailTo = next === undefined ? page.entries.length - 1 : headFromOf(headers, last, next.first) - 1;
    const sample = toSample(page.entries.slice(first, last + 1));
    const { value, confidence } = sample === wholePage ? ofPage : findLanguage(sample);
    const headline = headers.find(({ form, at }) => form === 'credit' && at >= headFrom && at < first)?.at;
    return {
      ...{ first, last, headFrom, tailTo, lang: value, langConfidence: confidence },
      ...(headline === undefined ? {} : { headline }),
    };
  });
};

/**
 * Where the text goes on below a standfirst that the editor keeps, when its date or its author stands between. Those belong
 * to the head of the article, and so does the standfirst.
 */
const findBelowStandfirst = (
  page: Page,
  { first, last }: Pick<Body, 'first' | 'last'>,
  lang: string,
): number | undefined => {
  const top = page.entries[first]?.verdict;
  if (top?.by !== 'editor' || top.fate !== 'kept' || top.as !== 'lead') return undefined;
  const dates = dateLinesOf(page, lang);
  const text = page.entries
    .slice(first + 1, last + 1)
    .find((entry) => entry.verdict?.fate === 'kept' || (entry.verdict === null && isProse(entry)));
  const between = page.entries.slice(first + 1, text?.index ?? first);
  return between.some(({ index, label }) => dates.has(index) || label?.kind === 'author') ? text?.index : undefined;
};

/** The beginnings of the sentences among some entries: enough to tell their language. */
export const toSample = (entries: readonly OpenEntry[]): string =>
  entries
    .filter(isProse)
    .map(({ bare }) => bare.slice(0, 600))
    .join('\n')
    .slice(0, 3_000);

/** Text above the first body that the editor dropped has a header of its own: its place, or -1 without one. */
const findDroppedText = ({ entries }: Page, first: number): number =>
  entries
    .slice(0, first)
    .findLastIndex((entry) => entry.verdict?.by === 'editor' && entry.verdict.fate === 'dropped' && isProse(entry));

const headFromOf = (headers: readonly Header[], after: number, before: number): number =>
  headers.find(({ from }) => from > after && from <= before)?.from ?? after + 1;
