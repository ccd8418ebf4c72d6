import { chooseDate } from '../choose-date.ts';
import { dateLinesOf } from '../date-lines-of.ts';
import { findDayFirst } from '../day-first.ts';
import { metadataOf } from '../metadata-of.ts';
import type { Body, Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/**
 * The line that dates an article: of all dated lines around it the one that outweighs the others. Lines of the header
 * that are another date and little else, such as the day of the visit or of a revision, are dropped; so is the day of the
 * article where it stands again below the standfirst.
 */
export const dateLine: Rule = {
  id: 'date-line',
  description: 'The line that tells when an article was published; other dates of its header.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      const lines = new Map(
        [...dateLinesOf(page, body.lang)].filter(([index]) => page.entries[index]?.verdict === null),
      );
      const chosen = choose(page, body);
      if (chosen !== null) settled.set(chosen, { fate: 'metadata', field: 'publishedOn', by: 'date-line' });
      const day = chosen === null ? undefined : lines.get(chosen)?.reading.iso;
      for (const [index, { reading }] of lines) {
        const inHead = index >= body.headFrom && index < body.first;
        const isAgain = index >= body.first && index <= body.last && reading.iso !== null && reading.iso === day;
        if ((inHead || isAgain) && index !== chosen) settled.set(index, { fate: 'dropped', by: 'date-line' });
      }
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Harbour bridge opens to walkers',
        'Published on 3 March 2024',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [2],
    },
    {
      text: [
        'Harbour bridge opens to walkers',
        'Published on 3 March 2024',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        '3 March 2024, 10:15',
        'Engineers had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [2, 4],
    },
    { text: 'Everything changed on 3 March 2024, when the bridge over the harbour was closed for good.', settles: [] },
  ],
};

/** The editor's line, or the open one that outweighs the others; the order of day and month may still be open. */
const choose = (page: Page, body: Body): number | null => {
  const [stated] = metadataOf(page, body, 'publishedOn');
  if (stated !== undefined) return stated.index;
  return chooseDate(page, body, findDayFirst(page, body.lang, undefined))?.entry.index ?? null;
};
