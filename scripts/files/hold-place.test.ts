import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { holdPlace } from './hold-place.ts';

/** Another process that holds the place until it is killed. */
const startHolder = async (place: string) => {
  const program = `
    import { holdPlace } from ${JSON.stringify(path.join(import.meta.dirname, 'hold-place.ts'))};
    holdPlace(${JSON.stringify(place)});
    console.log('held');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  let told = '';
  child.stderr.on('data', (part) => {
    told += part;
  });
  const holding = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return { holding, ended, kill: () => child.kill('SIGKILL'), told: () => told };
};

test('a second run says that it waits, and goes on when the first one is killed', async () => {
  const place = mkdtempSync(path.join(tmpdir(), 'held-'));
  const first = await startHolder(place);
  await first.holding;
  const second = await startHolder(`${place}/../${path.basename(place)}`);
  while (!second.told().includes('waiting')) await new Promise((resolve) => setTimeout(resolve, 20));
  first.kill();
  await second.holding;
  second.kill();
  await Promise.all([first.ended, second.ended]);
  const leave = holdPlace(place);
  leave();
  holdPlace(place)();
  rmSync(place, { recursive: true });
});

test('different places are held side by side', () => {
  const places = ['one', 'two'].map((name) => holdPlace(path.join(tmpdir(), `held-${process.pid}-${name}`)));
  assert.equal(places.length, 2);
  for (const leave of places) leave();
});
