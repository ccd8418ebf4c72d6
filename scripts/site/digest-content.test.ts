import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { digestContent } from './digest-content.ts';

const reader = readFileSync(path.join(import.meta.dirname, '../../src/site/read-content.ts'), 'utf8');

/** A file in each place of a content folder that the site reads, as its reader names them. */
const read = [
  ...new Set(
    Array.from(reader.matchAll(/join\(folder, '([a-z/-]+)(\.yaml)?'\)/g), ([, place, end]) =>
      end === undefined ? `${place}/a` : `${place}${end}`,
    ),
  ),
];

/** A content folder with one file in each place, and the file that tells of its changes. */
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

test('whatever the site reads of a content folder tells one digest from the next', () => {
  using made = makeContent();
  const digests = new Set([made.digest()]);
  const tell = (): void => void digests.add(made.digest());
  for (const name of read) {
    made.write(`content/${name}`, 'another');
    tell();
  }
  made.write('changes', '[{}]');
  tell();
  renameSync(path.join(made.folder, 'content/articles/a'), path.join(made.folder, 'content/articles/b'));
  tell();
  made.write('content/entities/people/c.yaml', '');
  tell();
  assert.ok(read.length >= 9, read.join());
  assert.equal(digests.size, read.length + 4);
});

test('a dump is not read by the site: what is made of it is; nor is what else lies there', () => {
  using made = makeContent();
  const before = made.digest();
  made.write('content/raw/a.txt', 'another');
  made.write('content/dist/index.html', 'another');
  assert.equal(made.digest(), before);
});
