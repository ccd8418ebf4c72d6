import { findFurniture } from '../../languages/furniture.ts';
import type { Field } from '../../schema/ledger.ts';
import { type Body, countRepeats, isProse, type OpenEntry, openEntries, type Page } from '../page.ts';
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
  description: 'A word or two that name the section: a bullet below the date, or a menu word right above the title.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      const found = findBelowDate(page, body) ?? findAboveTitle(page, body);
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

const placeOf = (page: Page, { headFrom, first }: Body, field: Field): number | null =>
  page.entries.slice(headFrom, first).find(({ verdict }) => verdict?.fate === 'metadata' && verdict.field === field)?.index ??
  null;

const findBelowDate = (page: Page, body: Body): OpenEntry | undefined => {
  const date = placeOf(page, body, 'publishedOn');
  return date === null ? undefined : openEntries(page, date + 1, body.first - 1).filter(isName).find(({ bullet }) => bullet);
};

/** The line right above the title, when the menu knows it or prints it as well. */
const findAboveTitle = (page: Page, body: Body): OpenEntry | undefined => {
  const title = placeOf(page, body, 'title');
  const above = page.entries.slice(body.headFrom, title ?? body.headFrom).findLast(({ bare }) => bare !== '');
  if (above === undefined || above.verdict !== null || !isName(above)) return undefined;
  return countRepeats(page, above) > 1 || findFurniture(above.bare)?.kind === 'menu' ? above : undefined;
};

const isName = (entry: OpenEntry): boolean =>
  entry.words > 0 && entry.words <= longestName && !isProse(entry) && !/\p{Nd}/u.test(entry.bare);
