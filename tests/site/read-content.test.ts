import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../../src/site/read-content.ts';

const folderWith = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

test('an empty folder is a site without articles', () => {
  const { articles, stories, entities } = readContent(folderWith({}));
  assert.deepEqual([articles.length, stories.length, entities.size], [0, 0, 0]);
});

test('an entity is known by its path', () => {
  const folder = folderWith({ 'entities/people/a-b.yaml': 'names: { en: { label: A } }' });
  assert.deepEqual([...readContent(folder).entities.keys()], ['people/a-b']);
});

test('a file that is not what its schema says is named', () => {
  assert.throws(() => readContent(folderWith({ 'articles/x.md': '---\ntitle: "A"\n---\n' })), /articles\/x\.md/);
  assert.throws(
    () => readContent(folderWith({ 'articles/x.md': '---js\nthrow 1\n---\n' })),
    /articles\/x\.md: only YAML/,
  );
  assert.throws(() => readContent(folderWith({ 'ledgers/x.json': '{' })), /ledgers\/x\.json/);
  assert.throws(() => readContent(folderWith({ 'outlets/x.yaml': 'names: {}' })), /outlets\/x\.yaml/);
});

test('a text that has changed since it was first read is not given', () => {
  const empty = { sha256: '', encoding: 'utf-8', entries: [], articles: [], problems: [] };
  const text = JSON.stringify({ file: 'x.txt', ...empty });
  const folder = folderWith({ 'ledgers/x.json': text });
  const ledger = readContent(folder).ledgers.get('x.txt');
  assert.deepEqual(ledger?.read().entries, []);
  writeFileSync(join(folder, 'ledgers/x.json'), `${text}\n`);
  assert.throws(() => ledger?.read(), /ledgers\/x\.json: it changed while the site was being built/);
});
