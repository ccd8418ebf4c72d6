import assert from 'node:assert/strict';
import { lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { stageFolders } from './replace-folders.ts';
import { openOutput } from './same-output.ts';

const names = ['a.md', 'b.md'];

/** One run that writes both files with a mark; the names of those whose content was asked for. */
const run = (folder: string, marks: readonly (string | null)[], world = 'world'): string[] => {
  const staged = stageFolders(folder, '', ['articles']);
  const output = openOutput(folder, staged, path.join(folder, 'record'), world);
  const written: string[] = [];
  for (const [nth, name] of names.entries())
    output.writeSame('articles', name, marks[nth] ?? null, () => {
      written.push(name);
      return `${name} ${marks[nth]}`;
    });
  staged.replace();
  output.close();
  return written;
};

const inFolder = (see: (folder: string, at: (name: string) => string) => void): void => {
  const folder = mkdtempSync(path.join(tmpdir(), 'same-'));
  try {
    see(folder, (name) => path.join(folder, 'articles', name));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('a file with the same mark is that of the last run, one with another mark is written', () =>
  inFolder((folder, at) => {
    assert.deepEqual(run(folder, ['1', '1']), names);
    const { ino } = lstatSync(at('a.md'));
    assert.deepEqual(run(folder, ['1', '2']), ['b.md']);
    assert.equal(lstatSync(at('a.md')).ino, ino);
    assert.equal(readFileSync(at('b.md'), 'utf8'), 'b.md 2');
    assert.deepEqual(run(folder, ['1', '2'], 'another world'), names);
    assert.deepEqual(run(folder, [null, '2'], 'another world'), ['a.md']);
  }));

test('folders are as the last run left them until a file of them is changed, added or taken away', () =>
  inFolder((folder, at) => {
    const isAsLeft = (world = 'world'): boolean =>
      openOutput(folder, { staging: '', write: () => {} }, path.join(folder, 'record'), world).isAsLeft(['articles']);
    assert.equal(isAsLeft(), false);
    run(folder, ['1', '1']);
    assert.equal(isAsLeft(), true);
    assert.equal(isAsLeft('another world'), false);
    writeFileSync(at('c.md'), 'by hand');
    assert.equal(isAsLeft(), false);
    rmSync(at('c.md'));
    assert.equal(isAsLeft(), true);
    writeFileSync(at('a.md'), 'by hand');
    assert.equal(isAsLeft(), false);
    run(folder, ['1', '1']);
    rmSync(at('b.md'));
    assert.equal(isAsLeft(), false);
    rmSync(path.join(folder, 'articles'), { recursive: true });
    assert.equal(isAsLeft(), false);
  }));

test('a file that somebody changed, replaced or took away is written again', () =>
  inFolder((folder, at) => {
    run(folder, ['1', '1']);
    writeFileSync(at('a.md'), 'by hand');
    assert.deepEqual(run(folder, ['1', '1']), ['a.md']);
    assert.equal(readFileSync(at('a.md'), 'utf8'), 'a.md 1');
    rmSync(at('b.md'));
    assert.deepEqual(run(folder, ['1', '1']), ['b.md']);
    rmSync(path.join(folder, 'articles'), { recursive: true });
    assert.deepEqual(run(folder, ['1', '1']), names);
  }));
