import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHeaders } from './find-headers.ts';
import { linesToPieces } from './lines-to-pieces.ts';
import { toOutletNames } from './outlet-names.ts';
import { toPage } from './page.ts';
import { rawToLines } from './raw-to-lines.ts';

const placesIn = (lines: readonly string[]): number[] => {
  const page = toPage(linesToPieces(rawToLines(lines.join('\n'))), toOutletNames(new Map()));
  return findHeaders(page, 'en').map(({ at }) => at);
};

const paragraph =
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.';

test('dates of one shape with a title beside them are headers', () => {
  const lines = ['Old bridge opens', '13.03.2025', paragraph, 'New night tram opens', '14.03.2025', paragraph];
  assert.deepEqual(placesIn(lines), [1, 4]);
});

test('the date of a video between two paragraphs is no header, though a sub-heading follows soon', () => {
  const lines = ['Old bridge opens', '13.03.2025', paragraph, '14.03.2025', paragraph, 'Work by hand', paragraph];
  assert.deepEqual(placesIn(lines), [1]);
});
