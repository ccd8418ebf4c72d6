import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toStream } from './to-stream.ts';

test('a stream holds all lines in their order, whatever they are written in', async () => {
  const lines = Array.from({ length: 9_000 }, (_, nth) => `${nth} سطر\n`);
  assert.equal(await new Response(toStream(lines)).text(), lines.join(''));
});

test('no lines are an empty stream', async () => {
  assert.equal(await new Response(toStream([])).text(), '');
});

test('a line is made when its turn comes', async () => {
  let made = 0;
  const reader = toStream(
    (function* () {
      for (; made < 1_000; made += 1) yield 'x'.repeat(1_000);
    })(),
  ).getReader();
  await reader.read();
  assert.ok(made < 200, `${made} lines were made for the first bytes`);
});
