import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitLogistic, toLogOdds } from './fit-logistic.ts';

/** Two of three above the middle are right, one of three below it; the second number says nothing. */
const cases = [
  [1, 0, true],
  [1, 1, true],
  [1, 0.5, false],
  [-1, 0, false],
  [-1, 1, false],
  [-1, 0.5, true],
] as const;
const toCases = () => cases.map(([a, b, right]) => ({ seen: [a, b], share: Number(right) }));

test('without a punishment the odds are those of the cases', () => {
  const weights = fitLogistic(toCases(), 1e-9);
  assert.ok(Math.abs(toLogOdds(weights, [1, 0.5]) - Math.log(2)) < 1e-6);
  assert.ok(Math.abs(toLogOdds(weights, [-1, 0.5]) + Math.log(2)) < 1e-6);
  assert.ok(Math.abs(weights[1] ?? 1) < 1e-6);
});

test('a larger punishment makes smaller weights, and leaves the constant', () => {
  const [free = 0] = fitLogistic(toCases(), 0.1);
  const [held = 0, , constant = 1] = fitLogistic(toCases(), 10);
  assert.ok(free > held && held > 0);
  assert.ok(Math.abs(constant) < 1e-9);
});
