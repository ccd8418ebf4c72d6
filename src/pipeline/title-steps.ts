/** The name of the first step that a number does not exceed: `near`, [1, 4], 3 → `near:4`; beyond the last, `near:far`. */
export const toStep = (name: string, steps: readonly number[], count: number): string =>
  `${name}:${steps.find((step) => count <= step) ?? 'far'}`;

/** A share from 0 to 1 as a step in hundredths: `share`, [20, 50], 0.31 → `share:50`. */
export const toShareStep = (name: string, steps: readonly number[], share: number): string =>
  toStep(name, steps, Math.floor(share * 100 + 0.001));
