import { splitSentences } from '../text/split-sentences.ts';
import { metadataOf, toFound } from './metadata-of.ts';
import type { Body, Page } from './page.ts';
import { findOutletPrefix } from './rules/outlet-line.ts';
import { findTitleRange } from './title-range.ts';
import type { Block, Found } from './types.ts';

/** A first sentence longer than this is cut at a word to stand in for a title. */
const longestStandIn = 160;

/**
 * The title of an article, freed of the names of its outlet and its site. A page that
 * has lost its title is headed by its own first sentence, which stays in the text: `by` is then `first-sentence`.
 */
export const findTitle = (page: Page, body: Body, blocks: readonly Block[]): Found<string> => {
  const entry = metadataOf(page, body, 'title')[0];
  if (entry === undefined) return toStandIn(blocks);
  const lengths = metadataOf(page, body, 'outlet').map(({ bare }) => findOutletPrefix(entry.bare, bare, page.outlets));
  const start = Math.max(0, ...lengths);
  const { from, to } = findTitleRange(page, entry);
  const confidence = entry.verdict?.confidence;
  return { ...toFound(entry, Math.max(start, from), to), ...(confidence === undefined ? {} : { confidence }) };
};

const toStandIn = (blocks: readonly Block[]): Found<string> => {
  const [block] = blocks;
  if (block === undefined) throw new Error('cannot head an article without text');
  const sentence = splitSentences(block.text)[0] ?? block.text;
  const value =
    sentence.length <= longestStandIn ? sentence : `${sentence.slice(0, longestStandIn).replace(/\s+\S*$/u, '')}…`;
  return { value, by: 'first-sentence', spans: [block.span] };
};
