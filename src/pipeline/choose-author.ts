import { findAuthorCandidates, type SeenName } from './author-candidates.ts';
import { authorWeights, weighChoice } from './choice-weights.ts';
import type { Body, Page } from './page.ts';

/** How sure an author must be, between 0 and 1: below, none is stated. */
const sureEnough = 0.65;

/** A name, and how sure it is that it is the author's, from 0 to 1. */
export interface WeighedName {
  name: SeenName;
  sure: number;
}

/**
 * The name of the author of an article: all names around it are weighed against each other and against none of them
 * being the author's; printings of one name add up. Null where none is sure enough. Ask once the lines of titles, outlets
 * and dates are settled.
 */
export const chooseAuthor = (page: Page, body: Body): WeighedName | null => {
  const weighed = findAuthorCandidates(page, body).map((name) => ({
    name,
    odds: Math.exp(weighChoice(name.features, authorWeights)),
  }));
  const all = 1 + weighed.reduce((sum, { odds }) => sum + odds, 0);
  const best = weighed.reduce((a, b) => (b.odds > (a?.odds ?? 0) ? b : a), weighed[0]);
  if (best === undefined) return null;
  const same = weighed.filter(({ name }) => name.name.text.toLowerCase() === best.name.name.text.toLowerCase());
  const sure = same.reduce((sum, { odds }) => sum + odds, 0) / all;
  return sure >= sureEnough ? { name: best.name, sure } : null;
};
