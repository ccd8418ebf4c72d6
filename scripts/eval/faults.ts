import type { LedgerEntry } from '../../src/schema/ledger.ts';
import type { GoldSight } from './gold-sight.ts';

/** A line of the gold text that was not kept is `lost`; a kept line that is none of it, `surplus`. */
export type LineFault = 'lost' | 'surplus';

/** How the fate of a line differs from gold, or null. A line taken for the title of the article is no loss. */
export const faultOf = ({ fate, field }: LedgerEntry, seen: ReturnType<GoldSight>): LineFault | null => {
  const kept = fate === 'kept';
  if (typeof seen === 'number') return kept || field === 'title' ? null : 'lost';
  return seen === 'none' && kept ? 'surplus' : null;
};
