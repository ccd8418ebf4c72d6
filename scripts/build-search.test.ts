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

/** Builds the index of some lines: path of each file → its bytes. */
const build = async (lines: readonly object[]): Promise<Map<string, string>> => {
  const site = mkdtempSync(path.join(tmpdir(), 'warraq-search-'));
  try {
    mkdirSync(path.join(site, 'search'));
    writeFileSync(path.join(site, 'search/records.ndjson'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    await buildSearch(site);
    const files = globSync('**/*.*', { cwd: site }).sort();
    return new Map(files.map((file) => [file, readFileSync(path.join(site, file)).toString('base64')]));
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
};

const records = Array.from({ length: 30 }, (_, at) => record(at, at % 2 === 0 ? 'en' : 'ar'));

test('the same records give the same index, one for each language, and are removed', async () => {
  const index = await build(records);
  assert.deepEqual(await build(records), index);
  const names = [...index.keys()];
  for (const lang of ['en', 'ar']) {
    assert.ok(names.includes(`search/${lang}/pagefind.js`));
    assert.ok(names.some((name) => name.startsWith(`search/${lang}/filter/`)));
  }
  assert.ok(names.every((name) => !name.includes('records') && !name.includes('-ui')));
});

test('a record that is not what its schema says stops the build', async () => {
  await assert.rejects(build([{ ...record(1, 'en'), kind: 'recipe' }]), /kind/);
});
