import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { metadataOf, toFound } from './metadata-of.ts';
import { findOutletId } from './outlet-names.ts';
import type { Body, OpenEntry, Page } from './page.ts';
import { findOutletPrefix } from './rules/outlet-line.ts';
import type { Block, Found } from './types.ts';

/** A first sentence longer than this is cut at a word to stand in for a title. */
const longestStandIn = 160;

/**
 * The title of an article, freed of the outlet's name where a line of the header gives that name alone. A page that
 * has lost its title is headed by its own first sentence, which stays in the text: `by` is then `first-sentence`.
 */
export const findTitle = (page: Page, body: Body, blocks: readonly Block[]): Found<string> => {
  const entry = metadataOf(page, body, 'title')[0];
  if (entry === undefined) return toStandIn(blocks);
  const lengths = metadataOf(page, body, 'outlet').map(({ bare }) => findOutletPrefix(entry.bare, bare, page.outlets));
  const start = Math.max(0, ...lengths);
  return toFound(entry, start, entry.bare.length - siteNameLength(page, entry));
};

/** A site's name is short. */
const longestName = 40;

/** Length of the site's name behind a title, where the page prints that name alone as well, or an outlet bears it. */
const siteNameLength = (page: Page, { bare, index }: OpenEntry): number => {
  const tail = /\s(?:[|»·]|[-–—])\s([^|»·]{2,40})$/u.exec(bare);
  const name = tail?.[1];
  if (tail === null || name === undefined || name.length > longestName) return 0;
  const alone = (page.repeats.get(fold(name)) ?? []).some((place) => place !== index);
  return alone || findOutletId(page.outlets, name) !== undefined ? tail[0].length : 0;
};

const toStandIn = (blocks: readonly Block[]): Found<string> => {
  const [block] = blocks;
  if (block === undefined) throw new Error('cannot head an article without text');
  const sentence = splitSentences(block.text)[0] ?? block.text;
  const value =
    sentence.length <= longestStandIn ? sentence : `${sentence.slice(0, longestStandIn).replace(/\s+\S*$/u, '')}…`;
  return { value, by: 'first-sentence', spans: [block.span] };
};
