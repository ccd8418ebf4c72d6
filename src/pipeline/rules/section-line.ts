import { type Body, isProse, type OpenEntry, openEntries, type Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** Names of sections are a word or two. */
const longestName = 3;

/**
 * The section of an article: a bullet of a word or two between its date and its text, where cards of aggregators
 * print it.
 */
export const sectionLine: Rule = {
  id: 'section-line',
  description: 'A bullet of a word or two between the date and the text of an article: its section.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      const date = placeOfDate(page, body);
      if (date === null) continue;
      const found = openEntries(page, date + 1, body.first - 1).filter(isSection)[0];
      if (found !== undefined) settled.set(found.index, { fate: 'metadata', field: 'section', by: 'section-line' });
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Old bridge opens to walkers',
        '3 March 2024',
        '  • Culture',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [3],
    },
    { text: '  • Culture\n  • Sport', settles: [] },
  ],
};

const placeOfDate = (page: Page, { headFrom, first }: Body): number | null =>
  page.entries
    .slice(headFrom, first)
    .find(({ verdict }) => verdict?.fate === 'metadata' && verdict.field === 'publishedOn')?.index ?? null;

const isSection = (entry: OpenEntry): boolean =>
  entry.bullet && entry.words > 0 && entry.words <= longestName && !isProse(entry) && !/\p{Nd}/u.test(entry.bare);
