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

/** The same model laid out for many lookups: the nodes of all trees in a row. */
export interface PackedTrees {
  columns: readonly string[];
  base: number;
  /** Where each tree begins. */
  roots: Int32Array;
  column: Int16Array;
  most: Float64Array;
  /** Where every line goes whose value is higher, counted from the first node of all. */
  above: Int32Array;
  value: Float64Array;
}

/** Lays a model out for many lookups. */
export const pack = ({ columns, base, trees }: BoostedTrees): PackedTrees => {
  const roots: number[] = [];
  let nodes = 0;
  for (const { column } of trees) {
    roots.push(nodes);
    nodes += column.length;
  }
  const all = (list: Exclude<keyof Tree, 'above'>): number[] => trees.flatMap((tree) => Array.from(tree[list]));
  return {
    ...{ columns, base, roots: Int32Array.from(roots) },
    ...{ column: Int16Array.from(all('column')), most: Float64Array.from(all('most')) },
    above: Int32Array.from(trees.flatMap(({ above }, tree) => Array.from(above, (node) => node + (roots[tree] ?? 0)))),
    value: Float64Array.from(all('value')),
  };
};

/** The log odds of every line of a page. Throws when a column is missing. */
export const sumTrees = (model: PackedTrees, columns: Columns, count: number): Float64Array => {
  const { roots, column, most, above, value } = model;
  const values = toValues(model, columns, count);
  const sums = new Float64Array(count).fill(model.base);
  for (const root of roots) {
    for (let at = 0; at < count; at += 1) {
      let node = root;
      for (let place = column[node] as number; place >= 0; place = column[node] as number) {
        const isAtMost = (values[place * count + at] as number) <= (most[node] as number);
        node = isAtMost ? node + 1 : (above[node] as number);
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
export const toParts = (model: PackedTrees, columns: Columns, at: number): Map<string, number> => {
  const { roots, column, most, above, value } = model;
  const parts = new Map<string, number>();
  for (const root of roots) {
    let node = root;
    for (let place = column[node] as number; place >= 0; place = column[node] as number) {
      const name = model.columns[place] ?? '';
      const isAtMost = (columnOf(columns, name)[at] as number) <= (most[node] as number);
      const next = isAtMost ? node + 1 : (above[node] as number);
      const part = (value[next] as number) - (node === root ? 0 : (value[node] as number));
      parts.set(name, (parts.get(name) ?? 0) + part);
      node = next;
    }
  }
  return parts;
};

/** The columns that the model asks for, one behind the other. */
const toValues = (model: PackedTrees, columns: Columns, count: number): Float32Array => {
  const values = new Float32Array(model.columns.length * count);
  for (const [place, name] of model.columns.entries()) values.set(columnOf(columns, name), place * count);
  return values;
};

const columnOf = (columns: Columns, name: string): Float32Array => {
  const column = columns[name];
  if (column === undefined) throw new Error(`the model asks for a column that nothing gives: ${name}`);
  return column;
};
