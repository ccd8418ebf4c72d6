import type { Correction } from '../schema/correction.ts';
import { clean } from '../text/clean.ts';
import { findBodies } from './find-bodies.ts';
import type { OutletNames } from './outlet-names.ts';
import { type Page, toPage } from './page.ts';
import type { Rule } from './rules/rule.ts';
import { lineRules, placeRules } from './rules/rules.ts';
import type { Piece } from './types.ts';

/**
 * Settles every piece of a file: the rules that know lines, then where the articles stand, then the rules that know
 * places. What no rule settles is dropped by `no-rule`, and reported.
 */
export const piecesToLedger = (
  pieces: readonly Piece[],
  outlets: OutletNames,
  correction?: Correction,
  frontMatterEnd = 0,
): Page => {
  const page = piecesToPage(pieces, outlets, correction, frontMatterEnd);
  page.bodies = findBodies(page);
  for (const rule of placeRules) applyRule(page, rule);
  for (const entry of page.entries) entry.verdict ??= { fate: 'dropped', by: 'no-rule' };
  // An editor may have dropped every line of a text: it is no article then, and the others count without it.
  page.bodies = page.bodies.filter(({ headFrom, tailTo }) =>
    page.entries
      .slice(headFrom, tailTo + 1)
      .some(({ verdict, text }) => verdict?.fate === 'kept' && clean(text) !== ''),
  );
  return page;
};

/** Lays the pieces of a file out, and settles those that the rules know that look at lines alone. */
export const piecesToPage = (
  pieces: readonly Piece[],
  outlets: OutletNames,
  correction?: Correction,
  frontMatterEnd = 0,
): Page => {
  const page = toPage(pieces, outlets, correction, frontMatterEnd);
  for (const rule of lineRules) applyRule(page, rule);
  return page;
};

const applyRule = (page: Page, rule: Rule): void => {
  for (const [index, verdict] of rule.settle(page)) {
    const entry = page.entries[index];
    if (entry !== undefined) entry.verdict ??= verdict;
  }
};
