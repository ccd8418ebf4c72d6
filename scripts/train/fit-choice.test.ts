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
  const { weights } = fitChoice(choices, { punishment: 0.5 });
  assert.ok((weights.get('label') ?? 0) > 0.5);
  assert.ok((weights.get('list') ?? 0) < -0.1);
});

test('a larger punishment makes smaller weights', () => {
  const [free, held] = [0.1, 10].map((punishment) => fitChoice(choices, { punishment }).weights.get('label') ?? 0);
  assert.ok((free ?? 0) > (held ?? 0));
});

test('the same choices give the same weights', () => {
  assert.deepEqual(fitChoice(choices, { punishment: 0.5 }), fitChoice(choices, { punishment: 0.5 }));
});

test('steps that lie beside each other weigh alike', () => {
  const steps = [
    choose([true, false], ['words:8'], ['words:2']),
    choose([true, false], ['words:10'], ['words:2']),
    choose([true, false], ['words:8'], ['words:far']),
  ];
  const { weights } = fitChoice(steps, { punishment: 0.1, rises: true });
  const [two = 0, eight = 0, ten = 0, far = 0] = ['2', '8', '10', 'far'].map((step) => weights.get(`words:${step}`));
  assert.ok(Math.abs(eight - ten) < (eight - two) / 2);
  assert.ok(eight - two > 1);
  assert.ok(eight - far > 1);
});
