import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showControls } from './show-controls.ts';

test('a bidi override is named instead of obeyed', () => {
  assert.equal(showControls('user\u202eadmin'), 'user‹U+202E›admin');
});

test('controls of the second row and noncharacters are named', () => {
  assert.equal(showControls('a\u0085b\uffff'), 'a‹U+0085›b‹U+FFFF›');
});

test('white space and joiners stay', () => {
  assert.equal(showControls('می\u200cشود\tب\r'), 'می\u200cشود ب ');
});
