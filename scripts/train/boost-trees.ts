import type { BoostedTrees, Tree } from '../../src/pipeline/body-lines/boosted-trees.ts';
import { toRandom } from '../bench/to-random.ts';
import type { BinnedColumn } from './bin-columns.ts';
import { type Gradients, type GrownNode, growTree, type TreeSettings } from './grow-tree.ts';

/** How many trees are grown, and on what part of the groups of rows and of the columns each. */
export interface BoostSettings extends TreeSettings {
  trees: number;
  columnShare: number;
  groupShare: number;
}

/**
 * What the rows of a table are: 1 for text, 0 for other lines, each with its weight, and the group that it belongs to. A tree sees all
 * rows of a group or none: what one group alone teaches is not learnt by all trees.
 */
export interface Labels {
  isText: Float64Array;
  weight: Float64Array;
  group: Int32Array;
}

const leastSecond = 1e-6;
const seed = 7_919;
/** Fineness of the choices of rows and columns. */
const chances = 10_000;

/** Fits a sum of trees to the labels of a table: gradient boosting with the logistic loss, the same for the same input. */
export const boostTrees = (columns: readonly BinnedColumn[], labels: Labels, settings: BoostSettings): BoostedTrees => {
  const random = toRandom(seed);
  const chance = (share: number): boolean => random.below(chances) < share * chances;
  const base = toBase(labels);
  const count = labels.isText.length;
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  const groups = labels.group.reduce((most, group) => Math.max(most, group), 0) + 1;
  const logOdds = new Float64Array(count).fill(base);
  const gradients = { first: new Float64Array(count), second: new Float64Array(count) };
  const trees: Tree[] = [];
  for (let round = 0; round < settings.trees; round += 1) {
    updateGradients(gradients, labels, logOdds);
    const places = columns.flatMap((_, place) => (chance(settings.columnShare) ? [place] : []));
    const seen = places.map((place) => columns[place] as BinnedColumn);
    const chosen = Array.from({ length: groups }, () => chance(settings.groupShare));
    const root = growTree(
      seen,
      rows.filter((row) => chosen[labels.group[row] as number]),
      gradients,
      settings,
    );
    for (let row = 0; row < count; row += 1) logOdds[row] = (logOdds[row] as number) + descend(root, seen, row);
    trees.push(toTree(root, seen, places));
  }
  return { columns: columns.map(({ name }) => name), base: round(base), trees };
};

/** The derivatives of the loss where the trees so far have brought the rows. */
const updateGradients = (
  { first, second }: Gradients,
  { isText, weight: weights }: Labels,
  logOdds: Float64Array,
): void => {
  for (let row = 0; row < logOdds.length; row += 1) {
    const [weight, odds] = [weights[row] as number, 1 / (1 + Math.exp(-(logOdds[row] as number)))];
    first[row] = (odds - (isText[row] as number)) * weight;
    second[row] = Math.max(leastSecond, odds * (1 - odds) * weight);
  }
};

const toBase = ({ isText, weight }: Labels): number => {
  let [text, all] = [0, 0];
  for (let row = 0; row < isText.length; row += 1) {
    text += (isText[row] as number) * (weight[row] as number);
    all += weight[row] as number;
  }
  return Math.log(text / (all - text));
};

const descend = (root: GrownNode, columns: readonly BinnedColumn[], row: number): number => {
  let node = root;
  while (node.split !== null) {
    const { column, bin, below, above } = node.split;
    node = (columns[column]?.bins[row] as number) <= bin ? below : above;
  }
  return node.value;
};

const round = (value: number): number => Number(value.toFixed(4));

/** Lays a tree out in lists, the branch «at most» right behind its node. */
const toTree = (root: GrownNode, columns: readonly BinnedColumn[], places: readonly number[]): Tree => {
  const [column, most, above, value]: [number[], number[], number[], number[]] = [[], [], [], []];
  const add = (node: GrownNode): void => {
    const at = column.length;
    column.push(node.split === null ? -1 : (places[node.split.column] as number));
    most.push(node.split === null ? 0 : (columns[node.split.column]?.edges[node.split.bin] as number));
    above.push(0);
    value.push(round(node.value));
    if (node.split === null) return;
    add(node.split.below);
    above[at] = column.length;
    add(node.split.above);
  };
  add(root);
  return { column, most, above, value };
};
