import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { findStrangers, timeFolders } from './site-folders.ts';

const names = new Set(['index.html', 'a/b/index.html', 'a/b/more.html']);

/** A site whose folders have not changed for an hour. */
const makeSite = () => {
  const site = mkdtempSync(path.join(tmpdir(), 'site-'));
  const at = (name: string): string => path.join(site, name);
  mkdirSync(at('a/b'), { recursive: true });
  for (const name of names) writeFileSync(at(name), name);
  const anHourAgo = Date.now() / 1000 - 3600;
  for (const folder of ['a/b', 'a', '']) utimesSync(at(folder), anHourAgo, anHourAgo);
  return { site, at, [Symbol.dispose]: (): void => rmSync(site, { recursive: true, force: true }) };
};

test('the folders of a site are noted with their times, but those that have changed just now', () => {
  using made = makeSite();
  assert.deepEqual([...timeFolders(made.site, names).keys()].sort(), ['', 'a', 'a/b']);
  writeFileSync(made.at('a/new.txt'), '');
  assert.deepEqual([...timeFolders(made.site, names).keys()].sort(), ['', 'a/b']);
});

test('what somebody has put into a site is found, in folders of its own too', () => {
  using made = makeSite();
  const times = timeFolders(made.site, names);
  assert.deepEqual(findStrangers(made.site, names, times), []);
  writeFileSync(made.at('a/b/new.txt'), '');
  mkdirSync(made.at('own/deep'), { recursive: true });
  writeFileSync(made.at('own/deep/new.txt'), '');
  assert.deepEqual(findStrangers(made.site, names, times).sort(), ['a/b/new.txt', 'own/deep/new.txt']);
});

test('a folder that nobody has noted is looked into, one that is gone holds nothing', () => {
  using made = makeSite();
  writeFileSync(made.at('a/new.txt'), '');
  rmSync(made.at('a/b'), { recursive: true });
  assert.deepEqual(findStrangers(made.site, names, new Map()), ['a/new.txt']);
});
