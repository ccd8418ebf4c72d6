import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toWords } from './words.ts';

const printed = (text: string) => toWords(text).map((word) => word.text);

test('elisions, hyphens and possessives separate, underscores join', () => {
  assert.deepEqual(printed("l'Algérie, Jean-Pierre’s #Sahel_2025"), [
    'l',
    'Algérie',
    'Jean',
    'Pierre',
    's',
    'Sahel_2025',
  ]);
});

test('Arabic words keep their vowel marks and tatweel', () => {
  assert.deepEqual(printed('حمّل «العـــرب»'), ['حمّل', 'العـــرب']); // load, the Arabs
});

test('the zero-width non-joiner separates, a trailing direction mark is no part of the word', () => {
  assert.deepEqual(printed('می\u200cرود الجزائر\u200f.'), ['می', 'رود', 'الجزائر']); // goes, Algeria
});

test('scripts without spaces give letters', () => {
  assert.deepEqual(printed('北京 in 東京'), ['北', '京', 'in', '東', '京']); // Beijing, Tokyo
});

test('every word is the slice that its offsets name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { text: word, start, end } of toWords(text)) assert.equal(text.slice(start, end), word);
    }),
  );
});
