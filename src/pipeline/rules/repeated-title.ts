import { trimName } from '../outlet-names.ts';
import { givesField, type OpenEntry, openEntries, type Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** Shorter titles are too common to be recognised inside a longer line. */
const fewestLetters = 15;

/** Longer lines are no titles, in letters. */
const longestLine = 400;

/** A line around a title is its site's name when it adds no more than this. */
const mostAdded = 45;

/** Every printing of a title after the first: captions, page titles with the site's name, titles glued to the text. */
export const repeatedTitle: Rule = {
  id: 'repeated-title',
  description: 'A title printed again.',
  settle: (page) => {
    const titles = toTitles(page);
    const settled = new Map<number, Verdict>();
    for (const entry of openEntries(page)) {
      if (isRepeated(entry, titles)) settled.set(entry.index, { fate: 'dropped', by: 'repeated-title' });
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Harbour bridge opens to walkers - The Harbour Post',
        'Harbour bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Harbour bridge opens to walkers',
        'Engineers had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [1, 4],
    },
    { text: 'A bridge opens.\nA bridge closes.', settles: [] },
  ],
};

/** The titles of a page, to be found as wholes, by their beginning and by their end. */
interface Titles {
  whole: ReadonlySet<string>;
  byStart: ReadonlyMap<string, readonly string[]>;
  byEnd: ReadonlyMap<string, readonly string[]>;
}

const startOf = (text: string): string => text.slice(0, fewestLetters);
const endOf = (text: string): string => text.slice(-fewestLetters);

const toTitles = (page: Page): Titles => {
  const titles = page.entries.filter((entry) => givesField(entry, 'title')).map(({ folded }) => folded);
  const long = titles.filter(({ length }) => length >= fewestLetters);
  return { whole: new Set(titles.map(trimName)), byStart: Map.groupBy(long, startOf), byEnd: Map.groupBy(long, endOf) };
};

const isRepeated = ({ folded, letters }: OpenEntry, { whole, byStart, byEnd }: Titles): boolean => {
  if (letters > longestLine) return false;
  if (whole.has(trimName(folded))) return true;
  const isNear = (title: string): boolean => folded.length <= title.length + mostAdded;
  const starts = byStart.get(startOf(folded))?.some((title) => isNear(title) && startsWithTitle(folded, title));
  const ends = byEnd
    .get(endOf(folded))
    ?.some((title) => isNear(title) && (folded.endsWith(` ${title}`) || title.endsWith(` ${folded}`)));
  return starts === true || ends === true;
};

/** After the title a separator follows, or nothing that is a letter. */
const startsWithTitle = (folded: string, title: string): boolean =>
  folded.startsWith(title) && /^\s*(?:[-–—|:·•»«/]|$)/.test(folded.slice(title.length));
