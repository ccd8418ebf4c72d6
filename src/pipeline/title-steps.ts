/**
 * Names for the steps that numbers fall into: the first step that a number does not exceed. The names are made once.
 * `near`, [1, 4]: 3 → `near:4`; 9 → `near:far`
 */
export const createSteps = (name: string, steps: readonly number[]): ((count: number) => string) => {
  const names = steps.map((step) => `${name}:${step}`);
  const far = `${name}:far`;
  return (count) => {
    for (let at = 0; at < steps.length; at += 1) if (count <= (steps[at] ?? 0)) return names[at] ?? far;
    return far;
  };
};

/** The same for shares from 0 to 1, with steps in hundredths. `share`, [20, 50]: 0.31 → `share:50` */
export const createShareSteps = (name: string, steps: readonly number[]): ((share: number) => string) => {
  const toName = createSteps(name, steps);
  return (share) => toName(Math.floor(share * 100 + 0.001));
};
