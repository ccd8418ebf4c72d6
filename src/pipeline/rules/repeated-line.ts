import { isProse, openEntries } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** A short line printed this often inside one text is a button or a label: headings stand once, and once in a table of contents. */
const often = 3;

/** A short line that returns again and again between the paragraphs of an article. */
export const repeatedLine: Rule = {
  id: 'repeated-line',
  description: 'A short line printed again and again inside a text: a button, a label of pictures.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const { first, last } of page.bodies) {
      const short = openEntries(page, first, last).filter((entry) => !isProse(entry) && !entry.stops);
      for (const group of Map.groupBy(short, ({ folded }) => folded).values()) {
        if (group.length < often) continue;
        for (const { index } of group) settled.set(index, { fate: 'dropped', by: 'repeated-line' });
      }
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Enlarge',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
        'Enlarge',
        'Photographs of the works hang in the town hall, where the mayor has promised to show them until the end of May.',
        'Enlarge',
        'Tickets are free for everyone who was born in the year in which the first stone of the bridge was laid.',
      ].join('\n'),
      settles: [3, 5, 7],
    },
    {
      text: [
        'Old bridge opens to walkers',
        'Work by hand',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Work by hand',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [],
    },
  ],
};
