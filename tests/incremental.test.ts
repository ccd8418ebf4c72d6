import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { makeCorpus } from '../scripts/bench/make-corpus.ts';
import { editContent } from '../scripts/bench/random-edits.ts';
import { toRandom } from '../scripts/bench/to-random.ts';
import { emptyStore, type NotesStore, openNotesStore } from '../scripts/files/notes-store.ts';
import { readContent } from '../scripts/files/read-content.ts';
import { writeCorpus } from '../scripts/files/write-corpus.ts';

// What is kept of earlier runs changes nothing but the time that a run takes.

const real = path.resolve(import.meta.dirname, '../content');
const seed = 7;
const edits = 30;

/** A small corpus in a temporary place, with some of the catalogue. */
const makeFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync(path.join(real, 'outlets'), path.join(folder, 'outlets'), { recursive: true });
  for (const kind of ['people', 'places', 'organisations']) {
    mkdirSync(path.join(folder, 'entities', kind), { recursive: true });
    for (const name of readdirSync(path.join(real, 'entities', kind)).slice(0, 60))
      cpSync(path.join(real, 'entities', kind, name), path.join(folder, 'entities', kind, name));
  }
  const { known } = readContent(folder);
  const pages = [...makeCorpus(14 + edits, seed, known.entities, known.outlets)].map(({ text }) => text);
  mkdirSync(path.join(folder, 'raw'));
  for (const [at, page] of pages.splice(0, 14).entries())
    writeFileSync(path.join(folder, 'raw', `page-${at}.txt`), page);
  return { folder, pages, [Symbol.dispose]: (): void => rmSync(folder, { recursive: true, force: true }) };
};

/** Everything that a run writes and finds, and how many dumps it read. */
const run = (folder: string, open: (known: ReturnType<typeof readContent>['known']) => NotesStore) => {
  const { rawFiles, known, problems } = readContent(folder);
  const files: Record<string, string> = {};
  const write = (place: string, name: string, data: string | Uint8Array): void => {
    files[`${place}/${name}`] = Buffer.from(data).toString();
  };
  const store = open(known);
  let read = 0;
  const counting: NotesStore = {
    ...store,
    keep: (raw, noted) => {
      read += 1;
      return store.keep(raw, noted);
    },
  };
  const found = writeCorpus(rawFiles, known, { write }, counting);
  store.close();
  return { read, dumps: rawFiles.length, made: { files, found, problems } };
};

const runFresh = (folder: string) => run(folder, () => emptyStore);
const runKept = (folder: string) => run(folder, (known) => openNotesStore(path.join(folder, 'kept'), known));

test('a run that keeps what it read gives what a run from nothing gives, edit after edit', () => {
  using corpus = makeFolder();
  const random = toRandom(seed);
  runKept(corpus.folder);
  let read = 0;
  for (const page of corpus.pages) {
    const done = editContent(corpus.folder, random, page);
    const kept = runKept(corpus.folder);
    assert.deepEqual(kept.made, runFresh(corpus.folder).made, done);
    read += kept.read;
  }
  assert.ok(read < corpus.pages.length * 5, `${read} dumps were read again for ${corpus.pages.length} edits`);
});

test('of many dumps only the one that changed is read again', () => {
  using corpus = makeFolder();
  assert.equal(runKept(corpus.folder).read, 14);
  assert.equal(runKept(corpus.folder).read, 0);
  writeFileSync(path.join(corpus.folder, 'raw', 'page-3.txt'), corpus.pages[0] ?? '');
  assert.equal(runKept(corpus.folder).read, 1);
});

test('a kept file that is cut or broken is read again, and one of a dump that is gone goes too', () => {
  using corpus = makeFolder();
  runKept(corpus.folder);
  const kept = path.join(corpus.folder, 'kept');
  const [first = '', second = ''] = readdirSync(kept).filter((name) => name !== 'index');
  truncateSync(path.join(kept, first), 100);
  writeFileSync(path.join(kept, second), 'nothing that anybody wrote');
  const again = runKept(corpus.folder);
  assert.equal(again.read, 2);
  assert.deepEqual(again.made, runFresh(corpus.folder).made);
  rmSync(path.join(corpus.folder, 'raw', 'page-5.txt'));
  runKept(corpus.folder);
  assert.equal(readdirSync(kept).length, 13 + 1);
  writeFileSync(path.join(kept, 'index'), '');
  assert.equal(runKept(corpus.folder).read, 13);
});
