import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { toDataKeys } from '../../src/site/data-columns.ts';
import { dataSets } from '../../src/site/data-sets.ts';
import { uiLanguages } from '../../src/site/ui-languages.ts';
import { assertBuilt, base, files, read } from './dist.ts';

before(assertBuilt);

const known = new Set(files);
const rowsOf = (name: string): Record<string, unknown>[] =>
  read(`data/${name}.ndjson`)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

test('every row of every data file keeps to its schema, and its page exists', () => {
  for (const { name, schema } of dataSets) {
    const rows = rowsOf(name);
    assert.ok(rows.length > 0, name);
    for (const row of rows) {
      schema.parse(row);
      if (typeof row['url'] !== 'string') continue;
      const page = `${decodeURIComponent(new URL(row['url']).pathname).slice(base.length)}index.html`;
      assert.ok(known.has(page), `${name}: ${page}`);
    }
  }
});

test('ids in the data files lead to rows of the others', () => {
  const ids = new Map(
    ['articles', 'stories', 'entities', 'outlets'].map((name) => [name, new Set(rowsOf(name).map(({ id }) => id))]),
  );
  const told = ['mentions', 'quotes', 'credits', 'dates'].flatMap(rowsOf);
  for (const { article, speaker, entity } of told) {
    assert.ok(ids.get('articles')?.has(article));
    if (speaker ?? entity) assert.ok(ids.get('entities')?.has(speaker ?? entity), String(speaker ?? entity));
  }
  for (const { story, outlet } of rowsOf('articles')) {
    if (story) assert.ok(ids.get('stories')?.has(story));
    if (outlet) assert.ok(ids.get('outlets')?.has(outlet));
  }
});

test('every CSV file has the columns that the codebook tells, and a row for each row', () => {
  for (const { name, schema, omitted } of dataSets) {
    const csv = read(`data/${name}.csv`);
    const columns = toDataKeys(schema, omitted).filter(({ inCsv }) => inCsv);
    assert.ok(csv.startsWith(`\ufeff${columns.map(({ key }) => key).join(',')}\n`), name);
    assert.equal(csv.match(/[\r\n]/g)?.length, rowsOf(name).length + 1, name);
  }
});

test('the codebook tells every key and the same hash in every language', () => {
  const hashes = new Set<string | undefined>();
  for (const lang of uiLanguages) {
    const html = read(`${lang}/data/index.html`);
    hashes.add(/<code>([0-9a-f]{64})<\/code>/.exec(html)?.[1]);
    for (const { schema } of dataSets)
      for (const { key } of toDataKeys(schema))
        assert.match(html, new RegExp(`<code>${key.replace('.', '\\.')}\\??</code>`), key);
  }
  assert.ok(hashes.size === 1 && !hashes.has(undefined));
});

test('the text beside an article is the text of the data, and what the page prints', () => {
  for (const row of rowsOf('articles')) {
    const folder = decodeURIComponent(new URL(String(row['url'])).pathname).slice(base.length);
    assert.equal(read(`${folder}text.txt`), `${row['text']}\n`);
    const markdown = read(`${folder}text.md`);
    assert.ok(markdown.startsWith('---\ntitle: ') && markdown.endsWith(String(row['body'])), folder);
  }
});
