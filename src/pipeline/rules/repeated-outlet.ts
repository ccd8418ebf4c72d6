import { findFoldedId, trimName } from '../outlet-names.ts';
import { givesField, openEntries, type Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** Every printing of an outlet's name after the first, alone on its line. */
export const repeatedOutlet: Rule = {
  id: 'repeated-outlet',
  description: 'The name of the outlet printed again.',
  settle: (page) => {
    const names = namesOf(page);
    const settled = new Map<number, Verdict>();
    for (const { index, folded } of openEntries(page)) {
      const isName = names.has(trimName(folded)) || findFoldedId(page.outlets, folded) !== undefined;
      if (isName) settled.set(index, { fate: 'dropped', by: 'repeated-outlet' });
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Harbour Post :',
        'Old bridge opens to walkers',
        'Harbour Post :',
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [3],
    },
    { text: 'Harbour Post', settles: [] },
  ],
};

const namesOf = (page: Page): Set<string> =>
  new Set(
    page.entries
      .filter((entry) => givesField(entry, 'outlet') && entry.verdict?.by !== 'copyright-notice')
      .map(({ folded }) => trimName(folded)),
  );
