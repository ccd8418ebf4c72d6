import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { runWithin } from './run-node.ts';

test('a program that ends in time gives its exit status', async () => {
  assert.equal(await runWithin(60, ['-e', 'process.exit(3)']), 3);
  assert.equal(await runWithin(60, ['-e', 'process.exit(Number(process.env.STATUS))'], { STATUS: '0' }), 0);
});

const isThere = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a program that does not end is stopped, with what it has started', {
  skip: process.platform === 'win32',
}, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'endless-'));
  const file = path.join(folder, 'pid');
  const endless = 'setInterval(() => {}, 1000)';
  const program = `
    const { pid } = require('node:child_process').spawn(process.execPath, ['-e', '${endless}']);
    require('node:fs').writeFileSync(${JSON.stringify(file)}, String(pid));
    ${endless}`;
  assert.equal(await runWithin(2, ['-e', program]), null);
  const pid = Number(readFileSync(file, 'utf8'));
  for (let tries = 0; isThere(pid) && tries < 100; tries += 1) await setTimeout(50);
  assert.ok(!isThere(pid));
  rmSync(folder, { recursive: true });
});
