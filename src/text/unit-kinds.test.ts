import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toLineShape } from './line-shape.ts';
import { kindsAt, unitKinds } from './unit-kinds.ts';
import { toWords } from './words.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aé ب1.،_-’語กำ\u0301\u200d\u00ad𝐀𠀀') }),
);

test('a character is a letter, a mark or white space where the expressions of the language say so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (char) => {
      const kinds = kindsAt(char, 0);
      assert.equal((kinds & unitKinds.letter) !== 0, /^[\p{L}\p{N}]/u.test(char));
      assert.equal((kinds & unitKinds.mark) !== 0, /^\p{M}/u.test(char));
      assert.equal((kinds & unitKinds.pair) !== 0, char.length === 2);
    }),
    { numRuns: 2000 },
  );
});

test('a line has as many letters and words as expressions count', () => {
  const unspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;
  fc.assert(
    fc.property(text, (line) => {
      const { bare, letters, words } = toLineShape(line);
      assert.equal(letters, bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
      const plain = bare.replace(unspaced, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu)?.length ?? 0;
      assert.equal(words, plain + Math.round((bare.match(unspaced)?.length ?? 0) / 2));
    }),
    { numRuns: 2000 },
  );
});

test('words are runs of letters, digits and marks, or single letters where no spaces are written', () => {
  const dense = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
  const word = new RegExp(
    `[${dense}]\\p{M}*|[[\\p{L}\\p{N}_]--[${dense}]](?:[[\\p{L}\\p{N}\\p{M}_\\u200d-\\u200f\\u00ad]--[${dense}]])*`,
    'gv',
  );
  fc.assert(
    fc.property(text, (line) => {
      const expected = (line.match(word) ?? []).map((found) => found.replace(/[\u200d-\u200f\u00ad]+$/, ''));
      assert.deepEqual(
        toWords(line).map((found) => found.text),
        expected,
      );
    }),
    { numRuns: 2000 },
  );
});
