import type { Problem } from '../schema/ledger.ts';
import { shorten } from './doubt.ts';
import type { DateOrder, Known, ReadBriefly } from './types.ts';

/** A dump of an outlet that proves whether the day stands before the month. */
interface Proof extends DateOrder {
  path: string;
}

/**
 * One warning for each outlet whose dates are open in one dump while others prove their order. A proof decides
 * nothing by itself: a new dump would change the dates of old ones, and nobody would see it.
 */
export const checkDateOrders = (readings: readonly ReadBriefly[], { folder, outlets }: Known): Problem[] => {
  const byOutlet = Map.groupBy(readings, ({ articles }) => articles[0]?.outlet?.value);
  return [...byOutlet].flatMap(([id, own]) => {
    if (id === undefined || outlets.get(id)?.dayFirst !== undefined) return [];
    const open = own.filter(({ problems }) => problems.some(({ rule }) => rule === 'ambiguous-date'));
    const proofs = own.flatMap(({ order, file }): Proof[] => (order === null ? [] : [{ ...order, path: file.path }]));
    const [first] = proofs;
    const agree = proofs.every(({ dayFirst }) => dayFirst === first?.dayFirst);
    return open.length === 0 || first === undefined || !agree
      ? []
      : [toProblem(`${folder}/outlets/${id}.yaml`, open.length, first)];
  });
};

const toProblem = (file: string, open: number, { dayFirst, path, line, text }: Proof): Problem => ({
  severity: 'warning',
  rule: 'date-order-proven',
  file,
  line: null,
  message: `${open === 1 ? 'a dump leaves' : `${open} dumps leave`} day and month open; ${path}:${line} writes the ${dayFirst ? 'day' : 'month'} first: ${shorten(text)}`,
  hint: `add to ${file}:\ndayFirst: ${dayFirst}`,
});
