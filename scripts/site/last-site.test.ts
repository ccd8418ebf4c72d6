import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { manifestName, printManifest } from '../files/to-manifest.ts';
import { isWhole, readLastSite, takeFiles, writeLastSite } from './last-site.ts';
import { startRecords } from './page-records.ts';

const names = ['index.html', 'en/index.html', 'search/en/a', 'search/ar/a'];

/** A site of some files in a temporary place, and the record of it. */
const makeSite = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const site = path.join(folder, 'dist');
  for (const name of names) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), name);
  }
  const records = startRecords({ digestRead: (read) => read, digestValue: () => 'props' });
  for (const name of names.slice(0, 2)) records.add(`page ${name}`, name, null, ['articles']);
  const indexes = new Map(
    ['en', 'ar'].map((lang) => [`search/${lang}.ndjson`, { hash: lang, files: [`search/${lang}/a`] }]),
  );
  for (const name of indexes.keys()) records.add(`records ${name}`, name, null, ['articles']);
  const record = path.join(folder, 'record');
  writeLastSite(
    record,
    site,
    { world: 'w', content: 'c', pages: records.finish(), assets: [], indexes, spareFolders: new Map() },
    new Map(names.map((name) => [name, name])),
  );
  return { folder, site, record, [Symbol.dispose]: (): void => rmSync(folder, { recursive: true, force: true }) };
};

test('what a build has left is found again, records as long as their index stands; a file that was changed or removed is not, nor what holds it', () => {
  using made = makeSite();
  const whole = readLastSite(made.record, made.site, 'w');
  assert.deepEqual([...whole.files.keys()], names);
  assert.deepEqual(
    [...whole.pages.pages.values()].map(({ file }) => file),
    ['index.html', 'en/index.html', 'search/en.ndjson', 'search/ar.ndjson'],
  );
  writeFileSync(path.join(made.site, 'index.html'), 'another');
  utimesSync(path.join(made.site, 'search/ar/a'), 1, 1);
  rmSync(path.join(made.site, 'en/index.html'));
  const left = readLastSite(made.record, made.site, 'w');
  assert.deepEqual([...left.files.keys()], ['search/en/a']);
  assert.deepEqual([...left.pages.pages.keys()], ['records search/en.ndjson']);
  assert.deepEqual([...left.indexes.keys()], ['search/en.ndjson']);
});

test('after a change of the program nothing is left, and a broken record is none', () => {
  using made = makeSite();
  assert.equal(readLastSite(made.record, made.site, 'another').files.size, 0);
  writeFileSync(made.record, 'no record');
  assert.equal(readLastSite(made.record, made.site, 'w').files.size, 0);
});

test('files that are taken are the same in both sites, and outlive the first', () => {
  using made = makeSite();
  const next = path.join(made.folder, 'next');
  takeFiles(made.site, next, names);
  rmSync(made.site, { recursive: true });
  for (const name of names) assert.equal(readFileSync(path.join(next, name), 'utf8'), name);
});

test('a site is whole as its build left it, and no longer with a file that is changed, added or gone', () => {
  const manifest = printManifest(new Map(names.map((name) => [name, name])));
  const changes: readonly ((site: string) => void)[] = [
    (site) => writeFileSync(path.join(site, 'en/index.html'), 'another'),
    (site) => writeFileSync(path.join(site, 'en/more.html'), ''),
    (site) => rmSync(path.join(site, 'en/index.html')),
    (site) => writeFileSync(path.join(site, manifestName), 'another'),
  ];
  for (const change of changes) {
    using made = makeSite();
    writeFileSync(path.join(made.site, manifestName), manifest);
    const whole = (): boolean => isWhole(made.site, readLastSite(made.record, made.site, 'w'));
    assert.ok(whole());
    change(made.site);
    assert.ok(!whole());
  }
});
