import type { EvalCase, EvalTask, Judgement } from './task.ts';

/** How many of the worst cases are listed. */
const listed = 10;

/** A case that was not answered perfectly, and its place among the cases. */
export interface WorstCase extends Judgement {
  id: string;
  at: number;
}

/** The worst cases of a task, the worst first; of two dumps of one page only the worse. */
export const findWorstCases = (
  task: EvalTask,
  cases: readonly EvalCase[],
  predictions: readonly unknown[],
): WorstCase[] =>
  cases
    .flatMap(({ id, row }, at) => {
      const judgement = task.judge(row, predictions[at]);
      return judgement === null || judgement.score >= 1 ? [] : [{ id, at, ...judgement }];
    })
    .sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
    .filter(({ at }, place, all) => all.findIndex((other) => pageOf(cases[other.at]) === pageOf(cases[at])) === place)
    .slice(0, listed);

/** Gold sets that hold a page in several forms name it. */
const pageOf = (found: EvalCase | undefined): unknown =>
  (found?.row as { page?: unknown } | undefined)?.page ?? found?.id;
