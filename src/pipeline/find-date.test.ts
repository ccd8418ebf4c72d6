import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../tests/read-page.ts';
import { outletSchema } from '../schema/outlet.ts';
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

const read = (page: string): FileReading => readPage(page, { outlets });

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

test('a date in words beside it proves the order of a date in figures', () => {
  const page = `Old bridge opens to walkers\nPublished 06/01/2026\n${text}\nThe towers, seen on January 3, 2026`;
  assert.equal(dayOf(page), '2026-01-06');
});

test('the day of the visit at the head of the page is not the day of publication', () => {
  const head = 'Monday, 9 March 2026\nHome\nSport';
  assert.equal(dayOf(`${head}\nOld bridge opens to walkers\nBy Nadia Selim\n6 March 2026\n${text}`), '2026-03-06');
});

test('a day of publication before one of revision', () => {
  const dates = 'Published 6 March 2026\nUpdated 9 March 2026';
  assert.equal(dayOf(`Old bridge opens to walkers\n${dates}\n${text}`), '2026-03-06');
});

test('a list of other headlines with their dates dates nothing', () => {
  const list = [1, 2, 3, 4].map((day) => `Tram line ${day} closed\n${day} March 2026`).join('\n');
  assert.equal(dayOf(`Old bridge opens to walkers\n${text}\n${list}`), undefined);
});

test('a date that is announced as something else is not the day of publication', () => {
  assert.equal(dayOf(`Old bridge opens to walkers\nOpening hours until: 6 March 2026\n${text}`), undefined);
});

test('behind a day and a time a line may name paper, reporters and places at length', () => {
  const line =
    '2026-03-06 14:22 The Quay Gazette / reporters Nadia Selim and Omar Haddad / from the old harbour and the east bank';
  assert.equal(dayOf(`Old bridge opens to walkers\n${line}\n${text}`), '2026-03-06');
});
