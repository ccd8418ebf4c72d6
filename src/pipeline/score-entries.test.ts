import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesToPieces } from './lines-to-pieces.ts';
import { toOutletNames } from './outlet-names.ts';
import { piecesToPage } from './pieces-to-ledger.ts';
import { rawToLines } from './raw-to-lines.ts';
import { scoreEntries } from './score-entries.ts';

const paragraph = 'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers.';

/** What a line between two paragraphs adds to their text. */
const scoreOf = (line: string): number => {
  const page = piecesToPage(
    linesToPieces(rawToLines([paragraph, line, paragraph].join('\n'))),
    toOutletNames(new Map()),
  );
  return scoreEntries(page, [])[1] ?? Number.NaN;
};

test('a line that says that the text goes on speaks for it, a button and a heading of other articles against it', () => {
  assert.ok(scoreOf('Story continues below advertisement') > 0);
  assert.equal(scoreOf('Advertisement'), 0);
  assert.ok(scoreOf('Share on Facebook') < 0);
  assert.ok(scoreOf('Related articles') < scoreOf('Read also:'));
});
