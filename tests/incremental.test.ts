import assert from 'node:assert/strict';
import { cpSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { editContent } from '../scripts/bench/random-edits.ts';
import { makeSmallCorpus } from '../scripts/bench/small-corpus.ts';
import { toRandom } from '../scripts/bench/to-random.ts';
import { emptyStore, type NotesStore, openNotesStore, toWorld } from '../scripts/files/notes-store.ts';
import { readContent } from '../scripts/files/read-content.ts';
import { readPart, toPart } from '../scripts/files/read-part.ts';
import type { Output } from '../scripts/files/same-output.ts';
import { writeCorpus } from '../scripts/files/write-corpus.ts';
import { noYamlStore, openYamlStore, type YamlStore } from '../scripts/files/yaml-store.ts';

// What is kept of earlier runs changes nothing but the time that a run takes.

const real = path.resolve(import.meta.dirname, '../content');
const seed = 7;
const edits = 30;

const makeFolder = () => {
  const corpus = makeSmallCorpus(real, seed, edits);
  return { ...corpus, [Symbol.dispose]: (): void => rmSync(corpus.folder, { recursive: true, force: true }) };
};

/** Everything that a run writes and finds, and how many dumps it read. */
const run = (
  folder: string,
  open: (known: ReturnType<typeof readContent>['known']) => NotesStore,
  yaml: YamlStore = noYamlStore,
) => {
  const { rawFiles, known, problems } = readContent(folder, yaml);
  yaml.close();
  const files: Record<string, string> = {};
  const write = (place: string, name: string, data: string | Uint8Array): void => {
    files[`${place}/${name}`] = Buffer.from(data).toString();
  };
  const writeSame: Output['writeSame'] = (place, name, _, content) => write(place, name, content());
  const store = open(known);
  let read = 0;
  const counting: NotesStore = {
    ...store,
    keep: (raw, made) => {
      read += 1;
      return store.keep(raw, made);
    },
  };
  const found = writeCorpus(rawFiles, known, { write, writeSame }, counting);
  store.close();
  return { read, dumps: rawFiles.length, made: { files, found, problems } };
};

const runFresh = (folder: string) => run(folder, () => emptyStore);
const runKept = (folder: string) => {
  const kept = path.join(folder, 'kept');
  return run(folder, (known) => openNotesStore(kept, known, toWorld(known)), openYamlStore(kept));
};

/** Cuts off the end of a kept file, where the files stand that a dump gave. */
const cutPages = (file: string): void => truncateSync(file, statSync(file).size - 10);

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
  const [first = '', second = ''] = readdirSync(kept).filter((name) => name.length === 64);
  truncateSync(path.join(kept, first), 100);
  writeFileSync(path.join(kept, second), 'nothing that anybody wrote');
  const again = runKept(corpus.folder);
  assert.equal(again.read, 2);
  assert.deepEqual(again.made, runFresh(corpus.folder).made);
  for (const name of readdirSync(kept).filter((one) => one.length === 64)) cutPages(path.join(kept, name));
  const lost = runKept(corpus.folder);
  assert.equal(lost.read, 14);
  assert.deepEqual(lost.made, again.made);
  rmSync(path.join(corpus.folder, 'raw', 'page-5.txt'));
  runKept(corpus.folder);
  assert.equal(readdirSync(kept).filter((name) => name.length === 64).length, 13);
  writeFileSync(path.join(kept, 'index'), '');
  assert.equal(runKept(corpus.folder).read, 13);
});

/** Reads a part of the dumps as a machine of its own does, and brings what it keeps to the others. */
const runPart = (folder: string, part: number, parts: number): { dumps: number; read: number } => {
  const { rawFiles, known } = readContent(folder, noYamlStore);
  const own = path.join(folder, `kept-${part}`);
  const told = readPart(rawFiles, known, openNotesStore(own, known, toWorld(known)), { part, parts });
  cpSync(own, path.join(folder, 'kept'), { recursive: true });
  return told;
};

test('what several machines have read a part of each is not read again', () => {
  using corpus = makeFolder();
  const told = [1, 2, 3].map((part) => runPart(corpus.folder, part, 3));
  assert.deepEqual(told, [
    { dumps: 5, read: 5 },
    { dumps: 5, read: 5 },
    { dumps: 4, read: 4 },
  ]);
  const whole = runKept(corpus.folder);
  assert.equal(whole.read, 0);
  assert.deepEqual(whole.made, runFresh(corpus.folder).made);
  const indexes = readdirSync(path.join(corpus.folder, 'kept')).filter((name) => name.startsWith('index'));
  assert.deepEqual(indexes, ['index']);
  assert.equal(runPart(corpus.folder, 2, 3).read, 0);
});

test('a part that was read with another catalogue counts for nothing, and one that is missing is read', () => {
  using corpus = makeFolder();
  runPart(corpus.folder, 1, 2);
  writeFileSync(
    path.join(corpus.folder, 'entities/people/somebody-else.yaml'),
    'names: { en: { label: Somebody Else } }',
  );
  runPart(corpus.folder, 2, 2);
  const whole = runKept(corpus.folder);
  assert.equal(whole.read, 7);
  assert.deepEqual(whole.made, runFresh(corpus.folder).made);
});

test('a part is named by its number and how many there are', () => {
  assert.deepEqual(toPart('2/4'), { part: 2, parts: 4 });
  for (const word of ['5/4', '0/4', '1', '1/0', '1/4/5', 'a/b', '-1/4', ' 1/4']) assert.equal(toPart(word), null, word);
});
