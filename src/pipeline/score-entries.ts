import type { Header } from './find-headers.ts';
import { countRepeats, isProse, type OpenEntry, type Page } from './page.ts';

/**
 * What a line adds to the running text it stands in: a sentence its words, a menu line a fixed loss. Chosen on the
 * development dumps for the best body F1.
 */
const worth = { menuLine: -5, bullet: -6, repeated: -8, furniture: -4, related: -12, settled: -2, most: 60 } as const;

/** Running text before a comments heading: less than this, and the heading is a counter beside the byline. */
const wordsBeforeComments = 40;
const shareBeforeComments = 0.25;

/** For every entry of a page how much it speaks for running text (above zero) or against it. */
export const scoreEntries = (page: Page, headers: readonly Header[]): number[] => {
  const scores = page.entries.map((entry) => scoreEntry(page, entry));
  for (const [from, to] of findCommentZones(page, headers)) {
    for (let at = from; at <= to; at += 1) scores[at] = Math.min(-1, scores[at] ?? 0);
  }
  return scores;
};

const scoreEntry = (page: Page, entry: OpenEntry): number => {
  const { verdict, words, stops, innerStops, letters, bullet } = entry;
  if (verdict?.fate === 'blank') return 0;
  if (verdict?.by === 'editor') return verdict.fate === 'kept' ? worth.most : worth.settled;
  if (verdict !== null)
    return verdict.by === 'related' ? worth.related : verdict.by === 'comments' ? worth.furniture : worth.settled;
  if (letters === 0) return -1;
  if (countRepeats(page, entry) > 1 && words < 30) return worth.repeated;
  if (entry.furniture !== null) return worth.furniture;
  if (stops || innerStops > 0)
    return words >= 20 ? Math.min(words, worth.most) : words >= 10 ? words * 0.7 : words >= 4 ? 1 : -3;
  if (words >= 35) return Math.min(words, worth.most) * 0.6;
  if (words >= 18) return 2;
  return bullet ? worth.bullet : worth.menuLine;
};

/** From a comments heading that follows enough text, to the next header or the end of the page. */
const findCommentZones = (page: Page, headers: readonly Header[]): [from: number, to: number][] => {
  const words = page.entries.map((entry) => (entry.verdict === null && isProse(entry) ? entry.words : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  return page.entries
    .filter(({ verdict }) => verdict?.by === 'comments')
    .filter(({ index }) => {
      const before = words.slice(0, index).reduce((sum, count) => sum + count, 0);
      return before >= wordsBeforeComments && before >= total * shareBeforeComments;
    })
    .map(({ index }) => [index, (headers.find(({ from }) => from > index)?.from ?? page.entries.length) - 1]);
};
