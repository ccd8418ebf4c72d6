import { isSectionName } from '../../languages/furniture.ts';
import { headOf } from '../metadata-of.ts';
import { type Body, countRepeats, givesField, isProse, type OpenEntry, openEntries, type Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** Names of sections are a word or two. */
const longestName = 3;

/**
 * The section of an article: a bullet of a word or two between its date and its text, where cards of aggregators
 * print it, or a word of the menu right above its title, where the path to the page ends.
 */
export const sectionLine: Rule = {
  id: 'section-line',
  description: 'A word or two that name the section: a bullet below the date, or a menu word beside the title.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      const found = findBelowTitle(page, body) ?? findAboveTitle(page, body);
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
    {
      text: [
        'Culture',
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [1],
    },
    { text: '  • Culture\n  • Sport', settles: [] },
  ],
};

const findBelowTitle = (page: Page, body: Body): OpenEntry | undefined => {
  const title = headOf(page, body, 'title');
  const date = headOf(page, body, 'publishedOn');
  if (title === undefined) return undefined;
  const below = openEntries(page, title.index + 1, body.first - 1).filter(isName);
  const bullet = below.find((entry) => entry.bullet && date !== undefined && entry.index > date.index);
  return bullet ?? below.find(({ bare }) => isSectionName(bare));
};

/**
 * The line right above the title (or above the outlet's name there), when the menu knows it or prints it as well. A strip
 * of headlines prints each entry twice in a row, and a menu ends with one of its sections: these are none.
 */
const findAboveTitle = (page: Page, body: Body): OpenEntry | undefined => {
  const title = headOf(page, body, 'title');
  const lines = page.entries
    .slice(body.headFrom, title?.index ?? body.headFrom)
    .filter((entry) => entry.bare !== '' && !givesField(entry, 'outlet'));
  const above = lines.at(-1);
  if (above === undefined || above.verdict !== null || !isName(above) || isStrip(lines.at(-2), above)) return undefined;
  const inMenu = isSectionName(lines.at(-2)?.bare ?? '');
  return countRepeats(page, above) > 1 || (isSectionName(above.bare) && !inMenu) ? above : undefined;
};

const isStrip = (before: OpenEntry | undefined, entry: OpenEntry): boolean =>
  before?.folded === entry.folded && before.bullet !== entry.bullet;

const isName = (entry: OpenEntry): boolean =>
  entry.words > 0 && entry.words <= longestName && !isProse(entry) && !/\p{Nd}/u.test(entry.bare);
