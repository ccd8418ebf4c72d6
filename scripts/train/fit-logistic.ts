/** One case to learn from: numbers that are seen of it, and how far it is right, from 0 to 1. */
export interface LogisticCase {
  seen: readonly number[];
  share: number;
}

/** Newton's method on so few numbers is exact after a handful of steps. */
const steps = 12;

/**
 * Fits a logistic regression: one weight for each number and, at the end, the constant; the squares of the weights are
 * punished. The same cases give the same weights.
 */
export const fitLogistic = (cases: readonly LogisticCase[], punishment: number): number[] => {
  const size = (cases[0]?.seen.length ?? 0) + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const rows = weights.map((weight, row) => {
      const own = row === size - 1 ? 0 : punishment;
      return [...weights.map((_, column) => (row === column ? own : 0)), own * weight];
    });
    for (const one of cases) addCase(rows, weights, one);
    const change = solve(rows);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
  }
  return weights;
};

/** The logarithm of the odds that weights give to what is seen. */
export const toLogOdds = (weights: readonly number[], seen: readonly number[]): number =>
  [...seen, 1].reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);

/** Adds curvature and, in the last column, slope of one case. */
const addCase = (rows: number[][], weights: readonly number[], { seen, share }: LogisticCase): void => {
  const chance = 1 / (1 + Math.exp(-toLogOdds(weights, seen)));
  const values = [...seen, 1];
  for (const [at, row] of rows.entries()) {
    const value = values[at] ?? 0;
    for (const [column, other] of values.entries())
      row[column] = (row[column] ?? 0) + chance * (1 - chance) * value * other;
    row[values.length] = (row[values.length] ?? 0) + (chance - share) * value;
  }
};

/** Solves linear equations, the right-hand sides in the last column, by elimination. */
const solve = (rows: number[][]): number[] => {
  const size = rows.length;
  for (let at = 0; at < size; at += 1) {
    const best = rows.reduce(
      (most, row, place) => (place > at && Math.abs(row[at] ?? 0) > Math.abs(rows[most]?.[at] ?? 0) ? place : most),
      at,
    );
    [rows[at], rows[best]] = [rows[best] as number[], rows[at] as number[]];
    const pivot = rows[at] as number[];
    for (const row of rows) {
      const factor = row === pivot ? 0 : (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column <= size; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
};
