import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { buildSearch } from './build-search.ts';

const record = (at: number, lang: string): object => ({
  url: `/${lang}/articles/a${at}/`,
  lang,
  kind: at % 3 === 0 ? 'stories' : 'articles',
  title: `Harbour bridge number ${at}`,
  text: `The bridge opened in ${1990 + at}. Walkers crossed it.`,
  keys: 'bridges',
  names: [[`Quay ${at}`, 'Kai']],
  outlet: `Gazette ${at % 7}`,
  day: `20${10 + (at % 12)}-03-04`,
});

/** Builds the indexes of some records: path of each file → its bytes. */
const build = async (records: Readonly<Record<string, readonly object[]>>): Promise<Map<string, string>> => {
  const site = mkdtempSync(path.join(tmpdir(), 'warraq-search-'));
  try {
    for (const [name, lines] of Object.entries(records)) {
      mkdirSync(path.join(site, 'search', path.dirname(name)), { recursive: true });
      writeFileSync(path.join(site, 'search', name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    }
    await buildSearch(site);
    const files = globSync('**/*.*', { cwd: site }).sort();
    return new Map(files.map((file) => [file, readFileSync(path.join(site, file)).toString('base64')]));
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
};

const english = Array.from({ length: 30 }, (_, at) => record(at, 'en'));
const records = {
  'en/0.ndjson': english.slice(0, 15),
  'en/1.ndjson': english.slice(15),
  'ar/0.ndjson': Array.from({ length: 9 }, (_, at) => record(at, 'ar')),
};

test('the same records give the same indexes, one for each part, and are removed', async () => {
  const index = await build(records);
  assert.deepEqual(await build(records), index);
  const names = [...index.keys()];
  for (const part of ['en/0', 'en/1', 'ar/0']) {
    assert.ok(names.includes(`search/${part}/pagefind-entry.json`));
    assert.ok(names.some((name) => name.startsWith(`search/${part}/filter/`)));
    // The program stands once for each language.
    assert.equal(names.includes(`search/${part}/pagefind.js`), part.endsWith('0'));
  }
  assert.ok(names.every((name) => !name.endsWith('.ndjson') && !name.includes('-ui')));
});

test('an index tells the day of each of its pages', async () => {
  const index = await build({ 'en/0.ndjson': english });
  const days: Record<string, string> = JSON.parse(
    Buffer.from(index.get('search/en/0/days.json') ?? '', 'base64').toString(),
  );
  assert.deepEqual(Object.values(days).sort(), english.map((_, at) => `20${10 + (at % 12)}-03-04`).sort());
  assert.ok(Object.keys(days).every((id) => index.has(`search/en/0/fragment/${id}.pf_fragment`)));
});

test('a record that is not what its schema says stops the build', async () => {
  await assert.rejects(build({ 'en/0.ndjson': [{ ...record(1, 'en'), kind: 'recipe' }] }), /kind/);
});
