import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assertBuilt, base, files, pages, read } from './dist.ts';

before(assertBuilt);

const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;

test('an article with its stylesheet takes at most 20 KB on the wire, without fonts', () => {
  const sheets = files.filter((file) => file.endsWith('.css')).map(read);
  const css = sheets.reduce((sum, sheet) => sum + compressed(sheet), 0);
  const articles = pages.filter(({ file }) => /^\w+\/articles\/[^/]+\/index\.html$/.test(file));
  assert.ok(articles.length > 0);
  for (const { file, html } of articles) {
    const size = compressed(html) + css;
    assert.ok(size <= 20 * 1024, `${file}: ${size} bytes`);
  }
});

test('all pages share one stylesheet', () => {
  assert.equal(files.filter((file) => file.endsWith('.css')).length, 1);
});

test('pages other than search load no script but the one that keeps the chosen appearance, at most 1 KB', () => {
  assert.ok(read('theme.js').length <= 1024);
  for (const { file, html } of pages) {
    const scripts = html.match(/<script[^>]*\bsrc=[^>]*>/g) ?? [];
    // Neither `defer` nor `module`: it must be done before anything is painted.
    assert.equal(scripts[0], `<script src="${base}theme.js">`, file);
    if (!/^\w+\/search\//.test(file)) assert.equal(scripts.length, 1, file);
  }
});

test('nothing on a page moves by itself', () => {
  for (const file of files.filter((name) => name.endsWith('.css')))
    assert.doesNotMatch(read(file), /[;{](?:animation|transition|scroll-behavior):/, file);
});

test('the stylesheet knows no left and right, so that one sheet serves both directions', () => {
  const physical =
    /(?:[;{](?:left|right|(?:margin|padding|border)-(?:left|right)[a-z-]*):|text-align:(?:left|right)|float:)/g;
  for (const file of files.filter((name) => name.endsWith('.css')))
    assert.deepEqual(read(file).replaceAll(' ', '').match(physical) ?? [], [], file);
});
