import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesToPieces } from './lines-to-pieces.ts';
import { toOutletNames } from './outlet-names.ts';
import { toPage } from './page.ts';
import { rawToLines } from './raw-to-lines.ts';
import { runsToParts } from './runs-to-parts.ts';

const paragraph =
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.';

/** The last line of the only article of a page whose text stops for so many headlines before its last paragraph. */
const lastLine = (headlines: number, below = `At last: ${paragraph}`): number | undefined => {
  const text = Array.from({ length: 20 }, (_, at) => `${at}. ${paragraph}`);
  const lines = [...text, ...Array.from({ length: headlines }, (_, at) => `Headline ${at}`), below];
  const page = toPage(linesToPieces(rawToLines(lines.join('\n'))), toOutletNames(new Map()));
  const end = lines.length - 1;
  const runs = [
    { first: 0, last: 19, score: 100 },
    { first: end, last: end, score: 4 },
  ];
  return runsToParts(page, runs, []).at(0)?.last;
};

test('a last paragraph below a few headlines belongs to the text, however long that is', () => {
  assert.equal(lastLine(5), 25);
});

test('a paragraph far below the text is another one’s', () => {
  assert.equal(lastLine(40), 19);
});

test('a text below the headlines that is long enough for an article is none of the one above', () => {
  assert.equal(lastLine(5, Array.from({ length: 5 }, () => paragraph).join(' ')), 19);
});
