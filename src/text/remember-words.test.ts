import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberWords } from './remember-words.ts';

test('a word is read once wherever it stands, and again when too many others came between', () => {
  const read: string[] = [];
  const lengthOf = rememberWords((word) => {
    read.push(word);
    return word.length;
  }, 2);
  const text = 'one three one seven';
  assert.equal(lengthOf(text, 0, 3), 3);
  assert.equal(lengthOf(text, 4, 9), 5);
  assert.equal(lengthOf(text, 10, 13), 3);
  assert.deepEqual(read, ['one', 'three']);
  assert.equal(lengthOf(text, 14, 19), 5);
  assert.equal(lengthOf(text, 0, 3), 3);
  assert.deepEqual(read, ['one', 'three', 'seven', 'one']);
});

test('a reader that asks about other words meanwhile gets its own answers', () => {
  const outer = rememberWords((word): string => (word.length > 1 ? `${word} ${outer(word, 0, 1)}` : word), 10);
  assert.equal(outer('abc', 0, 3), 'abc a');
  assert.equal(outer('abc', 0, 3), 'abc a');
  assert.equal(outer('abc', 0, 1), 'a');
});
