import { isProse, openEntries } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** What readers wrote below the heading of the comments: sentences, up to the header of another article. */
export const commentSection: Rule = {
  id: 'comment-section',
  description: 'A sentence below the heading of the readers’ comments.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const { last, tailTo } of page.bodies) {
      const heading = page.entries.slice(last, tailTo + 1).find(({ verdict }) => verdict?.by === 'comments');
      if (heading === undefined) continue;
      for (const entry of openEntries(page, heading.index + 1, tailTo)) {
        if (isProse(entry) || entry.stops) settled.set(entry.index, { fate: 'dropped', by: 'comment-section' });
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
        'Photographs of the works hang in the town hall, where the mayor has promised to show them until the end of May.',
        'Comments',
        'Lovely to see it open again!',
        'Council plans a second tram line',
      ].join('\n'),
      settles: [6],
    },
    { text: 'Lovely to see it open again!', settles: [] },
  ],
};
