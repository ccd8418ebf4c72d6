/** One choice to learn from: what is seen of each option, and which of them are right. Where none is, nothing should be chosen. */
export interface Choice {
  options: readonly ReadonlySet<string>[];
  right: readonly boolean[];
  /** How much it counts beside the others; 1 where it is not said. */
  weight?: number;
}

/** Weights by feature, and what every option starts with against choosing nothing. */
export interface ChoiceWeights {
  weights: ReadonlyMap<string, number>;
  every: number;
}

/** How weights are fitted. */
export interface ChoiceFit {
  /** How much large weights are punished. */
  punishment: number;
  /** What is punished of steps, `words:4`, is the rise from one to the next, so that neighbours weigh alike. */
  rises?: boolean;
}

/** Gradient descent with momentum (Adam); the numbers are its usual ones. */
const descent = { steps: 400, rate: 0.05, mean: 0.9, square: 0.999, tiny: 1e-8 } as const;

/** A choice with its features as the places of their parts; the last place is that of every option. */
interface Indexed {
  options: readonly (readonly number[])[];
  right: readonly boolean[];
  weight: number;
}

/**
 * Fits a conditional logit with an option «none» of weight 0: the weights under which the right options are likeliest,
 * large ones being punished. The same choices give the same weights.
 */
export const fitChoice = (choices: readonly Choice[], { punishment, rises = false }: ChoiceFit): ChoiceWeights => {
  const features = [...new Set(choices.flatMap(({ options }) => options.flatMap((option) => [...option])))].sort();
  const parts = rises ? toParts(features) : new Map(features.map((feature, at) => [feature, [at]]));
  const indexed = choices.map(({ options, right, weight = 1 }) => ({
    options: options.map((option) => [...[...option].flatMap((feature) => parts.get(feature) ?? []), features.length]),
    right,
    weight,
  }));
  const weights = descend(indexed, features.length, punishment);
  return {
    weights: new Map([...parts].map(([feature, places]) => [feature, sumOf(weights, places)])),
    every: weights[features.length] ?? 0,
  };
};

const sumOf = (weights: Float64Array, places: readonly number[]): number =>
  places.reduce((sum, at) => sum + (weights[at] ?? 0), 0);

/** A step of what is counted, `words:4`, and the last one, `words:far`. */
const step = /^(.*):(\d+|far)$/;

const stepOf = (feature: string): number => {
  const count = step.exec(feature)?.[2] ?? '';
  return count === 'far' ? Number.POSITIVE_INFINITY : Number(count);
};

/**
 * What each feature is made of, as places: a step of all steps up to it, so that neighbours differ little; another feature
 * of itself.
 */
const toParts = (features: readonly string[]): Map<string, number[]> => {
  const places = new Map(features.map((feature, at) => [feature, at]));
  const families = Map.groupBy(features, (feature) => step.exec(feature)?.[1] ?? feature);
  const ordered = [...families.values()].map((family) => family.toSorted((a, b) => stepOf(a) - stepOf(b)));
  return new Map(
    ordered.flatMap((family) =>
      family.map((feature, at): [string, number[]] => [
        feature,
        family.slice(0, at + 1).map((part) => places.get(part) ?? 0),
      ]),
    ),
  );
};

const descend = (choices: readonly Indexed[], size: number, punishment: number): Float64Array => {
  const [weights, mean, square] = [0, 0, 0].map(() => new Float64Array(size + 1)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= descent.steps; step += 1) {
    const slope = weights.map((weight, at) => (at === size ? 0 : punishment * weight));
    for (const choice of choices) addSlope(slope, weights, choice);
    for (const [at, value] of slope.entries()) {
      mean[at] = descent.mean * (mean[at] ?? 0) + (1 - descent.mean) * value;
      square[at] = descent.square * (square[at] ?? 0) + (1 - descent.square) * value * value;
      const evenMean = (mean[at] ?? 0) / (1 - descent.mean ** step);
      const evenSquare = (square[at] ?? 0) / (1 - descent.square ** step);
      weights[at] = (weights[at] ?? 0) - (descent.rate * evenMean) / (Math.sqrt(evenSquare) + descent.tiny);
    }
  }
  return weights;
};

/** Adds what one choice says: the share that each option has of all, less the share that it should have. */
const addSlope = (slope: Float64Array, weights: Float64Array, { options, right, weight }: Indexed): void => {
  const odds = options.map((option) => Math.exp(option.reduce((sum, at) => sum + (weights[at] ?? 0), 0)));
  const all = odds.reduce((sum, one) => sum + one, 1);
  const rightOdds = odds.reduce((sum, one, at) => (right[at] === true ? sum + one : sum), 0);
  for (const [at, option] of options.entries()) {
    const share = (odds[at] ?? 0) / all;
    const wanted = right[at] === true ? (odds[at] ?? 0) / rightOdds : 0;
    for (const feature of option) slope[feature] = (slope[feature] ?? 0) + weight * (share - wanted);
  }
};
