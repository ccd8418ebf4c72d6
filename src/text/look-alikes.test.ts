import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLookAlikes } from './look-alikes.ts';

test('a word with a letter of another script that looks like a Latin one is found', () => {
  assert.deepEqual(findLookAlikes('Reut\u0435rs and \u0410lgiers, R\u03bfme'), [
    'Reut\u0435rs',
    '\u0410lgiers',
    'R\u03bfme',
  ]);
});

test('words of one script, and mixtures that anybody sees, are none', () => {
  for (const text of ['Москва и Paris', 'Αθήνα, Athens', 'Яndex', 'µm Ωm αβ-Test', 'naïve Ærø', 'الجزائر Algiers', ''])
    assert.deepEqual(findLookAlikes(text), [], text); // Moscow and Paris; Athens; Algiers
});
