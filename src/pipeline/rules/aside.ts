import { isProse, type OpenEntry, openEntries } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** Log odds below which a line between the paragraphs of a text is not of it; a sub-heading must look worse than that. */
const leastOdds = { line: -0.5, heading: -1.6 } as const;

/** Captions, teasers and appeals between the paragraphs of an article, as the learnt model of lines tells them. */
export const aside: Rule = {
  id: 'aside',
  description: 'A line between the paragraphs of a text that is more likely a caption, a teaser or an appeal.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const { first, last } of page.bodies) {
      const lines = openEntries(page, first, last);
      for (const [at, entry] of lines.entries()) {
        const least = mayBeHeading(entry, lines[at - 1], lines[at + 1]) ? leastOdds.heading : leastOdds.line;
        if (entry.odds < least) settled.set(entry.index, { fate: 'dropped', by: 'aside' });
      }
    }
    return settled;
  },
  examples: [],
};

/** A single short line between two paragraphs. */
const mayBeHeading = (entry: OpenEntry, above: OpenEntry | undefined, below: OpenEntry | undefined): boolean =>
  above !== undefined && below !== undefined && !entry.bullet && !isProse(entry) && isProse(above) && isProse(below);
