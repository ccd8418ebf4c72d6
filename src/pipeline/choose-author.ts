import { findAuthorCandidates, type SeenName } from './author-candidates.ts';
import { authorWeights, weighChoice } from './choice-weights.ts';
import { type Body, lineAbove, lineBelow, type Page } from './page.ts';

/** How sure an author must be, between 0 and 1: below, none is stated. */
const sureEnough = 0.6;

/** A name, and how sure it is that it is the author's, from 0 to 1. */
export interface WeighedName {
  name: SeenName;
  sure: number;
}

const isPrintingOf = (one: SeenName, other: SeenName): boolean =>
  one.name.text.toLowerCase() === other.name.text.toLowerCase();

/** Authors of one article stand on one line, or on lines right below each other. */
const isBeside = (page: Page, one: SeenName, other: SeenName): boolean =>
  (one.name.label === null) === (other.name.label === null) &&
  (one.entry === other.entry ||
    lineAbove(page, one.entry.index) === other.entry ||
    lineBelow(page, one.entry.index) === other.entry);

/**
 * The name of the author of an article: all names around it are weighed against each other and against none of them
 * being the author's; printings of one name add up, and so do authors beside each other. Null where none is sure
 * enough. Ask once the lines of titles, outlets and dates are settled.
 */
export const chooseAuthor = (page: Page, body: Body): WeighedName | null => {
  const weighed = findAuthorCandidates(page, body).map((name) => ({
    name,
    odds: Math.exp(weighChoice(name.features, authorWeights)),
  }));
  const all = 1 + weighed.reduce((sum, { odds }) => sum + odds, 0);
  const best = weighed.reduce((a, b) => (b.odds > (a?.odds ?? 0) ? b : a), weighed[0]);
  if (best === undefined) return null;
  const together = weighed.filter(({ name }) => name === best.name || isBeside(page, name, best.name));
  const same = weighed.filter((one) => together.includes(one) || isPrintingOf(one.name, best.name));
  const sure = same.reduce((sum, { odds }) => sum + odds, 0) / all;
  return sure >= sureEnough ? { name: together[0]?.name ?? best.name, sure } : null;
};
