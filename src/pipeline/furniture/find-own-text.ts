import { fromFirstSign } from '../../text/line-key.ts';
import { toLineShape } from '../../text/line-shape.ts';
import { isProse } from '../page.ts';
import type { Sightings } from './collect-sightings.ts';
import type { PrintedDump } from './printed-dump.ts';

/** First and last place in the ledger of an article's own sentences: those that no other dump but its copies prints. */
export interface OwnText {
  first: number;
  last: number;
}

/** Where the articles of a dump have their own sentences, article by article. */
export const findOwnText = (
  reading: PrintedDump | undefined,
  sightings: Sightings,
  copies: readonly number[],
): ReadonlyMap<string, OwnText> => {
  const own = new Map<string, OwnText>();
  for (const [place, { fate, article, text }] of reading?.entries.entries() ?? []) {
    if (fate !== 'kept' || article === undefined || !isProse(toLineShape(text))) continue;
    const places = sightings.get(fromFirstSign(text)) ?? [];
    if (new Set(places.map(({ at }) => copies[at])).size > 1) continue;
    own.set(article, { first: own.get(article)?.first ?? place, last: place });
  }
  return own;
};
