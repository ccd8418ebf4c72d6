import { type Block, toLargest } from './block-columns.ts';
import { type Columns, toColumn } from './columns.ts';
import type { LineFacts } from './line-facts.ts';
import { toWordList } from './word-numbers.ts';

/** A line shares its topic with the lines of text so many places around it. */
const reach = 4;
/** A line of so many words may be text even when it stops like no sentence. */
const longLine = 12;
const fewestContent = 2;
/** A block with fewer words says nothing about how much a text of this page speaks of one thing. */
const shortBlock = 60;

const shareIn = (words: readonly number[], known: (word: number) => boolean): number => {
  let count = 0;
  for (const word of words) if (known(word)) count += 1;
  return count / words.length;
};

/** How much a line speaks of what the page's largest text and the lines around it speak of. */
export const toTopicColumns = (
  lines: readonly LineFacts[],
  blocks: readonly Block[],
  nearest: readonly (Block | undefined)[],
): Columns => {
  const coherence = toCoherence(lines);
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
    rareWords: toRareWords(lines),
  };
};

/** No page has so many lines. */
const farAway = 2 ** 30;

/** Share of a line's words that the text close to it holds as well; -1 for a line of few words. */
const toCoherence = (lines: readonly LineFacts[]): Float32Array => {
  const below = toNextPlaces(lines);
  /** Word → the nearest line of text above that holds it. */
  const above = toWordList(lines, -farAway);
  return toColumn(lines, ({ content, prose, words }, at) => {
    const next = below[at] ?? [];
    let shared = 0;
    for (let place = 0; place < content.length; place += 1)
      if (at - (above[content[place] ?? 0] ?? 0) <= reach || (next[place] ?? 0) - at <= reach) shared += 1;
    if (prose || words >= longLine) for (const word of content) above[word] = at;
    return content.length < fewestContent ? -1 : shared / content.length;
  });
};

/** For each word of each line the nearest line of text below that holds it; far away without one. */
const toNextPlaces = (lines: readonly LineFacts[]): number[][] => {
  const below = toWordList(lines, farAway);
  const next: number[][] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const { content, prose, words } = lines[at] as LineFacts;
    next[at] = content.map((word) => below[word] ?? farAway);
    if (prose || words >= longLine) for (const word of content) below[word] = at;
  }
  return next;
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
  const counts = toWordList(lines, 0);
  for (const { content } of text) for (const word of content) counts[word] = (counts[word] ?? 0) + 1;
  const inText = new Set(text);
  return toColumn(lines, (line) => {
    const own = inText.has(line) ? 1 : 0;
    return line.content.length === 0 ? -1 : shareIn(line.content, (word) => (counts[word] ?? 0) > own);
  });
};

/** Share of a line's words that no other line of the page holds; -1 for a line without content words. */
const toRareWords = (lines: readonly LineFacts[]): Float32Array => {
  const counts = toWordList(lines, 0);
  for (const { content } of lines) for (const word of content) counts[word] = (counts[word] ?? 0) + 1;
  return toColumn(lines, ({ content }) => (content.length === 0 ? -1 : shareIn(content, (word) => counts[word] === 1)));
};
