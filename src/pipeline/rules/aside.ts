import { toProbability } from '../body-lines/to-probability.ts';
import { isProse, lineAbove, type OpenEntry, openEntries, type Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/**
 * Log odds below which a line between the paragraphs of a text is not of it; a sub-heading must look worse than that, a headline right below «Read also»
 * better, and a line of a text whose best line is unlikely, worse than that one.
 */
const leastOdds = { line: -0.4, heading: -1.6, pointedTo: 1, below: 1.5 } as const;

/** Captions, teasers and appeals between the paragraphs of an article, as the learnt model of lines tells them. */
export const aside: Rule = {
  id: 'aside',
  description: 'A line between the paragraphs of a text that is more likely a caption, a teaser or an appeal.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const { first, last } of page.bodies) {
      const lines = openEntries(page, first, last);
      const best = lines.reduce((most, { odds }) => Math.max(most, odds), Number.NEGATIVE_INFINITY);
      for (const [at, entry] of lines.entries()) {
        const isHeading = mayBeHeading(entry, lines[at - 1], lines[at + 1]);
        const usual = isPointedTo(page, entry) ? leastOdds.pointedTo : isHeading ? leastOdds.heading : leastOdds.line;
        const least = Math.min(usual, best - leastOdds.below);
        if (entry.odds < least)
          settled.set(entry.index, { fate: 'dropped', by: 'aside', confidence: toProbability(-entry.odds) });
      }
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
        'Sign in',
        'Register with your email address',
        'Photographs of the works hang in the town hall, where the mayor has promised to show them until the end of May.',
        'Tickets are free for everyone who was born in the year in which the first stone of the bridge was laid.',
      ].join('\n'),
      settles: [4, 5],
    },
    {
      text: [
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Work by hand',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [],
    },
  ],
};

/** A single short line between two paragraphs. */
const mayBeHeading = (entry: OpenEntry, above: OpenEntry | undefined, below: OpenEntry | undefined): boolean =>
  above !== undefined && below !== undefined && !entry.bullet && !isProse(entry) && isProse(above) && isProse(below);

/** A short line below the heading of other articles, with nothing but such lines between: their headlines. */
const isPointedTo = (page: Page, entry: OpenEntry): boolean => {
  let above: OpenEntry | undefined = entry;
  while (above !== undefined && above.verdict === null && !isProse(above)) above = lineAbove(page, above.index);
  return above !== undefined && above !== entry && above.verdict?.by === 'related';
};
