import type { Columns } from './columns.ts';

/**
 * One regression tree, its nodes from the root on, the branch «at most» right behind its node. A leaf has the column -1.
 */
export interface Tree {
  /** Place of the column in `BoostedTrees.columns`; -1 for a leaf. */
  column: ArrayLike<number>;
  /** A line whose value is at most this goes to the next node. */
  most: ArrayLike<number>;
  /** Where every other line goes. */
  above: ArrayLike<number>;
  /** What is added for lines that end here; for an inner node, what would be. */
  value: ArrayLike<number>;
}

/** A sum of trees that gives log odds (Friedman, "Greedy function approximation: a gradient boosting machine", 2001). */
export interface BoostedTrees {
  columns: readonly string[];
  base: number;
  trees: readonly Tree[];
}

/** The same model, its lists laid out for many lookups. */
export const pack = ({ columns, base, trees }: BoostedTrees): BoostedTrees => ({
  columns,
  base,
  trees: trees.map(({ column, most, above, value }) => ({
    column: Int16Array.from(column),
    most: Float64Array.from(most),
    above: Int16Array.from(above),
    value: Float64Array.from(value),
  })),
});

/** The log odds of every line of a page. Throws when a column is missing. */
export const sumTrees = (model: BoostedTrees, columns: Columns, count: number): Float64Array => {
  const values = toValues(model, columns);
  const sums = new Float64Array(count).fill(model.base);
  for (const { column, most, above, value } of model.trees) {
    for (let at = 0; at < count; at += 1) {
      let node = 0;
      for (let place = column[0] as number; place >= 0; place = column[node] as number) {
        node = (values[place]?.[at] as number) <= (most[node] as number) ? node + 1 : (above[node] as number);
      }
      sums[at] = (sums[at] as number) + (value[node] as number);
    }
  }
  return sums;
};

/**
 * How much each column moved the log odds of one line: at every step down a tree the change of value is the column's
 * (Saabas, "Interpreting random forests", 2014). With the base, the parts sum to the log odds.
 */
export const toParts = (model: BoostedTrees, columns: Columns, at: number): Map<string, number> => {
  const values = toValues(model, columns);
  const parts = new Map<string, number>();
  const add = (place: number, part: number): void => {
    const name = model.columns[place] ?? '';
    parts.set(name, (parts.get(name) ?? 0) + part);
  };
  for (const { column, most, above, value } of model.trees) {
    let node = 0;
    for (let place = column[0] as number; place >= 0; place = column[node] as number) {
      const next = (values[place]?.[at] as number) <= (most[node] as number) ? node + 1 : (above[node] as number);
      add(place, (value[next] as number) - (node === 0 ? 0 : (value[node] as number)));
      node = next;
    }
  }
  return parts;
};

const toValues = (model: BoostedTrees, columns: Columns): Float32Array[] =>
  model.columns.map((name) => {
    const column = columns[name];
    if (column === undefined) throw new Error(`the model asks for a column that nothing gives: ${name}`);
    return column;
  });
