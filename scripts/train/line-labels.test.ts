import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toLineLabels } from './line-labels.ts';

const body = 'The old bridge opened to walkers on Sunday.\nWork by hand\nEngineers replaced every cable by hand.';

test('lines of a known text are text, a short line only when it is a line of it', () => {
  const lines = ['Home', 'The old bridge opened to walkers on Sunday.', 'Work by hand', 'by hand', '···'];
  assert.deepEqual([...toLineLabels(lines, { body, inside: [], outside: [] })], [0, 1, 1, 0, -1]);
});

test('a line that differs a little from the text is still of it', () => {
  const line = 'Photo: The old bridge opened to walkers on Sunday.';
  assert.deepEqual([...toLineLabels([line], { body, inside: [], outside: [] })], [1]);
});

test('where only pieces are known, other lines are not', () => {
  const gold = { body: null, inside: ['opened to walkers'], outside: ['Log in'] };
  assert.deepEqual([...toLineLabels(['It opened  to walkers.', 'Log in', 'Weather'], gold)], [1, 0, -1]);
});
