import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStatedDates } from './find-stated-dates.ts';

const daysOf = (text: string, lang: string, publishedOn?: string): string[] =>
  findStatedDates(
    {
      lang: { value: lang, by: 'editor', spans: [] },
      ...(publishedOn === undefined ? {} : { publishedOn: { value: publishedOn, by: 'date-line', spans: [] } }),
    },
    [{ line: 3, start: 10, text }],
  ).map(({ day, text: printed, start }) => `${day} ${printed}@${start}`);

test('days and months are found with the words that state them, and a missing year stays missing', () => {
  assert.deepEqual(daysOf('It opened on 4 May 1923 and again in June 2024.', 'en'), [
    '1923-05-04 4 May 1923@23',
    '2024-06 June 2024@47',
  ]);
  assert.deepEqual(daysOf('في 22 جانفي و22 جوان', 'ar'), ['XXXX-01-22 22 جانفي@13', 'XXXX-06-22 22 جوان@23']); // on 22 January and 22 June
});

test('a year alone is no day, and figures that can be read in two ways are none', () => {
  assert.deepEqual(daysOf('In 1923 it cost 4/5/1923 pounds.', 'en'), []);
});

test('yesterday counts from the day of publication, and from nothing where that is not stated', () => {
  assert.deepEqual(daysOf('It opened yesterday.', 'en', '2024-03-01'), ['2024-02-29 yesterday@20']);
  assert.deepEqual(daysOf('افتتح أمس', 'ar', '2024-03-01'), ['2024-02-29 أمس@16']); // it opened yesterday
  assert.deepEqual(daysOf('It opened yesterday.', 'en'), []);
});

test('today is often only nowadays, and a year ago is no day', () => {
  assert.deepEqual(daysOf('Today it is grey; a year ago it was red.', 'en', '2024-03-01'), []);
});
