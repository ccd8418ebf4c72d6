import { wordsOf } from '../text/words-of.ts';
import { dateLinesOf } from './date-lines-of.ts';
import { type Body, isProse, type OpenEntry, openEntries, type Page } from './page.ts';
import { shareOf } from './share-of.ts';

/** A title has so many words. */
const fewest = 2;
const most = 45;

/** Share of its words that the text must hold. */
const leastShare = 0.15;

/** Lines that a text has at least, for its last one to be its title. */
const fewestLines = 3;

/**
 * The title of a text above which nothing stands: a page saved from below its header. It is the line right below the text,
 * or the last one of the text when it asks, if the text takes up its words.
 */
export const findTitleBelow = (page: Page, body: Body): OpenEntry | null => {
  if (openEntries(page, body.headFrom, body.first - 1).length > 0) return null;
  const below = openEntries(page, body.last + 1, body.tailTo)[0];
  if (below !== undefined && !below.stops && mayBeTitle(page, body, below)) return below;
  const lines = openEntries(page, body.first, body.last);
  const last = lines.at(-1);
  const asks = last !== undefined && last.innerStops === 0 && /[?؟！？]$/u.test(last.bare);
  return asks && lines.length >= fewestLines && mayBeTitle(page, body, last) ? last : null;
};

const mayBeTitle = (page: Page, body: Body, entry: OpenEntry): boolean =>
  entry.words >= fewest &&
  entry.words <= most &&
  !(isProse(entry) && entry.words > most / 2) &&
  entry.furniture === null &&
  entry.label === null &&
  !dateLinesOf(page, body.lang).has(entry.index) &&
  shareInText(page, body, entry) >= leastShare;

const shareInText = (page: Page, { first, last }: Body, entry: OpenEntry): number => {
  const lines = page.entries.slice(first, last + 1).filter(({ index }) => index !== entry.index);
  return shareOf(entry, new Set(wordsOf(lines.map(({ folded }) => folded.slice(0, 2_000)).join('\n'))));
};
