import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remember } from './remember.ts';

test('the function is asked once for each text, until there are too many', () => {
  const asked: string[] = [];
  const length = remember((text) => {
    asked.push(text);
    return text.length;
  }, 2);
  assert.deepEqual(['a', 'bb', 'a', 'bb', 'ccc', 'a'].map(length), [1, 2, 1, 2, 3, 1]);
  assert.deepEqual(asked, ['a', 'bb', 'ccc', 'a']);
});
