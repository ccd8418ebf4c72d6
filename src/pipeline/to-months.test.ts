import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMonths } from './to-months.ts';

test('each stated month is a bit, with or without its year', () => {
  assert.equal(toMonths([{ day: '2025-01-22' }, { day: 'XXXX-03-04' }, { day: '2024-01' }]), 5);
  assert.equal(toMonths([]), 0);
});
