import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOutlet } from './find-outlet.ts';
import { linesToPieces } from './lines-to-pieces.ts';
import { toOutletNames } from './outlet-names.ts';
import { piecesToLedger } from './pieces-to-ledger.ts';
import { rawToLines } from './raw-to-lines.ts';

const known = new Map([['quay-gazette', { names: { en: { label: 'The Quay Gazette' } }, language: 'en' }]]);

const outletOf = (...head: string[]): string | undefined => {
  const text = [
    ...head,
    'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
    'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
  ].join('\n');
  const page = piecesToLedger(linesToPieces(rawToLines(text)), toOutletNames(known));
  const [body] = page.bodies;
  assert.ok(body !== undefined);
  return findOutlet(page, body)?.name.value;
};

test('the outlet is what the title of the page names behind the headline', () => {
  assert.equal(
    outletOf('Harbour bridge opens to walkers | Harbour Post', 'Harbour bridge opens to walkers'),
    'Harbour Post',
  );
});

test('it is found, too, where the page prints its headline in that title only', () => {
  assert.equal(outletOf('Harbour bridge opens to walkers | Harbour Post'), 'Harbour Post');
});

test('a headline alone names no outlet', () => {
  assert.equal(outletOf('Harbour bridge opens to walkers'), undefined);
});

test('a known name is found beside the author and beside the date, an unknown one is not', () => {
  const title = 'Harbour bridge opens to walkers';
  assert.equal(outletOf(title, 'By Rosa Dam | The Quay Gazette', '3 March 2024'), 'The Quay Gazette');
  assert.equal(outletOf(title, '3 March 2024 | The Quay Gazette'), 'The Quay Gazette');
  assert.equal(outletOf(title, 'By Rosa Dam | Harbour correspondent', '3 March 2024'), undefined);
});

test('the notice names the site as it stands alone at the top of the page, without what the company adds', () => {
  const foot = ['Harbour bridge opens to walkers'];
  const notice = '© 2026 Harbour Post Media Group';
  assert.equal(outletOf(notice, 'Harbour Post', ...foot), 'Harbour Post');
  assert.equal(outletOf(notice, 'Bridges', ...foot), 'Harbour Post Media Group');
});
