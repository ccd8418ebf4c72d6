import { chooseAuthor } from '../choose-author.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** The line that names the author, where no rule has taken it: a name without a label beside title, date or text. */
export const authorLine: Rule = {
  id: 'author-line',
  description: 'A name beside the title, the date or the text that outweighs all other names: the author.',
  settle: (page) => {
    const chosen = page.bodies.flatMap((body) => chooseAuthor(page, body)?.name.entry ?? []);
    return new Map(
      chosen.map(({ index }): [number, Verdict] => [index, { fate: 'metadata', field: 'author', by: 'author-line' }]),
    );
  },
  examples: [
    {
      text: [
        'Old bridge opens to walkers',
        'Nadia Selim',
        '3 March 2024',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
        '© 2025 Harbour Post',
      ].join('\n'),
      settles: [2],
    },
    {
      text: [
        'Old bridge opens to walkers',
        'Harbour Post',
        '3 March 2024',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [],
    },
  ],
};
