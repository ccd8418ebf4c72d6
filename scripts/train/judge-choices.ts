import { type Choice, type ChoiceFit, fitChoice } from './fit-choice.ts';
import { toFold } from './gold-table.ts';

const folds = 5;

/** Share of choices in which weights fitted on the choices of other hosts choose rightly; nothing is right where none is. */
export const judgeChoices = (hosts: ReadonlyMap<Choice, string>, fit: ChoiceFit): number => {
  const choices = [...hosts.keys()];
  const foldOf = (choice: Choice): number => toFold(hosts.get(choice) ?? '', folds);
  let right = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const fitted = fitChoice(
      choices.filter((choice) => foldOf(choice) !== fold),
      fit,
    );
    right += choices.filter((choice) => foldOf(choice) === fold && isRight(choice, fitted)).length;
  }
  return right / choices.length;
};

const isRight = (choice: Choice, { weights, every }: ReturnType<typeof fitChoice>): boolean => {
  const sums = choice.options.map((option) => [...option].reduce((sum, one) => sum + (weights.get(one) ?? 0), every));
  const best = sums.reduce((at, sum, other) => (sum > (sums[at] ?? 0) ? other : at), 0);
  return (sums[best] ?? 0) > 0 ? choice.right[best] === true : !choice.right.includes(true);
};
