/** Log odds as a probability, to two digits: `0` → `0.5`. */
export const toProbability = (odds: number): number => Number((1 / (1 + Math.exp(-odds))).toFixed(2));
