import type { StatedDate } from '../schema/ledger.ts';

/** The months of stated days, one bit for each, January being 1: `2025-01-22`, `XXXX-03-04` → 5 */
export const toMonths = (dates: readonly Pick<StatedDate, 'day'>[]): number =>
  dates.reduce((months, { day }) => months | (1 << (Number(day.slice(5, 7)) - 1)), 0);
