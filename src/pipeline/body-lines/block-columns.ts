import { type Columns, clamp, fill, toColumn, toFlag, toSums } from './columns.ts';
import type { LineFacts } from './line-facts.ts';
import { toOffset } from './place-columns.ts';

/** A stretch of prose: places of its first and last line, words, lines of prose. */
export interface Block {
  first: number;
  last: number;
  words: number;
  lines: number;
}

/** Lines of prose with fewer others than this between them are one block. */
const widestGap = 4;

/** The stretches of prose on a page, in order. */
export const toBlocks = (lines: readonly LineFacts[]): Block[] => {
  const blocks: Block[] = [];
  for (const [at, { prose, proseWords }] of lines.entries()) {
    if (!prose) continue;
    const before = blocks.at(-1);
    if (before !== undefined && at - before.last <= widestGap) {
      before.last = at;
      before.words += proseWords;
      before.lines += 1;
    } else blocks.push({ first: at, last: at, words: proseWords, lines: 1 });
  }
  return blocks;
};

/** The block with the most words; `undefined` on a page without prose. */
export const toLargest = (blocks: readonly Block[]): Block | undefined =>
  blocks.reduce<Block | undefined>(
    (largest, block) => (largest === undefined || block.words > largest.words ? block : largest),
    undefined,
  );

/** For every line the block it stands in, or else the nearest one; the one above when two are as near. */
export const toNearestBlocks = (lines: readonly LineFacts[], blocks: readonly Block[]): (Block | undefined)[] => {
  let next = 0;
  return lines.map((_, at) => {
    while (next < blocks.length && (blocks[next]?.last ?? 0) < at) next += 1;
    const [above, below] = [blocks[next - 1], blocks[next]];
    if (above === undefined || below === undefined) return above ?? below;
    return below.first <= at || below.first - at < at - above.last ? below : above;
  });
};

const caps = { words: 3_000, page: 6_000, block: 2_000, lines: 60, blocks: 6, pageLines: 600, fromEnd: 200 } as const;

const mostRatio = 4;
/** Words of a block that may be a text of its own. */
const longBlock = 60;

/** How a line stands to the stretches of prose on its page, and how large page and stretches are. */
export const toBlockColumns = (
  lines: readonly LineFacts[],
  blocks: readonly Block[],
  nearest: readonly (Block | undefined)[],
): Columns => {
  const sum = toSums(toColumn(lines, ({ proseWords }) => proseWords));
  const total = Math.max(1, sum(0, lines.length - 1));
  return { ...toStretchColumns(lines, blocks, nearest, total), ...toPageColumns(lines, sum, total) };
};

/** A line, the block nearest to it and the largest one; `total` are the words of prose on the page. */
const toStretchColumns = (
  lines: readonly LineFacts[],
  blocks: readonly Block[],
  nearest: readonly (Block | undefined)[],
  total: number,
): Columns => {
  const largest = toLargest(blocks);
  const longBlocks = blocks.filter(({ words }) => words >= longBlock).length;
  const places = new Map(blocks.map((block, place) => [block, place]));
  const of = (toValue: (block: Block | undefined, at: number) => number): Float32Array =>
    toColumn(lines, (_, at) => toValue(nearest[at], at));
  const placeOf = (block: Block | undefined): number => (block === undefined ? 0 : (places.get(block) ?? 0));
  return {
    lengthOfLargest: of((_, at) => ratio(lines[at]?.words ?? 0, meanOf(largest))),
    lengthOfBlock: of((block, at) => ratio(lines[at]?.words ?? 0, meanOf(block))),
    blockMean: of(meanOf),
    blockMeanRatio: of((block) => ratio(meanOf(block), meanOf(largest))),
    blockDensity: of((block) => (block === undefined ? 0 : block.lines / (block.last - block.first + 1))),
    longBlocks: of(() => longBlocks),
    inBlock: of((block, at) => toFlag(block !== undefined && block.first <= at && at <= block.last)),
    blockShare: of((block) => (block?.words ?? 0) / total),
    blockWords: of((block) => Math.min(caps.block, block?.words ?? 0)),
    blockLines: of((block) => Math.min(caps.lines, block?.lines ?? 0)),
    toLargest: of((_, at) => (largest === undefined ? -99 : toOffset(offsetOf(largest, at)))),
    blocksToLargest: of((block) => clamp(placeOf(block) - placeOf(largest), -caps.blocks, caps.blocks)),
    ofLargest: of((block) => (block?.words ?? 0) / Math.max(1, largest?.words ?? 0)),
    largestShare: of(() => (largest?.words ?? 0) / total),
  };
};

/** How much of the page stands above and below a line; `sum` adds up words of prose. */
const toPageColumns = (lines: readonly LineFacts[], sum: ReturnType<typeof toSums>, total: number): Columns => {
  const last = lines.length - 1;
  const proseShare = lines.filter(({ prose }) => prose).length / lines.length;
  const of = (toValue: (at: number) => number): Float32Array => fill(lines.length, toValue);
  return {
    textAbove: of((at) => sum(0, at - 1) / total),
    textBelow: of((at) => sum(at + 1, last) / total),
    wordsAbove: of((at) => Math.min(caps.words, sum(0, at - 1))),
    wordsBelow: of((at) => Math.min(caps.words, sum(at + 1, last))),
    pageWords: of(() => Math.min(caps.page, total)),
    pageLines: of(() => Math.min(caps.pageLines, lines.length)),
    proseShare: of(() => proseShare),
    place: of((at) => at / lines.length),
    fromTop: of((at) => Math.min(caps.fromEnd, at)),
    fromEnd: of((at) => Math.min(caps.fromEnd, last - at)),
  };
};

/** Words of a block's lines of prose, in the mean: paragraphs are longer than teasers. */
const meanOf = (block: Block | undefined): number => (block === undefined ? 1 : block.words / block.lines);

const ratio = (value: number, of: number): number => Math.min(mostRatio, value / of);

const offsetOf = ({ first, last }: Block, at: number): number => (at < first ? at - first : at > last ? at - last : 0);
