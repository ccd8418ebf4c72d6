import assert from 'node:assert/strict';
import { linkSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../files/list-files.ts';
import { manifestName, printManifest } from '../files/to-manifest.ts';
import type { LeftFile } from './last-site.ts';
import { type FolderTimes, timeFolders } from './site-folders.ts';
import { completeSite, keepSpare } from './spare-site.ts';

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const stand = (file: string): LeftFile => {
  const { ino, size, mtimeMs } = lstatSync(file);
  return { node: ino, size, time: Math.trunc(mtimeMs), hash: '' };
};

/** A last site, a new one of which one page is made so far, and where a spare one may be. */
const makePlace = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'spare-'));
  const at = (name: string): string => path.join(folder, name);
  for (const name of ['a/index.html', 'b/index.html', 'c.txt']) write(at(`last/${name}`), name);
  write(at('next/b/index.html'), 'new');
  const taken = new Map(['a/index.html', 'c.txt'].map((name) => [name, stand(at(`last/${name}`))]));
  const [next, last, spare] = [at('next'), at('last'), at('spare')];
  const complete = (spareFolders: FolderTimes = new Map()): void =>
    completeSite({ next, made: ['b/index.html'], last, taken, spare, spareFolders });
  const texts = (): Record<string, string> =>
    Object.fromEntries(listFiles(at('next')).map((name) => [name, readFileSync(at(`next/${name}`), 'utf8')]));
  return { at, complete, texts, taken, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
};

/** What a site tells of its files. */
const tell = (site: string, ...more: string[]): void => {
  const names = ['a/index.html', 'b/index.html', 'c.txt', ...more];
  write(path.join(site, manifestName), printManifest(new Map(names.map((name) => [name, '0'.repeat(64)]))));
};

const whole = { 'a/index.html': 'a/index.html', 'b/index.html': 'new', 'c.txt': 'c.txt' };

test('without a spare site the new one gets what it takes over from the last one', () => {
  using place = makePlace();
  place.complete();
  assert.deepEqual(place.texts(), whole);
});

test('a spare site is brought up to date: what is older, gone or written by somebody else does not stay', () => {
  using place = makePlace();
  const { at } = place;
  write(at('spare/b/index.html'), 'older');
  write(at('spare/gone/deep/index.html'), 'gone');
  write(at('spare/c.txt'), 'c.txt');
  mkdirSync(at('spare/a'));
  linkSync(at('last/a/index.html'), at('spare/a/index.html'));
  tell(at('spare'), 'gone/deep/index.html');
  write(at('spare/a/somebody.txt'), 'by hand');
  place.complete();
  assert.deepEqual(place.texts(), whole);
  for (const name of ['a/index.html', 'c.txt'])
    assert.equal(stand(at(`next/${name}`)).node, place.taken.get(name)?.node);
  assert.throws(() => lstatSync(at('next/gone')), /ENOENT/);
});

test('a folder of the spare site is not looked into while it is as it was left, and is as soon as it has changed', () => {
  for (const isKnown of [true, false]) {
    using place = makePlace();
    const { at } = place;
    mkdirSync(at('spare/a'), { recursive: true });
    linkSync(at('last/a/index.html'), at('spare/a/index.html'));
    write(at('spare/a/somebody.txt'), 'by hand');
    tell(at('spare'));
    const anHourAgo = Date.now() / 1000 - 3600;
    utimesSync(at('spare/a'), anHourAgo, anHourAgo);
    place.complete(isKnown ? timeFolders(at('spare'), ['a/index.html']) : new Map([['a', 1]]));
    assert.equal('a/somebody.txt' in place.texts(), isKnown);
  }
});

test('a spare site that does not tell of its files is made anew', () => {
  using place = makePlace();
  write(place.at('spare/a/index.html'), 'whose?');
  write(place.at('spare/somebody.txt'), 'by hand');
  place.complete();
  assert.deepEqual(place.texts(), whole);
});

test('a file that is made and taken over stops the build', () => {
  using place = makePlace();
  place.taken.set('b/index.html', stand(place.at('last/b/index.html')));
  assert.throws(() => place.complete(), /index\.html is made, and taken over/);
});

test('the site that was replaced is kept as the spare one, in the place of an earlier one', () => {
  using place = makePlace();
  write(place.at('spare/x'), 'earlier');
  keepSpare(place.at('last'), place.at('spare'));
  assert.deepEqual(listFiles(place.at('spare')), ['a/index.html', 'b/index.html', 'c.txt']);
});
