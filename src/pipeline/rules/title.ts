import { wordsOf } from '../../text/words-of.ts';
import { dateLinesOf } from '../date-lines-of.ts';
import { metadataOf } from '../metadata-of.ts';
import { findOutletId } from '../outlet-names.ts';
import { type Body, isProse, type OpenEntry, openEntries, type Page } from '../page.ts';
import { scoreTitle, shareOf } from '../score-title.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** Titles are longer than a menu word and shorter than a paragraph. */
const fewest = 2;
const most = 45;

/** Lines above the text that are looked at: no header is longer, and menus may be. */
const farthest = 80;

/** Below this a line above the text is taken for something else. */
const enough = 2.5;

/**
 * The title of each article: among the lines above its text the one whose words the text takes up again, near to it,
 * and perhaps printed more than once. When nothing stands above, the line right below the text.
 */
export const title: Rule = {
  id: 'title',
  description: 'The line above (or, failing that, right below) an article whose words the text takes up again.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      if (metadataOf(page, body, 'title').length > 0) continue;
      const found = findTitle(page, body);
      if (found !== null) settled.set(found.index, { fate: 'metadata', field: 'title', by: 'title' });
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

const findTitle = (page: Page, body: Body): OpenEntry | null => {
  const text = new Set(
    wordsOf(
      page.entries
        .slice(body.first, body.last + 1)
        .map(({ bare }) => bare)
        .join(' ')
        .slice(0, 12_000),
    ),
  );
  const above = openEntries(page, body.headFrom, body.first - 1).slice(-farthest);
  const scored = above
    .map((entry, at) => ({
      entry,
      score: mayBeTitle(page, entry, body)
        ? scoreTitle(page, entry, above.length - 1 - at, text)
        : Number.NEGATIVE_INFINITY,
    }))
    .sort((a, b) => b.score - a.score || a.entry.index - b.entry.index);
  const top = scored[0];
  if (top !== undefined && top.score >= enough) return firstOf(page, body, top.entry);
  return findInside(page, body, text) ?? findBelow(page, body, text) ?? findLastLine(page, body, text);
};

/** Of several printings the first inside the header is the title. */
const firstOf = (page: Page, { headFrom }: Body, entry: OpenEntry): OpenEntry => {
  const first = page.repeats.get(entry.folded)?.find((place) => place >= headFrom) ?? entry.index;
  const printed = page.entries[first];
  return printed !== undefined && printed.verdict === null ? printed : entry;
};

const mayBeTitle = (page: Page, entry: OpenEntry, { lang }: Body): boolean =>
  entry.words >= fewest &&
  entry.words <= most &&
  !(isProse(entry) && entry.words > 30) &&
  entry.furniture === null &&
  findOutletId(page.outlets, entry.bare) === undefined &&
  entry.label === null &&
  !dateLinesOf(page, lang).has(entry.index);

/** A headline that asks looks like a sentence. */
const asks = ({ bare, innerStops }: OpenEntry): boolean => innerStops === 0 && /[?؟！？]$/u.test(bare);

/** The first line of the running text itself, when it is short, stops like no sentence and a paragraph follows. */
const findInside = (page: Page, body: Body, text: ReadonlySet<string>): OpenEntry | null => {
  const [first, second] = openEntries(page, body.first, body.last);
  if (first === undefined || second === undefined || !isProse(second)) return null;
  if (isProse(first) && !asks(first)) return null;
  return mayBeTitle(page, first, body) && shareOf(first, text) > 0 ? first : null;
};

/** Share of its words that the text must hold for a line below it to be its title: less when nothing stands above it. */
const shareBelow = { something: 0.4, nothing: 0.15 } as const;

const findBelow = (page: Page, body: Body, text: ReadonlySet<string>): OpenEntry | null => {
  const entry = openEntries(page, body.last + 1, body.tailTo)[0];
  if (entry === undefined || entry.stops || !mayBeTitle(page, entry, body)) return null;
  const above = openEntries(page, body.headFrom, body.first - 1).length;
  return shareOf(entry, text) >= (above === 0 ? shareBelow.nothing : shareBelow.something) ? entry : null;
};

/** At the very end of a text without anything above it, a headline that asks is the title. */
const findLastLine = (page: Page, body: Body, text: ReadonlySet<string>): OpenEntry | null => {
  if (openEntries(page, body.headFrom, body.first - 1).length > 0) return null;
  const lines = openEntries(page, body.first, body.last);
  const entry = lines.at(-1);
  if (entry === undefined || lines.length < 3 || !asks(entry)) return null;
  return mayBeTitle(page, entry, body) && shareOf(entry, text) >= shareBelow.nothing ? entry : null;
};
