import { dateLinesOf } from '../date-lines-of.ts';
import type { DateLine } from '../find-date-line.ts';
import { headOf, metadataOf } from '../metadata-of.ts';
import { type Body, isProse, type Page } from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** A date without a label stands at most this many lines above the title; farther up it is the day of the visit. */
const linesAboveTitle = 3;

/** The date may stand below the standfirst: so many lines of sentences may be above it. */
const textAbove = 2;

/**
 * The line that dates an article: a line that is a date and little else, between its title and its text, right above
 * the title, or announced as the day of publication. A date at the head of the page is the day of the visit.
 */
export const dateLine: Rule = {
  id: 'date-line',
  description: 'A line that is a date and little else, beside the title of an article.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      const lines = new Map(
        [...dateLinesOf(page, body.lang)].filter(([index]) => page.entries[index]?.verdict === null),
      );
      const chosen = choose(page, body, lines);
      if (chosen !== null) settled.set(chosen, { fate: 'metadata', field: 'publishedOn', by: 'date-line' });
      for (const index of lines.keys()) {
        const inHead = index >= body.headFrom && index < body.first;
        if (inHead && index !== chosen) settled.set(index, { fate: 'dropped', by: 'date-line' });
      }
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Harbour bridge opens to walkers',
        'Published on 3 March 2024',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [2],
    },
    { text: 'Everything changed on 3 March 2024, when the bridge over the harbour was closed for good.', settles: [] },
  ],
};

const choose = (page: Page, body: Body, lines: ReadonlyMap<number, DateLine>): number | null => {
  const [stated] = metadataOf(page, body, 'publishedOn');
  if (stated !== undefined) return stated.index;
  const title = headOf(page, body, 'title')?.index ?? null;
  const near = [...lines].filter(([index]) => index >= body.headFrom && index <= body.tailTo);
  const published = near.filter(([, line]) => line.label === 'published');
  const between = near.filter(([index]) => index < body.first && (title === null || index > title));
  const above = near.filter(
    ([index]) => title !== null && index < title && linesBetween(page, index, title) <= linesAboveTitle,
  );
  const early = near.filter(([index]) => index >= body.first && sentencesBetween(page, body.first, index) <= textAbove);
  const preferred = [...published, ...first(between), ...first(early), ...above.reverse()];
  return preferred[0]?.[0] ?? null;
};

/** A day of publication before one of revision. */
const first = (lines: readonly [number, DateLine][]): [number, DateLine][] => [
  ...lines.filter(([, { label }]) => label !== 'updated'),
  ...lines,
];

const sentencesBetween = (page: Page, from: number, to: number): number =>
  page.entries.slice(from, to).filter(isProse).length;

const linesBetween = (page: Page, from: number, to: number): number =>
  page.entries.slice(from + 1, to).filter(({ bare }) => bare !== '').length;
