import assert from 'node:assert/strict';
import { test } from 'node:test';
import { liftContinued } from './lift-continued.ts';
import { linesToPieces } from './lines-to-pieces.ts';
import { toOutletNames } from './outlet-names.ts';
import { piecesToPage } from './pieces-to-ledger.ts';
import { rawToLines } from './raw-to-lines.ts';

/** Whether each of some lines that a model takes for no text is lifted to text. */
const lifted = (...lines: string[]): boolean[] => {
  const page = piecesToPage(linesToPieces(rawToLines(lines.join('\n'))), toOutletNames(new Map()));
  for (const entry of page.entries) entry.odds = -2;
  liftContinued(page);
  return page.entries.map(({ odds }) => odds > 0);
};

test('below a line that says that the text goes on a short sentence is text', () => {
  const last = 'The council votes on Friday.';
  assert.deepEqual(lifted('Article continues below', last), [false, true]);
  assert.deepEqual(lifted('Article continues below', 'Advertisement', last), [false, false, true]);
  assert.deepEqual(lifted('Read more', last), [false, false]);
});

test('a headline below such a line is what the reader shall look at first', () => {
  assert.deepEqual(lifted('Article continues below', 'Council plans a tram', 'It votes on Friday.'), [
    false,
    false,
    false,
  ]);
});
