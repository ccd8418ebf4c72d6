import type { OpenEntry, Page } from './page.ts';

/** A line with these log odds and so many words is a sure paragraph; one with more is where the text goes on. */
const paragraph = { odds: 1.5, words: 12 } as const;
const goesOn = 2;
/** A text shows how its paragraphs end by so many of them, and by this share. */
const shows = { paragraphs: 3, share: 0.8 } as const;
/** Log odds of a headline. */
const headline = -1.3;

/**
 * Below a heading of other articles a line that stops like no sentence is a headline, where the paragraphs above do stop: some
 * languages have headlines as long as sentences. Where a sure sentence stands below the headlines the text goes on.
 */
export const lowerHeadlines = ({ entries }: Page): void => {
  const seen = { paragraphs: 0, stops: 0, isBelow: false };
  for (const entry of entries) {
    if (entry.verdict?.by === 'related') seen.isBelow = true;
    if (entry.verdict !== null) continue;
    if (seen.isBelow && entry.stops && entry.odds > goesOn) seen.isBelow = false;
    else if (!seen.isBelow) count(entry, seen);
    else if (stopsUsually(seen) && !entry.stops && entry.innerStops === 0) entry.odds = Math.min(headline, entry.odds);
  }
};

interface Seen {
  paragraphs: number;
  stops: number;
}

const count = (entry: OpenEntry, seen: Seen): void => {
  if (entry.odds <= paragraph.odds || entry.words < paragraph.words) return;
  seen.paragraphs += 1;
  if (entry.stops) seen.stops += 1;
};

const stopsUsually = ({ paragraphs, stops }: Seen): boolean =>
  paragraphs >= shows.paragraphs && stops >= paragraphs * shows.share;
