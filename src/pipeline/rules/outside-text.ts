import { toProbability } from '../body-lines/to-probability.ts';
import { openEntries } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** From this many words on, a line is a headline rather than a menu entry. */
const headlineWords = 4;
/** From this many words on it may be text that should have been kept: no rule knows it. */
const textWords = 30;

/** Headlines and teasers of other articles, below the text. */
export const relatedHeadline: Rule = {
  id: 'related-headline',
  description: 'A headline below the text of the last article, or between two: it belongs to another article.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    const [first] = page.bodies;
    if (first === undefined) return settled;
    for (const { index, words, letters, odds } of openEntries(page, first.last + 1)) {
      if (words >= headlineWords && words < textWords && letters > 0)
        settled.set(index, { fate: 'dropped', by: 'related-headline', confidence: toProbability(-odds) });
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
        'Council plans a second tram line',
        'Storm closes three schools in the north',
      ].join('\n'),
      settles: [4, 5],
    },
    { text: 'Council plans a second tram line', settles: [] },
  ],
};

/** Short lines outside the articles. */
export const menuEntry: Rule = {
  id: 'menu-entry',
  description: 'A short line above or below the articles: the site’s menu, strips of headlines, captions.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    if (page.bodies.length === 0) return settled;
    for (const { index, words, odds } of openEntries(page)) {
      if (words < textWords)
        settled.set(index, { fate: 'dropped', by: 'menu-entry', confidence: toProbability(-odds) });
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Weather today',
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
        'Harbour cams',
      ].join('\n'),
      settles: [1, 5],
    },
    { text: 'Harbour cams', settles: [] },
  ],
};
