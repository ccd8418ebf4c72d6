import { type BoostedTrees, type PackedTrees, sumTrees } from '../../src/pipeline/body-lines/boosted-trees.ts';
import type { Columns } from '../../src/pipeline/body-lines/columns.ts';
import type { Lexicon } from '../../src/pipeline/body-lines/lexicon.ts';
import { toLexiconColumns } from '../../src/pipeline/body-lines/lexicon-columns.ts';
import { binColumn } from './bin-columns.ts';
import { type BoostSettings, boostTrees } from './boost-trees.ts';
import { fitLexicon, toVocabulary } from './fit-lexicon.ts';
import type { GoldPage } from './gold-page.ts';
import { type Row, toFold, toRows } from './gold-table.ts';

/** Chosen by cross-validation over hosts. */
const settings: BoostSettings = {
  trees: 150,
  leaves: 24,
  leastWeight: 8,
  ridge: 3,
  rate: 0.1,
  columnShare: 0.5,
  groupShare: 0.7,
};

/** The lexicon is fitted on parts, so that the trees see of each line what words learnt elsewhere say of it. */
const lexiconFolds = 4;

/** What tells lines of an article's text from all others: trees over the columns of a page, and weights of words. */
export interface BodyLineModel {
  trees: BoostedTrees;
  lexicon: Lexicon;
}

/** Fits the model that tells lines of text from other lines; the same pages give the same model. */
export const fitBodyLines = (pages: readonly GoldPage[]): BodyLineModel => {
  const rows = toRows(pages);
  const vocabulary = toVocabulary(rows);
  const withoutFold = Array.from({ length: lexiconFolds }, (_, fold) =>
    fitLexicon(
      rows.filter(({ host }) => toFold(host, lexiconFolds) !== fold),
      vocabulary,
    ),
  );
  const columns = pages.map((page): Columns => {
    const lexicon = withoutFold[toFold(page.host, lexiconFolds)] ?? new Map();
    return { ...page.columns, ...toLexiconColumns(toWeights(page, lexicon)) };
  });
  const labels = {
    isText: Float64Array.from(rows, ({ isText }) => isText),
    weight: Float64Array.from(rows, ({ weight }) => weight),
    group: toGroups(rows),
  };
  return { trees: boostTrees(toBinned(columns, rows), labels, settings), lexicon: fitLexicon(rows, vocabulary) };
};

/** The rows of one host are one group. */
const toGroups = (rows: readonly Row[]): Int32Array => {
  const numbers = new Map<string, number>();
  return Int32Array.from(rows, ({ host }) => {
    if (!numbers.has(host)) numbers.set(host, numbers.size);
    return numbers.get(host) ?? 0;
  });
};

const toBinned = (pages: readonly Columns[], rows: readonly Row[]) =>
  Object.keys(pages[0] ?? {}).map((name) =>
    binColumn(
      name,
      Float32Array.from(rows, ({ page, line }) => pages[page]?.[name]?.[line] ?? 0),
    ),
  );

const toWeights = ({ keys }: GoldPage, lexicon: Lexicon): number[][] =>
  keys.map((own) => own.flatMap((key) => lexicon.get(key) ?? []));

/** The log odds of every line of a gold page. */
export const scoreGoldPage = (trees: PackedTrees, lexicon: Lexicon, page: GoldPage): Float64Array =>
  sumTrees(trees, { ...page.columns, ...toLexiconColumns(toWeights(page, lexicon)) }, page.lines.length);
