import assert from 'node:assert/strict';
import { test } from 'node:test';
import { once } from './once.ts';

test('an answer is made once, for all who ask at the same time or later', async () => {
  let made = 0;
  const ask = once(async () => ++made);
  assert.deepEqual([...(await Promise.all([ask(), ask()])), await ask()], [1, 1, 1]);
});

test('a failed attempt is made again', async () => {
  let made = 0;
  const ask = once(async () => {
    made += 1;
    if (made === 1) throw new Error('offline');
    return made;
  });
  await assert.rejects(ask(), /offline/);
  assert.equal(await ask(), 2);
});
