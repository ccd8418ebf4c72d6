import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toKnown } from '../../tests/read-page.ts';
import { toBodySight, toSegmentSight } from './gold-sight.ts';
import { readDumps } from './read-dump.ts';
import { toRuleFaults } from './rule-faults.ts';
import { toWorstLedger } from './worst-ledger.ts';

const page = [
  'Harbour bridge opens to walkers',
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
  'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
  'Council plans a second tram line for the north',
].join('\n');

const [reading = null] = readDumps([{ id: 'a', row: {}, bytes: new TextEncoder().encode(page) }], {
  rawFiles: [],
  known: toKnown(),
  takedowns: new Map(),
  problems: [],
});

test('the ledger of a worst case marks lines that were lost and lines that are too much, and says what gold says', () => {
  const [, first = '', , last = ''] = page.split('\n');
  const ledger = toWorstLedger(['a: 0.50'], reading, toBodySight([`${first}\n${last}`]));
  assert.match(ledger, /^a: 0\.50\n/);
  assert.match(ledger, /^ {5}1 .* metadata title .* title /m);
  assert.match(ledger, /^ {5}2 {2}gold 1 +kept lead/m);
  assert.match(ledger, /^\+ +3 +kept paragraph +running-text/m);
  assert.match(ledger, /^− +4 {2}gold 1 +dropped +related-headline/m);
});

test('the rules are listed by the words that they took from the gold text or kept beyond it', () => {
  assert.ok(reading !== null);
  const [, first = '', , last = ''] = page.split('\n');
  const rows = toRuleFaults([{ reading, sight: toBodySight([`${first}\n${last}`]) }]).split('\n');
  assert.deepEqual(
    rows.map((row) => row.split(/\s{2,}/)),
    [
      ['rule', 'lines', 'words lost', 'words too many'],
      ['running-text', '1', '0', '22'],
      ['related-headline', '1', '9', '0'],
    ],
  );
});

test('a short line belongs to a gold text only as a line of it', () => {
  const sight = toBodySight(['The bridge\nIt opened to walkers on Sunday.', 'Another text about a tram in the north.']);
  assert.equal(sight('The bridge'), 1);
  assert.equal(sight('walkers'), 'unknown');
  assert.equal(sight('Home'), 'none');
  assert.equal(sight('  • a tram in the north.'), 2);
  assert.equal(sight('***'), 'unknown');
});

test('gold that knows segments only is silent about other lines', () => {
  const sight = toSegmentSight(['opened to walkers'], ['Read also']);
  assert.deepEqual(['It opened  to walkers.', 'Read also: trams', 'Nine years'].map(sight), [1, 'none', 'unknown']);
});

test('a dump that is no text says so', () => {
  assert.match(
    toWorstLedger(['b'], null, () => 'unknown'),
    /could not be read/,
  );
});
