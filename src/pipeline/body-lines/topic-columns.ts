import { type Block, toLargest } from './block-columns.ts';
import { type Columns, toColumn } from './columns.ts';
import type { LineFacts } from './line-facts.ts';

/** A line shares its topic with the lines of text so many places around it. */
const reach = 4;
/** A line of so many words may be text even when it stops like no sentence. */
const longLine = 12;
const fewestContent = 2;
/** A block with fewer words says nothing about how much a text of this page speaks of one thing. */
const shortBlock = 60;

const shareIn = (words: readonly string[], known: (word: string) => boolean): number =>
  words.filter(known).length / words.length;

/** How much a line speaks of what the page's largest text and the lines around it speak of. */
export const toTopicColumns = (
  lines: readonly LineFacts[],
  blocks: readonly Block[],
  nearest: readonly (Block | undefined)[],
): Columns => {
  const coherence = toColumn(lines, (line, at) => toCoherence(lines, line, at));
  const means = new Map(blocks.map((block) => [block, meanIn(block, lines, coherence)]));
  const largest = toLargest(blocks);
  const best = Math.max(
    0.01,
    ...blocks.filter(({ words }) => words > shortBlock).map((block) => means.get(block) ?? 0),
  );
  const meanOf = (block: Block | undefined): number => (block === undefined ? -1 : (means.get(block) ?? -1));
  return {
    coherence,
    blockCoherence: toColumn(lines, (_, at) => meanOf(nearest[at])),
    coherenceRatio: toColumn(lines, (_, at) => Math.max(0, meanOf(nearest[at])) / best),
    largestCoherence: toColumn(lines, () => meanOf(largest)),
    vocabulary: toVocabularyColumn(lines, largest),
  };
};

/** Share of a line's words that the text close to it holds as well; -1 for a line of few words. */
const toCoherence = (lines: readonly LineFacts[], { content }: LineFacts, at: number): number => {
  if (content.length < fewestContent) return -1;
  const around = lines
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter((line) => line.content !== content && (line.prose || line.words >= longLine));
  return shareIn(content, (word) => around.some((line) => line.contentSet.has(word)));
};

const meanIn = ({ first, last }: Block, lines: readonly LineFacts[], coherence: Float32Array): number => {
  let [sum, count] = [0, 0];
  for (let at = first; at <= last; at += 1) {
    const value = coherence[at] ?? -1;
    if (lines[at]?.prose !== true || value < 0) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
};

/** Share of a line's words that other lines of the largest text hold; -1 for a line without content words. */
const toVocabularyColumn = (lines: readonly LineFacts[], largest: Block | undefined): Float32Array => {
  const text = largest === undefined ? [] : lines.slice(largest.first, largest.last + 1).filter(({ prose }) => prose);
  const counts = new Map<string, number>();
  for (const { content } of text) for (const word of content) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inText = new Set(text);
  return toColumn(lines, (line) => {
    const own = inText.has(line) ? 1 : 0;
    return line.content.length === 0 ? -1 : shareIn(line.content, (word) => (counts.get(word) ?? 0) > own);
  });
};
