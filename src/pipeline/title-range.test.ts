import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesToPieces } from './lines-to-pieces.ts';
import { toOutletNames } from './outlet-names.ts';
import { toPage } from './page.ts';
import { rawToLines } from './raw-to-lines.ts';
import { findTitleRange } from './title-range.ts';

const titleIn = (text: string, line = 1): string => {
  const page = toPage(linesToPieces(rawToLines(text)), toOutletNames(new Map()));
  const entry = page.entries[line - 1];
  assert.ok(entry !== undefined);
  const { from, to } = findTitleRange(page, entry);
  return entry.bare.slice(from, to);
};

test('names of the section and the site behind the title of a page are cut off', () => {
  assert.equal(titleIn('Old bridge opens to walkers - Culture | Harbour Post'), 'Old bridge opens to walkers');
});

test('the name of a site in front of a title is cut off when the page prints it alone', () => {
  assert.equal(titleIn('Harbour Post | Old bridge opens to walkers\nHarbour Post'), 'Old bridge opens to walkers');
});

test('the part that the page prints on a line of its own is the title, dashes and all', () => {
  const title = 'Old bridge opens - what you should know now';
  assert.equal(titleIn(`${title} - Harbour Post\nMenu\n${title}`), title);
});

test('a long part behind a dash belongs to the title', () => {
  const title = 'Old bridge opens to walkers - and this is what the engineers say of it';
  assert.equal(titleIn(title), title);
});

test('below the top of the page only a name that stands alone elsewhere is cut off', () => {
  const menu = 'One\nTwo\nThree\nFour\nFive\n';
  assert.equal(titleIn(`${menu}Old bridge opens - in pictures`, 6), 'Old bridge opens - in pictures');
  assert.equal(titleIn(`${menu}Old bridge opens – The Post\nThe Post`, 6), 'Old bridge opens');
});

test('nothing is left of no title: two short names stay as they are', () => {
  assert.equal(titleIn('Culture | Harbour Post'), 'Culture | Harbour Post');
});

test('the end of a sentence is no name of a site', () => {
  const line = 'The bridge is open | but the towers are not.';
  assert.equal(titleIn(line), line);
});
