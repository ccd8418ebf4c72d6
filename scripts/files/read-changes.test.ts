import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { changesSchema } from '../../src/schema/change.ts';
import { readChanges } from './read-changes.ts';

const run = (cwd: string, ...args: string[]): void => {
  const who = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@a.example',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@a.example',
  };
  const when = { GIT_AUTHOR_DATE: '2025-03-13T23:30:00-0500', GIT_COMMITTER_DATE: '2025-03-13T23:30:00-0500' };
  execFileSync('git', args, { cwd, stdio: 'ignore', env: { ...process.env, ...who, ...when } });
};

const commit = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  run(folder, 'add', '-A');
  run(folder, '-c', 'commit.gpgsign=false', 'commit', '-q', '-m', 'x\u0001y');
};

test('commits tell what was added, changed and removed, by the day in UTC, the newest first', (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'warraq-git-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  assert.deepEqual(readChanges(folder), []);
  run(folder, 'init', '-q');
  assert.deepEqual(readChanges(folder), []);
  const content = path.join(folder, 'content');
  commit(folder, { 'content/raw/a.txt': 'a', 'content/raw/حرف.txt': 'b', 'content/README.md': 'c', 'src/x.ts': 'd' });
  commit(folder, { 'content/raw/a.txt': 'aa', 'content/raw/a.yaml': 'why: x', 'content/entities/people/b.yaml': 'e' });
  rmSync(path.join(content, 'raw/a.txt'));
  commit(folder, { 'content/outlets/o.yaml': 'f' });
  const changes = changesSchema.parse(readChanges(content));
  assert.deepEqual(
    changes.map(({ day, files }) => [day, files.map(({ fate, path: name }) => `${fate} ${name}`)]),
    [
      ['2025-03-14', ['added outlets/o.yaml', 'removed raw/a.txt']],
      ['2025-03-14', ['added entities/people/b.yaml', 'changed raw/a.txt', 'added raw/a.yaml']],
      ['2025-03-14', ['added raw/a.txt']],
    ],
  );
});
