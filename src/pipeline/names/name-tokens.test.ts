import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapKinds, toNameTokens } from './name-tokens.ts';

const read = (text: string): string[] => toNameTokens(text).map((token) => `${token.text} ${gapKinds[token.gap]}`);

test('every word knows what stands before it', () => {
  assert.deepEqual(read('J. Smith, Lyon'), ['J edge', 'Smith initial', 'Lyon comma']);
  assert.deepEqual(read('He left. Jean-Pierre “Zou” (mayor)'), [
    'He edge',
    'left space',
    'Jean stop',
    'Pierre hyphen',
    'Zou open-quote',
    'mayor open-bracket',
  ]);
});
