import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeness, toPlainForm, toTokens } from './gold-words.ts';
import { overlap } from './overlap.ts';

test('words are runs of letters and digits, and single letters where a script puts no space between words', () => {
  assert.deepEqual(toTokens('Jean-Pierre lit «東京» 2024, हिन्दी'), [
    'Jean',
    'Pierre',
    'lit',
    '東',
    '京',
    '2024',
    'हिन्दी',
  ]); // Tokyo, Hindi
});

test('two texts are compared by their runs of four words, as often as each stands there', () => {
  const gold = 'one two three four five';
  assert.deepEqual(overlap(gold, gold), { precision: 1, recall: 1, f1: 1 });
  assert.deepEqual(overlap(gold, 'one two three four'), { precision: 1, recall: 0.5, f1: 2 / 3 });
  assert.equal(overlap(gold, `${gold}\n${gold}`).precision, 2 / 7);
  assert.equal(overlap('one two', 'one two').f1, 1);
});

test('an empty text has no precision, and finds nothing', () => {
  assert.deepEqual(overlap('one two three four', ''), { precision: null, recall: 0, f1: 0 });
});

test('titles are compared without case, marks and short vowels', () => {
  assert.equal(toPlainForm('“Élan”: 2ᵉ'), 'élan 2e');
  assert.equal(toPlainForm('مُحَمَّد'), 'محمد'); // Muhammad
  assert.equal(likeness('The old bridge opens', 'the OLD bridge, closed'), 0.75);
  assert.equal(likeness('', ''), 1);
  assert.equal(likeness('', 'bridge'), 0);
});
