import { dateWeights, weighChoice } from './choice-weights.ts';
import { findCandidates, type SeenDate } from './date-candidates.ts';
import type { Body, Page } from './page.ts';

/** How sure a day must be, between 0 and 1: below, none is stated rather than a wrong one. */
const sureEnough = 0.75;

/** A date, and how sure it is that it tells when the article was published, from 0 to 1. */
export interface WeighedDate {
  date: SeenDate;
  sure: number;
}

/** The rule that settles the line and the finders ask for the same weighing. */
const known = new WeakMap<Body, Map<boolean | undefined, WeighedDate | null>>();

/**
 * The likeliest day of publication: all dated lines around an article are weighed against each other and against none of
 * them being the day; lines that agree on a day add up. Null without any. Ask once the lines of titles are settled.
 */
export const weighDates = (page: Page, body: Body, dayFirst: boolean | undefined): WeighedDate | null => {
  const ofBody = known.get(body) ?? new Map<boolean | undefined, WeighedDate | null>();
  known.set(body, ofBody);
  const found = ofBody.get(dayFirst);
  if (found !== undefined) return found;
  const weighed = weighAll(page, body, dayFirst);
  ofBody.set(dayFirst, weighed);
  return weighed;
};

const weighAll = (page: Page, body: Body, dayFirst: boolean | undefined): WeighedDate | null => {
  const weighed = findCandidates(page, body, dayFirst).map((date) => ({
    date,
    odds: Math.exp(weighChoice(date.features, dateWeights)),
  }));
  const all = 1 + weighed.reduce((sum, { odds }) => sum + odds, 0);
  const best = weighed.reduce((a, b) => (b.odds > (a?.odds ?? 0) ? b : a), weighed[0]);
  if (best === undefined) return null;
  const agreeing = weighed.filter(({ date }) => date.reading.iso === best.date.reading.iso);
  return { date: best.date, sure: agreeing.reduce((sum, { odds }) => sum + odds, 0) / all };
};

/** The line and the date on it that tell when an article was published; null where no day is sure enough. */
export const chooseDate = (page: Page, body: Body, dayFirst: boolean | undefined): SeenDate | null => {
  const best = weighDates(page, body, dayFirst);
  return best !== null && best.sure >= sureEnough ? best.date : null;
};
