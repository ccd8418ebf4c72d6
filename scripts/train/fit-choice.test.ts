import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Choice, fitChoice } from './fit-choice.ts';

const choose = (right: boolean[], ...options: string[][]): Choice => ({
  options: options.map((option) => new Set(option)),
  right,
});

const choices = [
  choose([true, false], ['label'], ['list']),
  choose([false, true], ['list'], ['label', 'list']),
  choose([false], ['list']),
  choose([true], ['label']),
];

test('what marks the right options gets weight, what marks the wrong ones loses it', () => {
  const { weights } = fitChoice(choices, 0.5);
  assert.ok((weights.get('label') ?? 0) > 0.5);
  assert.ok((weights.get('list') ?? 0) < -0.1);
});

test('a larger punishment makes smaller weights', () => {
  const [free, held] = [0.1, 10].map((punishment) => fitChoice(choices, punishment).weights.get('label') ?? 0);
  assert.ok((free ?? 0) > (held ?? 0));
});

test('the same choices give the same weights', () => {
  assert.deepEqual(fitChoice(choices, 0.5), fitChoice(choices, 0.5));
});
