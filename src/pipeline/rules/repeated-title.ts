import { fold } from '../../text/fold.ts';
import { foldName } from '../outlet-names.ts';
import type { OpenEntry, Page } from '../page.ts';
import { openEntries } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** Shorter titles are too common to be recognised inside a longer line. */
const fewestLetters = 15;

/** A line around a title is its site's name when it adds no more than this. */
const mostAdded = 45;

/** Every printing of a title after the first: captions, page titles with the site's name, titles glued to the text. */
export const repeatedTitle: Rule = {
  id: 'repeated-title',
  description: 'A title printed again.',
  settle: (page) => {
    const titles = titlesOf(page);
    const settled = new Map<number, Verdict>();
    for (const entry of openEntries(page)) {
      if (titles.some((title) => repeats(entry, title)))
        settled.set(entry.index, { fate: 'dropped', by: 'repeated-title' });
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

const titlesOf = (page: Page): string[] =>
  page.entries
    .filter(({ verdict }) => verdict?.fate === 'metadata' && verdict.field === 'title')
    .map(({ folded }) => folded);

const repeats = ({ folded }: OpenEntry, title: string): boolean => {
  if (folded === title || foldName(folded) === foldName(title)) return true;
  if (title.length < fewestLetters || folded.length > title.length + mostAdded) return false;
  return (
    startsWithTitle(folded, title) ||
    folded.endsWith(` ${title}`) ||
    (title.endsWith(` ${folded}`) && folded.length >= fewestLetters)
  );
};

/** After the title a separator follows, or nothing that is a letter. */
const startsWithTitle = (folded: string, title: string): boolean =>
  folded.startsWith(title) && /^\s*(?:[-–—|:·•»«/]|$)/.test(fold(folded.slice(title.length)));
