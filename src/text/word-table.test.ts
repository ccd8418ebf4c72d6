import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addPair, findPair, newPairTable } from './pair-table.ts';
import { addWord, findWord, newWordTable } from './word-table.ts';

const toLetters = (word: string): Uint16Array => Uint16Array.from(word.split(''), (letter) => letter.charCodeAt(0));

test('a word keeps its number however many follow, and others have none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 12 }), { maxLength: 600 }),
      fc.string({ maxLength: 12 }),
      (words, other) => {
        const table = newWordTable();
        const numbers = new Map<string, number>();
        for (const word of words) {
          const letters = toLetters(word);
          const number = addWord(table, letters, 0, letters.length);
          assert.equal(numbers.get(word) ?? number, number);
          numbers.set(word, number);
        }
        assert.equal(table.size, numbers.size);
        for (const word of [...numbers.keys(), other]) {
          const letters = toLetters(`x${word}y`);
          assert.equal(findWord(table, letters, 1, letters.length - 1), numbers.get(word) ?? 0);
        }
      },
    ),
  );
});

test('a pair leads where it was last sent, and others nowhere', () => {
  const number = fc.integer({ min: 0, max: 2 ** 31 - 2 });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 600 }), number, (pairs, other) => {
      const table = newPairTable();
      const targets = new Map<string, number>();
      for (const [a, b, target] of pairs) {
        addPair(table, a, b, target + 1);
        targets.set(`${a} ${b}`, target + 1);
      }
      for (const [a, b] of pairs) assert.equal(findPair(table, a, b), targets.get(`${a} ${b}`));
      assert.equal(findPair(table, other, 7), targets.get(`${other} 7`) ?? 0);
    }),
  );
});
