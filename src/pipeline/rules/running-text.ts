import { toProbability } from '../body-lines/to-probability.ts';
import { type Body, givesField, isProse, type OpenEntry, openEntries, type Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** A sub-heading has at most this many words. */
const longestHeading = 16;

/** Short lines in a row: up to two are sub-headings, more are a list that stands between the paragraphs. */
const mostHeadings = 2;

/**
 * The text of the articles: every line from the first to the last of a body that no other rule took. A short line
 * that stops like no sentence and stands above a paragraph is a sub-heading.
 */
export const runningText: Rule = {
  id: 'running-text',
  description: 'The running text of an article: its paragraphs, its sub-headings, its lists.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      const lines = openEntries(page, body.first, body.last);
      for (const [at, entry] of lines.entries()) settled.set(entry.index, toVerdict(lines, at, entry));
    }
    for (const body of page.bodies)
      for (const entry of standfirst(page, body)) settled.set(entry.index, keep('lead', entry));
    return settled;
  },
  examples: [
    {
      text: [
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Work by hand',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [2, 3, 4],
    },
    { text: 'Home\nSport\nCulture', settles: [] },
  ],
};

const keep = (as: 'lead' | 'paragraph' | 'subheading', { odds }: OpenEntry): Verdict => ({
  fate: 'kept',
  as,
  by: 'running-text',
  confidence: toProbability(odds),
});

const toVerdict = (lines: readonly OpenEntry[], at: number, entry: OpenEntry): Verdict => {
  if (at === 0 && isProse(entry)) return keep('lead', entry);
  return keep(isHeading(lines, at) ? 'subheading' : 'paragraph', entry);
};

const isHeading = (lines: readonly OpenEntry[], at: number): boolean => {
  const entry = lines[at];
  if (entry === undefined || !isShort(entry) || at === lines.length - 1) return false;
  let below = at + 1;
  while (below < lines.length && isShort(lines[below])) below += 1;
  let above = at - 1;
  while (above >= 0 && isShort(lines[above])) above -= 1;
  return below - above - 1 <= mostHeadings && below < lines.length;
};

const isShort = (entry: OpenEntry | undefined): boolean =>
  entry !== undefined &&
  !isProse(entry) &&
  entry.words <= longestHeading &&
  !entry.bullet &&
  !/[.،,;؛:]\s*$/.test(entry.bare);

/** Words of a standfirst that stops like no sentence. */
const shortestStandfirst = 12;

/** A long line between the title and the text, with nothing else but dates and names around it. */
const standfirst = (page: Page, { headFrom, first }: Body): OpenEntry[] => {
  const title = page.entries.slice(headFrom, first).findLast((entry) => givesField(entry, 'title'));
  if (title === undefined) return [];
  const open = openEntries(page, title.index + 1, first - 1);
  return open.filter((entry) => entry.words >= shortestStandfirst && !entry.bullet).slice(0, 2);
};
