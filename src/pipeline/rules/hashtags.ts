import { findLatestHeading } from '../find-tags.ts';
import { type OpenEntry, openEntries } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

const by = 'hashtags';

/** Hashtags may stand above the title too. */
const linesAbove = 8;

/** Lines made of hashtags, and the heading of a tag page (`Latest news about #bridges`): they give tags. */
export const hashtags: Rule = {
  id: by,
  description: 'A line of hashtags, or the heading of a tag page.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    const [first] = page.bodies;
    for (const entry of openEntries(page)) {
      const heading = first !== undefined && entry.index < first.first && findLatestHeading(entry.bare) !== null;
      const inArticle = page.bodies.some(
        ({ first: from, tailTo }) => entry.index >= from - linesAbove && entry.index <= tailTo,
      );
      if (heading || (inArticle && isHashtagLine(entry)))
        settled.set(entry.index, { fate: 'metadata', field: 'tags', by });
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Latest news about #bridges',
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
        '#bridge #harbour',
      ].join('\n'),
      settles: [1, 5],
    },
    { text: 'Number #4 of the series opened on Sunday.', settles: [] },
  ],
};

/** Nothing but hashtags: two of them, or one alone on its line. */
const isHashtagLine = ({ bare }: OpenEntry): boolean => /^(?:#[\p{L}\p{N}\p{M}_\u200c]+[\s,،|•]*)+$/u.test(bare);
