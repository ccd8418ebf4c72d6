import { type Choice, type ChoiceFit, fitChoice } from './fit-choice.ts';

/** Weights as their file holds them: sorted by name. */
interface WeightsFile {
  every: number;
  weights: Readonly<Record<string, number>>;
}

/** Smaller weights are left out. */
const smallest = 0.05;

const round = (weight: number): number => Math.round(weight * 100) / 100;

/** Fits the weights of a choice, in hundredths. The same choices give the same weights. */
export const fitChoiceWeights = (choices: readonly Choice[], fit: ChoiceFit): WeightsFile => {
  const { weights, every } = fitChoice(choices, fit);
  const large = [...weights].filter(([, weight]) => Math.abs(weight) >= smallest);
  return { every: round(every), weights: Object.fromEntries(large.map(([name, weight]) => [name, round(weight)])) };
};
