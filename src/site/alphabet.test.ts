import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAlphabet, toSortKey } from './alphabet.ts';

const arabic = (...names: string[]) => names.map((text) => ({ text, lang: 'ar' }));

test('an Arabic name stands under the letter after its article', () => {
  // Algeria, Tunis, Beirut
  const letters = toAlphabet(arabic('الجزائر', 'تونس', 'بيروت'), 'ar').map(({ letter }) => letter);
  assert.deepEqual(letters, ['ب', 'ت', 'ج']);
});

test('a name that only begins with the letters of the article keeps them', () => {
  // Albert: the key is cut, Ali: too short to be cut
  assert.equal(toSortKey({ text: 'علي', lang: 'ar' }), 'علي');
  assert.equal(toSortKey({ text: 'آل', lang: 'ar' }), 'ال');
});

test('accents do not make a letter of their own', () => {
  const items = ['Élysée', 'Egypt', 'Oran'].map((text) => ({ text, lang: 'fr' }));
  assert.deepEqual(
    toAlphabet(items, 'fr').map(({ letter, items: inLetter }) => [letter, inLetter.length]),
    [
      ['E', 2],
      ['O', 1],
    ],
  );
});
