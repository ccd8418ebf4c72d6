import type { BinnedColumn } from './bin-columns.ts';

/** How trees are grown. */
export interface TreeSettings {
  leaves: number;
  /** Least sum of second derivatives on both sides of a split. */
  leastWeight: number;
  /** Pulls the values of leaves towards zero. */
  ridge: number;
  /** Share of a leaf's value that is added. */
  rate: number;
}

/** First and second derivatives of the loss, one per row. */
export interface Gradients {
  first: Float64Array;
  second: Float64Array;
}

/** A node while its tree grows: its rows are `order[from..to)`. */
interface GrowingNode {
  from: number;
  to: number;
  first: number;
  second: number;
  histogram: Histogram;
  split: Split | null;
  below?: GrowingNode;
  above?: GrowingNode;
}

interface Split {
  gain: number;
  column: number;
  bin: number;
}

/** Sums of derivatives by column and bin. */
interface Histogram {
  first: Float64Array;
  second: Float64Array;
}

/** A grown node: a split by `column` at `bin` (at most goes `below`), or a leaf. */
export interface GrownNode {
  value: number;
  split: { column: number; bin: number; below: GrownNode; above: GrownNode } | null;
}

const binsPerColumn = 64;
const leastGain = 1e-3;

/**
 * Grows one regression tree on some rows, the leaf with the greatest gain first (Ke et al., "LightGBM", 2017), from
 * histograms of the derivatives.
 */
export const growTree = (
  columns: readonly BinnedColumn[],
  order: Int32Array,
  gradients: Gradients,
  settings: TreeSettings,
): GrownNode => {
  const growth = { columns, order, gradients, settings };
  const root = openNode(0, order.length, toHistogram(columns, order, 0, order.length, gradients), growth);
  const leaves = [root];
  while (leaves.length < settings.leaves) {
    const node = leaves.reduce((best, leaf) => ((leaf.split?.gain ?? 0) > (best.split?.gain ?? 0) ? leaf : best));
    if (node.split === null) break;
    leaves.splice(leaves.indexOf(node), 1, ...splitNode(node, node.split, growth));
  }
  return toGrown(root, settings);
};

/** What a tree is grown from; `order` changes with each split. */
interface Growth {
  columns: readonly BinnedColumn[];
  order: Int32Array;
  gradients: Gradients;
  settings: TreeSettings;
}

/** A leaf, with the split that gains most. */
const openNode = (from: number, to: number, histogram: Histogram, growth: Growth): GrowingNode => {
  const { columns, order, gradients, settings } = growth;
  let [first, second] = [0, 0];
  for (let at = from; at < to; at += 1) {
    first += gradients.first[order[at] as number] as number;
    second += gradients.second[order[at] as number] as number;
  }
  const node: GrowingNode = { from, to, first, second, histogram, split: null };
  node.split = findSplit(node, columns, settings);
  return node;
};

/** Makes two leaves of one. Only the rows of the smaller are summed up: the larger has what they leave of the sums of both. */
const splitNode = (node: GrowingNode, split: Split, growth: Growth): [GrowingNode, GrowingNode] => {
  const { columns, order, gradients } = growth;
  const middle = partition(order, node, columns[split.column]?.bins ?? new Uint8Array(), split.bin);
  const isBelowSmaller = middle - node.from <= node.to - middle;
  const [from, to] = isBelowSmaller ? [node.from, middle] : [middle, node.to];
  const smaller = toHistogram(columns, order, from, to, gradients);
  const larger = subtract(node.histogram, smaller);
  node.below = openNode(node.from, middle, isBelowSmaller ? smaller : larger, growth);
  node.above = openNode(middle, node.to, isBelowSmaller ? larger : smaller, growth);
  return [node.below, node.above];
};

const toGrown = (node: GrowingNode, settings: TreeSettings): GrownNode => {
  const value = (-settings.rate * node.first) / (node.second + settings.ridge);
  const { split, below, above } = node;
  if (split === null || below === undefined || above === undefined) return { value, split: null };
  const children = { below: toGrown(below, settings), above: toGrown(above, settings) };
  return { value, split: { column: split.column, bin: split.bin, ...children } };
};

const toHistogram = (
  columns: readonly BinnedColumn[],
  order: Int32Array,
  from: number,
  to: number,
  gradients: Gradients,
): Histogram => {
  const [first, second] = [
    new Float64Array(columns.length * binsPerColumn),
    new Float64Array(columns.length * binsPerColumn),
  ];
  for (const [column, { bins }] of columns.entries()) {
    const offset = column * binsPerColumn;
    for (let at = from; at < to; at += 1) {
      const row = order[at] as number;
      const place = offset + (bins[row] as number);
      first[place] = (first[place] as number) + (gradients.first[row] as number);
      second[place] = (second[place] as number) + (gradients.second[row] as number);
    }
  }
  return { first, second };
};

const subtract = (whole: Histogram, part: Histogram): Histogram => ({
  first: whole.first.map((value, at) => value - (part.first[at] as number)),
  second: whole.second.map((value, at) => value - (part.second[at] as number)),
});

const findSplit = (node: GrowingNode, columns: readonly BinnedColumn[], settings: TreeSettings): Split | null => {
  const { histogram, first, second } = node;
  const gainOf = (sum: number, weight: number): number => (sum * sum) / (weight + settings.ridge);
  const whole = gainOf(first, second);
  let best: Split | null = null;
  for (const [column, { edges }] of columns.entries()) {
    let [sum, weight] = [0, 0];
    for (let bin = 0; bin < edges.length; bin += 1) {
      sum += histogram.first[column * binsPerColumn + bin] as number;
      weight += histogram.second[column * binsPerColumn + bin] as number;
      if (weight < settings.leastWeight || second - weight < settings.leastWeight) continue;
      const gain = gainOf(sum, weight) + gainOf(first - sum, second - weight) - whole;
      if (gain > (best?.gain ?? leastGain)) best = { gain, column, bin };
    }
  }
  return best;
};

/** Puts the rows of a node that are at most in the bin before the others, and gives the place of the first other. */
const partition = (order: Int32Array, { from, to }: GrowingNode, bins: Uint8Array, bin: number): number => {
  let [low, high] = [from, to - 1];
  while (low <= high) {
    const row = order[low] as number;
    if ((bins[row] as number) <= bin) low += 1;
    else {
      order[low] = order[high] as number;
      order[high] = row;
      high -= 1;
    }
  }
  return low;
};
