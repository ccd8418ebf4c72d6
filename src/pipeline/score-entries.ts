import type { OpenEntry, Page } from './page.ts';

/** Log odds are cut off here: one sure line never outweighs several others. */
const mostOdds = 5;
/** A line below even odds may still stand inside a text. */
const leaning = 0.3;
/** What the editor keeps holds its text together; what is settled as something else does not. */
const worth = { kept: 60, settled: -0.5 } as const;

/** For every entry of a page how much it speaks for a text that runs on (above zero) or against it. */
export const scoreEntries = (page: Page): number[] => page.entries.map(scoreEntry);

const scoreEntry = ({ verdict, odds }: OpenEntry): number => {
  if (verdict?.fate === 'blank') return 0;
  if (verdict?.by === 'editor') return verdict.fate === 'kept' ? worth.kept : worth.settled;
  const score = Math.max(-mostOdds, Math.min(mostOdds, odds + leaning));
  return verdict === null ? score : Math.min(worth.settled, score);
};
