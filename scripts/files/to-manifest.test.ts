import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { hashFolder, manifestName, toManifest } from './to-manifest.ts';

const fill = (names: readonly string[]): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  mkdirSync(path.join(folder, 'en/a'), { recursive: true });
  for (const name of names) writeFileSync(path.join(folder, name), name);
  return folder;
};

test('a manifest lists every file but itself, sorted, in the format of sha256sum', () => {
  const folder = fill(['index.html', 'en/b.html', 'en/a/index.html', manifestName]);
  const lines = toManifest(folder).split('\n');
  assert.deepEqual(
    lines.map((line) => line.slice(64)),
    ['  en/a/index.html', '  en/b.html', '  index.html', ''],
  );
  assert.equal(lines[2]?.slice(0, 64), createHash('sha256').update('index.html').digest('hex'));
  rmSync(folder, { recursive: true });
});

test('the order in which files were written changes nothing; a byte does', () => {
  const [one, two] = [fill(['a', 'b', 'en/c']), fill(['en/c', 'b', 'a'])];
  assert.equal(hashFolder(one), hashFolder(two));
  writeFileSync(path.join(two, 'a'), 'A');
  assert.notEqual(hashFolder(one), hashFolder(two));
  for (const folder of [one, two]) rmSync(folder, { recursive: true });
});
