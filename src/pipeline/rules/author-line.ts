import { metadataOf } from '../metadata-of.ts';
import { givesField, lineAbove, lineBelow, type OpenEntry, openEntries, type Page, printsTitle } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** A name is two to five words. */
const shortest = 2;
const longest = 5;

/**
 * A name alone on the line between the title and the date of a page's only article, where the outlet is named elsewhere:
 * it is the author's. In the cards of aggregators the outlet stands there.
 */
export const authorLine: Rule = {
  id: 'author-line',
  description: 'A name alone between the title and the date of the only article: its author.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    const [body, second] = page.bodies;
    if (body === undefined || second !== undefined || !namesOutlet(page) || metadataOf(page, body, 'author').length > 0)
      return settled;
    const found = openEntries(page, body.headFrom, body.first - 1).find(
      (entry) => standsBetween(page, entry) && isName(entry),
    );
    if (found !== undefined) settled.set(found.index, { fate: 'metadata', field: 'author', by: 'author-line' });
    return settled;
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

const namesOutlet = ({ entries }: Page): boolean =>
  entries.some((entry) => givesField(entry, 'outlet') || entry.verdict?.by === 'outlet-furniture');

const standsBetween = (page: Page, { index }: OpenEntry): boolean => {
  const above = lineAbove(page, index);
  const below = lineBelow(page, index);
  return printsTitle(above) && below !== undefined && givesField(below, 'publishedOn');
};

/** Letters and spaces only; in scripts with capitals every longer word has one. */
const isName = ({ bare, words, bullet }: OpenEntry): boolean =>
  !bullet &&
  words >= shortest &&
  words <= longest &&
  /^[\p{L}\p{M}\s.'’-]+$/u.test(bare) &&
  !bare.split(/\s+/).some((word) => word.length > 3 && /^\p{Ll}/u.test(word));
