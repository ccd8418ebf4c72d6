import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { listFiles, listRegularFiles } from './list-files.ts';

test('files are listed with their way, and a link to a folder is not followed', {
  skip: process.platform === 'win32',
}, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'list-'));
  mkdirSync(path.join(folder, 'b/c'), { recursive: true });
  for (const name of ['z.txt', 'a.txt', 'b/c/d.txt', 'b/a.txt']) writeFileSync(path.join(folder, name), '');
  symlinkSync(tmpdir(), path.join(folder, 'b/out'));
  symlinkSync(folder, path.join(folder, 'b/round'));
  assert.deepEqual(listFiles(folder), ['a.txt', 'b/a.txt', 'b/c/d.txt', 'b/out', 'b/round', 'z.txt']);
  assert.deepEqual(listRegularFiles(folder), ['a.txt', 'b/a.txt', 'b/c/d.txt', 'z.txt']);
  assert.deepEqual(listFiles(path.join(folder, 'none')), []);
  rmSync(folder, { recursive: true });
});
