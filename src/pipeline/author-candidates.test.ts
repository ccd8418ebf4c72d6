import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAuthorCandidates } from './author-candidates.ts';
import { linesToPieces } from './lines-to-pieces.ts';
import { toOutletNames } from './outlet-names.ts';
import { piecesToLedger } from './pieces-to-ledger.ts';
import { rawToLines } from './raw-to-lines.ts';

const dump = [
  'Old bridge opens to walkers',
  'Nadia Selim',
  '3 March 2024',
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
  'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
].join('\n');

test('the names around an article are those of before the author was chosen: what is chosen does not speak for itself', () => {
  const outlets = toOutletNames(new Map());
  const page = piecesToLedger(linesToPieces(rawToLines(dump), outlets.taglines), outlets);
  const [body] = page.bodies;
  assert.ok(body);
  const before = findAuthorCandidates(page, body);
  assert.deepEqual(
    before.map(({ name }) => name.text),
    ['Nadia Selim'],
  );
  for (const { entry } of before) entry.verdict = { fate: 'dropped', by: 'no-rule' };
  assert.equal(findAuthorCandidates(page, body), before);
});
