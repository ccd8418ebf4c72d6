import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLineShape } from '../../text/line-shape.ts';
import { wordsOf } from '../../text/words-of.ts';
import type { OpenEntry } from '../page.ts';
import { layOutLexicon } from './lexicon.ts';
import { toLexiconKeys, toLexiconWeights } from './lexicon-columns.ts';
import { startWordNumbers } from './word-numbers.ts';

const toLine = (text: string) => {
  const terms = wordsOf(text);
  const entry = { ...toLineShape(text), terms } as unknown as OpenEntry;
  return { entry, numbers: terms.map(startWordNumbers(new Set()).numberOf) };
};

/** Every key that one of the lines has, each with a weight of its own. */
const lines = ['Read more', 'More', 'Read more of this', 'Read on, read on and on about the bridge', ''].map(toLine);
const keys = [...new Set(lines.flatMap(toLexiconKeys))];
const lexicon = new Map(keys.map((key, at) => [key, at + 1]));

test('a line is looked up by its words, its beginning, its end, and when it is short as a whole', () => {
  assert.deepEqual(toLexiconKeys(toLine('Read more')), ['read', 'more', '^read', '^read more', 'more$', '=read more']);
});

test('a lexicon that is laid out by words says of a line what its keys say, in the same order', () => {
  const laidOut = layOutLexicon(lexicon);
  for (const line of lines)
    assert.deepEqual(
      toLexiconWeights(line, laidOut),
      toLexiconKeys(line).map((key) => lexicon.get(key)),
    );
});

test('words that a lexicon does not hold weigh nothing', () => {
  assert.deepEqual(toLexiconWeights(toLine('Entirely different'), layOutLexicon(lexicon)), []);
});
