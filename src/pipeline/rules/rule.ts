import type { Page } from '../page.ts';
import type { Verdict } from '../types.ts';

/** A page, and the numbers of the lines (from 1) that the rule settles on it. A near miss settles none. */
export interface RuleExample {
  text: string;
  settles: readonly number[];
}

/**
 * A rule looks at a whole page and settles the entries that it is sure about. An entry settled by an earlier rule
 * keeps its verdict: what a rule says of it is not heard.
 */
export interface Rule {
  id: string;
  /** One sentence, printed by `npm run explain` and in the list of rules. */
  description: string;
  /** Place in `page.entries` → verdict. */
  settle: (page: Page) => Map<number, Verdict>;
  /** At least one hit and one near miss; they are the rule's tests. */
  examples: readonly RuleExample[];
}
