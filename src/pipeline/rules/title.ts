import { chooseTitle } from '../choose-title.ts';
import { metadataOf } from '../metadata-of.ts';
import { findTitleBelow } from '../title-below.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/**
 * The title of each article: of all lines above its text and in its beginning the one for which most
 * speaks: the text takes up its words, the title of the page is the same, a date or a byline stands below it. Where nothing
 * stands above the text, the line right below it; in a digest, the headline of the item.
 */
export const title: Rule = {
  id: 'title',
  description:
    'The line around the beginning of an article for which most speaks: its words, its place, its printings.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      if (metadataOf(page, body, 'title').length > 0) continue;
      const chosen = body.headline === undefined ? chooseTitle(page, body) : null;
      const entry = page.entries[body.headline ?? -1] ?? chosen?.title.entry ?? findTitleBelow(page, body);
      const sure = chosen === null ? {} : { confidence: Math.round(chosen.sure * 100) / 100 };
      if (entry !== null) settled.set(entry.index, { fate: 'metadata', field: 'title', by: 'title', ...sure });
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Home',
        'Sport',
        'Harbour bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [3],
    },
    {
      text: [
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
        'Harbour bridge: towers and cables shine again',
      ].join('\n'),
      settles: [3],
    },
  ],
};
