import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evenSpaces } from './even-spaces.ts';

test('single spaces stay, all other white space becomes one or goes', () => {
  const cases = { 'a b': 'a b', ' a': 'a', 'a ': 'a', 'a  b': 'a b', 'a\tb': 'a b', 'a\u00a0\u2003b\n': 'a b', '': '' };
  for (const [text, even] of Object.entries(cases)) assert.equal(evenSpaces(text), even, JSON.stringify(text));
});
