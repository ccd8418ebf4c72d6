import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Correction } from '../schema/correction.ts';
import { bytesToFile } from './bytes-to-file.ts';
import { fileToArticles } from './file-to-articles.ts';
import { buildNameIndex } from './name-index.ts';
import { toOutletNames } from './outlet-names.ts';
import type { FileReading } from './types.ts';

const card = (title: string, outlet: string, day: string, text: string): string =>
  [title, title, outlet, `time${day}`, title, text].join('\n');

const text = (what: string): string =>
  [
    `The ${what} opened on Sunday after nine years of work, and the mayor thanked everyone who had waited for it so long.`,
    `Engineers of the ${what} had to replace every part by hand, as the old plans in the archive of the town had asked.`,
    `The ${what} is open day and night, and children who were born in the year of its first stone need no ticket at all.`,
    `A festival with music from three continents will mark the end of the works on the ${what} before the summer is over.`,
  ].join(' ');

const page = [
  card('Old harbour bridge opens', 'Harbour Post', '13-03-2025', text('bridge')),
  card('New night tram opens', 'Tram Times', '11-03-2025', text('tram')),
].join('\n');

const read = (lines?: Correction['lines']): FileReading => {
  const bytes = new TextEncoder().encode(page);
  const { file } = bytesToFile({ path: 'content/raw/x.txt', name: 'x.txt', stem: 'x', bytes });
  assert.ok(file);
  const corrections = new Map(lines === undefined ? [] : [['x', { why: 'test', lines }]]);
  const known = { folder: 'content', entities: new Map(), outlets: new Map(), corrections };
  const catalogue = { entities: new Map(), index: buildNameIndex(new Map()) };
  return fileToArticles(file, known, toOutletNames(new Map()), catalogue);
};

test('two cards of one template are two articles, each with its own header', () => {
  const { articles } = read();
  assert.deepEqual(
    articles.map(({ id, title, outletName, publishedOn }) => [id, title.value, outletName?.value, publishedOn?.value]),
    [
      ['x', 'Old harbour bridge opens', 'Harbour Post', '2025-03-13'],
      ['x-2', 'New night tram opens', 'Tram Times', '2025-03-11'],
    ],
  );
});

test('an article whose text the editor drops is none, and the ledger gives its lines to no other', () => {
  const { articles, entries } = read({ 6: 'drop' });
  assert.deepEqual(
    articles.map(({ id, title }) => [id, title.value]),
    [['x', 'New night tram opens']],
  );
  const owned = entries.filter(({ article }) => article === 'x').map(({ line }) => line);
  assert.ok(owned.length > 0 && owned.every((line) => line > 6), owned.join());
});
