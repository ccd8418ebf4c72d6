import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesToPieces } from './lines-to-pieces.ts';
import { toOutletNames } from './outlet-names.ts';
import { piecesToPage } from './pieces-to-ledger.ts';
import { rawToLines } from './raw-to-lines.ts';
import { runsToParts } from './runs-to-parts.ts';

const paragraph =
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.';

const headlines = (count: number): string[] => Array.from({ length: count }, (_, at) => `Headline ${at}`);

/** Whether the last paragraph of a page goes with the text above it, when these lines stand between and it has this score. */
const goesOn = (between: readonly string[], score: number, below = `At last: ${paragraph}`): boolean => {
  const text = Array.from({ length: 20 }, (_, at) => `${at}. ${paragraph}`);
  const lines = [...text, ...between, below];
  const page = piecesToPage(linesToPieces(rawToLines(lines.join('\n'))), toOutletNames(new Map()));
  const end = lines.length - 1;
  const runs = [
    { first: 0, last: 19, score: 100 },
    { first: end, last: end, score },
  ];
  return runsToParts(page, runs, []).at(0)?.last === end;
};

test('a last paragraph below a few headlines belongs to the text, however long that is', () => {
  assert.equal(goesOn(headlines(5), 4), true);
  assert.equal(goesOn(headlines(5), 2), false);
});

test('a paragraph far below the text is another one’s', () => {
  assert.equal(goesOn(headlines(40), 4), false);
});

test('a text below the headlines that is long enough for an article is none of the one above', () => {
  assert.equal(goesOn(headlines(5), 4, Array.from({ length: 5 }, () => paragraph).join(' ')), false);
});

test('below a heading of other articles and two headlines alone less is asked, and below one it is a teaser', () => {
  assert.equal(goesOn(['Related articles', ...headlines(2)], 1.2), true);
  assert.equal(goesOn(['Related articles', ...headlines(1)], 1.2), false);
  assert.equal(goesOn(['Related articles', ...headlines(2), 'Share on Facebook'], 1.2), false);
});

test('where the page says that the text goes on hardly anything is asked', () => {
  assert.equal(goesOn(['Story continues below advertisement', ...headlines(1)], 0.9), true);
  assert.equal(goesOn(['Advertisement', ...headlines(1)], 0.9), false);
});
