import type { Problem } from '../schema/ledger.ts';

/** Problems by file, then line, then rule: the order of a report, whatever found them first. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.rule, b.rule));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
