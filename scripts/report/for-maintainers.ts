import type { Problem } from '../../src/schema/ledger.ts';

const rules: readonly string[] = [
  'ambiguous-name',
  'date-order-proven',
  'furniture-unlearnt',
  'look-alike-letters',
  'outlet-without-file',
];

/** Whether a problem waits for a maintainer who runs a command: it must not keep a contribution from passing. */
export const isForMaintainers = ({ rule }: Problem): boolean => rules.includes(rule);
