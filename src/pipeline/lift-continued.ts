import type { Page } from './page.ts';

/** Log odds of a sentence of which a line above says that it goes on with the text. */
const continued = 1.5;

/**
 * The first open line below «Story continues below advertisement» is text when it stops like a sentence, however short it is
 * and whatever the model of lines takes it for.
 */
export const liftContinued = ({ entries }: Page): void => {
  for (const { index, verdict } of entries) {
    if (verdict?.by !== 'continues') continue;
    const next = entries.slice(index + 1).find((entry) => entry.verdict === null);
    if (next?.stops === true && !next.bullet) next.odds = Math.max(continued, next.odds);
  }
};
