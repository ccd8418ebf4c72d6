import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesToPieces } from './lines-to-pieces.ts';
import { lowerHeadlines } from './lower-headlines.ts';
import { toOutletNames } from './outlet-names.ts';
import { piecesToPage } from './pieces-to-ledger.ts';
import { rawToLines } from './raw-to-lines.ts';

const paragraph =
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.';
const headline = 'Council plans a second tram line from the old market to the new harbour in three years';

/** The lines below three paragraphs that stay text, when a model takes all lines for text with these log odds. */
const textBelow = (odds: number, above: string, ...below: string[]): string[] => {
  const lines = [above, `First: ${above}`, `Then: ${above}`, ...below];
  const page = piecesToPage(linesToPieces(rawToLines(lines.join('\n'))), toOutletNames(new Map()));
  for (const entry of page.entries) entry.odds = entry.index < 3 ? 4 : odds;
  lowerHeadlines(page);
  return page.entries
    .filter((entry) => entry.verdict === null && entry.odds > 0 && entry.index >= 3)
    .map(({ bare }) => bare);
};

test('below a heading of other articles a line without a stop is a headline', () => {
  assert.deepEqual(textBelow(1, paragraph, 'Related articles', headline, paragraph), [paragraph]);
  assert.deepEqual(textBelow(1, paragraph, headline), [headline]);
});

test('where a sure sentence stands below the headlines the text goes on', () => {
  assert.deepEqual(textBelow(3, paragraph, 'Related articles', headline, paragraph, headline), [paragraph, headline]);
});

test('a text whose paragraphs have no stops does not tell headlines by them', () => {
  const open = paragraph.replace('.', ',');
  assert.deepEqual(textBelow(1, open, 'Related articles', headline), [headline]);
});
