import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { stageFolders } from './replace-folders.ts';

const folders = ['a', 'b'];
const files = 5;

const write = (parent: string, version: string): void => {
  const staged = stageFolders(parent, '', folders);
  for (const folder of folders)
    for (let at = 0; at < files; at += 1) staged.write(folder, `${at}.txt`, version.repeat(2_000));
  staged.replace();
};

/** Versions that stand in a folder: more than one is a mixture, a missing file is `cut`. */
const versionsIn = (folder: string): string[] => {
  const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const whole = texts.filter((text) => text === (text[0] ?? '').repeat(2_000));
  return [...new Set([...whole.map((text) => text[0] ?? ''), ...(whole.length === files ? [] : ['cut'])])];
};

const temporary = (): { parent: string; [Symbol.dispose]: () => void } => {
  const parent = mkdtempSync(path.join(tmpdir(), 'folders-'));
  return { parent, [Symbol.dispose]: () => rmSync(parent, { recursive: true, force: true }) };
};

test('killed at any moment, each folder is whole, and the next run brings all of them to one version', async () => {
  using place = temporary();
  write(place.parent, '0');
  const program = `
    import { stageFolders } from ${JSON.stringify(path.join(import.meta.dirname, 'replace-folders.ts'))};
    console.log('ready');
    for (let round = 0; ; round += 1) {
      const staged = stageFolders(${JSON.stringify(place.parent)}, '', ${JSON.stringify(folders)});
      for (const folder of ${JSON.stringify(folders)})
        for (let at = 0; at < ${files}; at += 1) staged.write(folder, at + '.txt', String(round % 10).repeat(2_000));
      staged.replace();
    }`;
  for (let kill = 0; kill < 12; kill += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 50));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    for (const folder of folders)
      if (existsSync(path.join(place.parent, folder)))
        assert.equal(versionsIn(path.join(place.parent, folder)).length, 1, `kill ${kill}, ${folder}`);
    stageFolders(place.parent, '', folders).discard();
    const now = folders.map((folder) => versionsIn(path.join(place.parent, folder)).join());
    assert.match(now[0] ?? '', /^\d$/, `kill ${kill}`);
    assert.equal(now[0], now[1], `kill ${kill}`);
    assert.deepEqual(readdirSync(place.parent).sort(), folders, `kill ${kill}`);
  }
});

test('an exchange that was cut off between two folders is brought to its end', () => {
  using place = temporary();
  write(place.parent, '1');
  const staged = stageFolders(place.parent, '', folders);
  for (const folder of folders)
    for (let at = 0; at < files; at += 1) staged.write(folder, `${at}.txt`, '2'.repeat(2_000));
  const { parent } = place;
  const ready = path.join(parent, '.ready');
  // What `replace` does, up to the middle: the first folder is taken away, and nothing has come in its place.
  renameSync(staged.staging, ready);
  renameSync(path.join(parent, 'a'), path.join(ready, '.old-a'));
  stageFolders(parent, '', folders).discard();
  assert.deepEqual(
    folders.map((folder) => versionsIn(path.join(parent, folder))),
    [['2'], ['2']],
  );
  assert.deepEqual(readdirSync(parent).sort(), folders);
});

test('what is thrown away leaves what stood there', () => {
  using place = temporary();
  write(place.parent, '1');
  const staged = stageFolders(place.parent, '', folders);
  staged.write('a', '0.txt', 'half');
  staged.discard();
  assert.deepEqual(versionsIn(path.join(place.parent, 'a')), ['1']);
  assert.deepEqual(readdirSync(place.parent).sort(), folders);
});
