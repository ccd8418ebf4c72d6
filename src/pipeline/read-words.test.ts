import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../text/fold.ts';
import { toWords } from '../text/words.ts';
import { toNameWords } from './name-words.ts';

const keysOf = (text: string): string[] => toNameWords(text).map(({ key }) => key);

test('spellings of a name have one key', () => {
  assert.deepEqual(keysOf('Élysée l’Algérie'), ['elysee', 'l', 'algerie']);
  assert.deepEqual(keysOf('أمريكـا امريكا'), ['امريكا', 'امريكا']);
  assert.deepEqual(keysOf('Обамой Обаму ООН'), ['обам', 'обам', 'оон']);
  assert.deepEqual(keysOf('علي على'), ['علي', 'علي=']); // the name Ali, the preposition «on»
});

test('a word of which folding leaves nothing does not count', () => {
  assert.deepEqual(keysOf('نص ـ نص'), ['نص', 'نص']); // «text», a lone tatweel, «text»
});

test('a letter that folds to many still has its place', () => {
  assert.deepEqual(keysOf(`${'ﷺ'.repeat(300)} b`), [fold('ﷺ'.repeat(300)), 'b']);
});

test('the words are those of the text, each under its folded form or the beginning of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aÉ ñ’-_.ßﷺاأـىШитьий國ไท𝔸') }), (text) => {
      const words = toWords(text).filter((word) => fold(word.text) !== '');
      const read = toNameWords(text);
      assert.deepEqual(
        read.map(({ text: word, start, end }) => ({ text: word, start, end })),
        words,
      );
      for (const { text: word, key } of read) assert.ok(fold(word).startsWith(key), `${word} ${key}`);
    }),
  );
});
