import { openEntries } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** Log odds below which a line between the paragraphs of a text is not of it. */
const leastOdds = -0.4;

/** Captions, teasers and appeals between the paragraphs of an article, as the learnt model of lines tells them. */
export const aside: Rule = {
  id: 'aside',
  description: 'A line between the paragraphs of a text that is more likely a caption, a teaser or an appeal.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const { first, last } of page.bodies) {
      for (const { index, odds } of openEntries(page, first, last))
        if (odds < leastOdds) settled.set(index, { fate: 'dropped', by: 'aside' });
    }
    return settled;
  },
  examples: [],
};
