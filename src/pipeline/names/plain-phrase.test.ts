import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnlisted } from './find-unlisted.ts';
import { isPlainPhrase, toSmallWords } from './plain-phrase.ts';

const noNames = { mentions: [], open: [], aside: [] };
const text = 'Although they will tell you its price, the range of small things is l’usage.';
const small = toSmallWords([{ line: 1, start: 0, text }]);

test('words that the article prints in small letters, too, are no name', () => {
  assert.ok(small.has('price') && small.has('usage') && !small.has('although'));
  assert.equal(isPlainPhrase('Price Range', 'people', 'en', small), true);
  assert.equal(isPlainPhrase('Range of Things', 'organisations', 'en', small), true);
  assert.equal(isPlainPhrase('Will Range Oakwell', 'organisations', 'en', small), false);
  assert.equal(isPlainPhrase('Price Commission', 'organisations', 'en', new Set(['price', 'commission'])), false);
  assert.equal(isPlainPhrase('RANGE', 'organisations', 'en', small), false);
});

test('a person may be called like a word, where somebody is known to be', () => {
  assert.equal(isPlainPhrase('Although Young', 'people', 'en', new Set(['although', 'mark'])), true);
  assert.equal(isPlainPhrase('Mark Young', 'people', 'en', new Set(['although', 'mark'])), false);
});

test('scripts without capitals have no phrases that look like names', () => {
  // Samir Qandouzi
  assert.equal(isPlainPhrase('سمير قندوزي', 'people', 'ar', small), false);
});

test('a heading names nobody where the article says its words', () => {
  const find = (more: string) =>
    findUnlisted(
      ['Clara Oakwell of Gull Watch met them in London.', more].map((line, at) => ({
        line: at + 1,
        start: 0,
        text: line,
      })),
      'en',
      noNames,
    ).map((name) => name.text);
  assert.deepEqual(find('Nothing else was said.'), ['Clara Oakwell', 'Gull Watch', 'London']);
  assert.deepEqual(find('The watch saw a gull.'), ['Clara Oakwell', 'London']);
});

test('no name runs over marks that part clauses', () => {
  const find = (line: string) =>
    findUnlisted([{ line: 1, start: 0, text: line }], 'en', noNames).map((name) => name.text);
  for (const name of find('Clara Oakwell; Samuel Oakwell (London) said: John Smith, Mary Smith'))
    assert.doesNotMatch(name, /[;,:()]/u);
});
