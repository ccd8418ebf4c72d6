import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { digestContent } from './digest-content.ts';

const read = ['articles/a.md', 'ledgers/a.json', 'stories/a.yaml', 'entities/people/a.yaml', 'published-stories.yaml'];

/** A content folder with one file of each of some kinds, and the file that tells of its changes. */
const makeContent = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  for (const name of [...read, 'raw/a.txt']) write(`content/${name}`, name);
  write('changes', '[]');
  return {
    folder,
    write,
    digest: () => digestContent(path.join(folder, 'content'), path.join(folder, 'changes')),
    [Symbol.dispose]: (): void => rmSync(folder, { recursive: true, force: true }),
  };
};

test('whatever the site can read of a content folder tells one digest from the next', () => {
  using made = makeContent();
  const digests = new Set([made.digest()]);
  for (const name of read) {
    made.write(`content/${name}`, 'another');
    digests.add(made.digest());
  }
  made.write('changes', '[{}]');
  digests.add(made.digest());
  renameSync(path.join(made.folder, 'content/articles/a.md'), path.join(made.folder, 'content/articles/b.md'));
  digests.add(made.digest());
  made.write('content/articles/c.md', '');
  digests.add(made.digest());
  assert.equal(digests.size, read.length + 4);
});

test('a dump is not read by the site: what is made of it is', () => {
  using made = makeContent();
  const before = made.digest();
  made.write('content/raw/a.txt', 'another');
  assert.equal(made.digest(), before);
});
