import type { Page } from '../page.ts';
import { toBlockColumns, toBlocks, toNearestBlocks } from './block-columns.ts';
import type { Columns } from './columns.ts';
import { toHeadlineColumns } from './headline-columns.ts';
import type { WordWeights } from './lexicon.ts';
import { toLexiconColumns, toLexiconWeights } from './lexicon-columns.ts';
import type { LineFacts } from './line-facts.ts';
import { toOwnColumns } from './own-columns.ts';
import { toPatternColumns } from './pattern-columns.ts';
import { toPlaceColumns } from './place-columns.ts';
import { toTopicColumns } from './topic-columns.ts';

/** Everything that is seen of the lines of a page without their words. */
export const toFormColumns = (page: Page, lines: readonly LineFacts[]): Columns => {
  const blocks = toBlocks(lines);
  const nearest = toNearestBlocks(lines, blocks);
  return {
    ...toOwnColumns(lines),
    ...toPlaceColumns(lines),
    ...toBlockColumns(lines, blocks, nearest),
    ...toTopicColumns(lines, blocks, nearest),
    ...toHeadlineColumns(page, lines),
    ...toPatternColumns(lines),
  };
};

/** Everything that is seen of the lines of a page. */
export const toLineColumns = (
  page: Page,
  lines: readonly LineFacts[],
  lexicon: ReadonlyMap<string, WordWeights>,
): Columns => ({
  ...toFormColumns(page, lines),
  ...toLexiconColumns(lines.map((line) => toLexiconWeights(line, lexicon))),
});
