import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outletSchema } from '../schema/outlet.ts';
import { bytesToFile } from './bytes-to-file.ts';
import { fileToArticles } from './file-to-articles.ts';
import { buildNameIndex } from './name-index.ts';
import { toOutletNames } from './outlet-names.ts';
import type { FileReading } from './types.ts';

const text = [
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
  'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
].join('\n');

const outlets = new Map([
  [
    'quay-gazette',
    outletSchema.parse({ names: { en: { label: 'The Quay Gazette' } }, language: 'en', dayFirst: true }),
  ],
]);

const read = (page: string): FileReading => {
  const bytes = new TextEncoder().encode(page);
  const { file } = bytesToFile({ path: 'content/raw/x.txt', name: 'x.txt', stem: 'x', bytes });
  assert.ok(file);
  const known = { folder: 'content', entities: new Map(), outlets, corrections: new Map() };
  return fileToArticles(file, known, toOutletNames(outlets), { entities: new Map(), index: buildNameIndex(new Map()) });
};

const dayOf = (page: string): string | undefined => read(page).articles[0]?.publishedOn?.value;

test('a date in figures that can be read in two ways is not stated, and a problem says so', () => {
  const { articles, problems } = read(`Old bridge opens to walkers\nPublished 06/01/2026\n${text}`);
  assert.equal(articles[0]?.publishedOn, undefined);
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [['ambiguous-date', 2]],
  );
});

test('the file of the outlet says how it writes dates', () => {
  assert.equal(dayOf(`Old bridge opens to walkers\nPublished 06/01/2026\n${text}\n© The Quay Gazette`), '2026-01-06');
});

test('another date of the page proves the order', () => {
  assert.equal(
    dayOf(`Old bridge opens to walkers\nPublished 06/01/2026\n${text}\nTram line closed\n25/12/2025`),
    '2026-01-06',
  );
});

test('a copyright year and a date inside the text are no day of publication', () => {
  assert.equal(dayOf(`Old bridge opens to walkers\n${text}\n© 2024 The Quay Gazette`), undefined);
  assert.equal(dayOf(`Old bridge opens to walkers\n${text} It had been closed on 3 March 2015.`), undefined);
});
