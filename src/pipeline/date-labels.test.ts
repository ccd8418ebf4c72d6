import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelDates, pickPublished } from './date-labels.ts';
import type { DayReading } from './dated-lines.ts';
import { findDates } from './parse-date.ts';

const read = (line: string, lang: string): DayReading[] =>
  findDates(line, { langs: [lang, 'en'] }).filter((reading): reading is DayReading => reading.iso?.length === 10);

const labelOf = (line: string, lang = 'en'): string | null | undefined => labelDates(line, read(line, lang))[0]?.label;

const published = (line: string, lang = 'en'): string | undefined => pickPublished(line, read(line, lang))?.reading.iso;

test('a date is announced by the words before it, behind it, or by a word that no list knows', () => {
  assert.equal(labelOf('Published on 3 March 2024'), 'published');
  assert.equal(labelOf('Quay | Last updated 3 March 2024'), 'updated');
  assert.equal(labelOf('Dieser Beitrag wurde am 3. März 2024 um 10:30 Uhr veröffentlicht', 'de'), 'published');
  assert.equal(labelOf('Member since: 3 March 2024'), 'other');
  assert.equal(labelOf('3 March 2024'), null);
  assert.equal(labelOf('公開日 2024年3月3日', 'ja'), 'published'); // «day of publication»
  assert.equal(labelOf('เผยแพร่ : 9 ม.ค. 2569', 'th'), 'published'); // «published», of six letters
});

test('a label with figures of its own behind a date does not speak of that date', () => {
  assert.equal(labelOf('3 March 2024 Last updated 9 minutes ago'), null);
});

test('of several dates on a line the one announced as published counts, else the earliest', () => {
  assert.equal(published('Updated 5 March 2024, published 3 March 2024'), '2024-03-03');
  assert.equal(published('5 March 2024 3 March 2024 by Nadia Selim'), '2024-03-03');
  assert.equal(published('3 March 202414 January 2025'), '2024-03-03');
});

test('a line whose dates are all announced as something else has none', () => {
  assert.equal(published('Born: 3 March 1961'), undefined);
});

test('an author named before the date is seen', () => {
  const line = 'By Nadia Selim, 3 March 2024';
  assert.equal(pickPublished(line, read(line, 'en'))?.author, true);
});
