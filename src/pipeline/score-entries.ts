import type { Header } from './find-headers.ts';
import { isProse, type OpenEntry, type Page } from './page.ts';

/** Log odds are cut off here: one sure line never outweighs several others. */
const mostOdds = 5;
/** A line below even odds may still stand inside a text. */
const leaning = 0.8;
/**
 * What the editor keeps holds its text together; what is settled as something else does not, but for a line that says that
 * the text goes on. An advertisement may stand anywhere. Below «Read also:» with its colon the text often goes on, below other
 * headings of other articles less often.
 */
const worth = { kept: 60, settled: -0.5, continues: 1, advertisement: 0, pointer: -1, related: -2 } as const;

/** Running text before a comments heading: less than this, and the heading is a counter beside the byline. */
const wordsBeforeComments = 40;
const shareBeforeComments = 0.25;

/** On a page whose best line is less likely than this, lines are weighed by the best one: somebody may paste a single sentence. */
const surest = 0.5;
/** A line less likely than this is no text, whatever stands around it. */
const leastBest = -2.5;

/** The highest odds of a sentence of the page; without a likely one nothing is weighed by it. */
const toBest = ({ entries }: Page): number => {
  const best = entries.reduce(
    (most, entry) => (entry.verdict === null && isProse(entry) ? Math.max(most, entry.odds) : most),
    Number.NEGATIVE_INFINITY,
  );
  return best < leastBest ? surest : best;
};

/** For every entry of a page how much it speaks for a text that runs on (above zero) or against it. */
export const scoreEntries = (page: Page, headers: readonly Header[]): number[] => {
  const lean = Math.max(leaning, surest - toBest(page));
  const scores = page.entries.map((entry) => scoreEntry(entry, lean));
  for (const [from, to] of findCommentZones(page, headers)) {
    for (let at = from; at <= to; at += 1)
      if (page.entries[at]?.verdict?.by !== 'editor') scores[at] = Math.min(-1, scores[at] ?? 0);
  }
  return scores;
};

const scoreEntry = ({ verdict, odds, text }: OpenEntry, lean: number): number => {
  if (verdict?.fate === 'blank') return 0;
  if (verdict?.by === 'editor') return verdict.fate === 'kept' ? worth.kept : worth.settled;
  const score = Math.max(-mostOdds, Math.min(mostOdds, odds + lean));
  if (verdict?.by === 'related') return /[:：]\s*$/u.test(text) ? worth.pointer : worth.related;
  if (verdict?.by === 'continues' || verdict?.by === 'advertisement') return worth[verdict.by];
  return verdict === null ? score : Math.min(worth.settled, score);
};

/** From a comments heading that follows enough text, to the next header or the end of the page. */
const findCommentZones = (page: Page, headers: readonly Header[]): [from: number, to: number][] => {
  const isText = ({ verdict, odds }: OpenEntry): boolean => verdict?.fate === 'kept' || (verdict === null && odds > 0);
  const words = page.entries.map((entry) => (isText(entry) ? entry.words : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  return page.entries
    .filter(({ verdict }) => verdict?.by === 'comments')
    .filter(({ index }) => {
      const before = words.slice(0, index).reduce((sum, count) => sum + count, 0);
      return before >= wordsBeforeComments && before >= total * shareBeforeComments;
    })
    .map(({ index }) => [index, (headers.find(({ from }) => from > index)?.from ?? page.entries.length) - 1]);
};
