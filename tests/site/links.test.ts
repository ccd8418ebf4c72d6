import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { assertBuilt, base, files, movedPages, pages, read } from './dist.ts';

before(assertBuilt);

const known = new Set(files);
const attributes = /<[a-z][^>]*?\s(?:href|src)="([^"]*)"/gi;
const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

const ids = new Map(
  pages.map(({ file, html }) => [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
);

/** What is wrong with a link of a page; undefined when it leads somewhere. */
const complain = (file: string, link: string): string | undefined => {
  const site = 'http://site.invalid';
  const url = URL.parse(decode(link), `${site}${base}${file}`);
  if (url === null) return `${file}: not an address: ${link}`;
  if (url.origin !== site) return /^https?:$/.test(url.protocol) ? undefined : `${file}: ${url.protocol} in ${link}`;
  if (!url.pathname.startsWith(base)) return `${file}: leaves the base: ${link}`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!known.has(target)) return `${file}: no such page or file: ${link}`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || ids.get(target)?.has(id) ? undefined : `${file}: no such place on the page: ${link}`;
};

test('every link, anchor and asset of every page exists', () => {
  let count = 0;
  const complaints = pages.flatMap(({ file, html }) =>
    [...html.matchAll(attributes)].flatMap(([, link = '']) => {
      count += 1;
      return complain(file, link) ?? [];
    }),
  );
  assert.equal(complaints.slice(0, 10).join('\n'), '', `${complaints.length} of ${count} links are broken`);
  assert.ok(count > pages.length, 'the pages hold links');
});

test('a page that a link to another host opens learns nothing of the reader and has no hold on the page', () => {
  const outbound = /<a\s[^>]*href="https?:\/\/[^>]*>/g;
  const found = pages.flatMap(({ html }) => [...html.matchAll(outbound)].map(([link]) => link));
  const loose = found.filter((link) => !/\srel="[^"]*\bnoopener noreferrer\b/.test(link));
  assert.ok(found.length > 0);
  assert.deepEqual(loose.slice(0, 5), []);
});

test('every file that a stylesheet asks for exists', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  assert.ok(sheets.length > 0);
  for (const sheet of sheets)
    for (const [, link = ''] of read(sheet).matchAll(/url\(["']?([^"')]+)/g))
      assert.equal(complain(sheet, link), undefined);
});

test('every page but the way in, the lost one and former addresses can be reached from the front pages', () => {
  const reached = new Set<string>();
  const queue = ['index.html'];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file) || !file.endsWith('.html')) continue;
    reached.add(file);
    for (const [, link = ''] of read(file).matchAll(attributes)) {
      const url = URL.parse(decode(link), `http://site.invalid${base}${file}`);
      if (url?.origin !== 'http://site.invalid') continue;
      const path = decodeURIComponent(url.pathname.slice(base.length));
      queue.push(path === '' || path.endsWith('/') ? `${path}index.html` : path);
    }
  }
  const isHidden = (html: string): boolean => html.includes('<meta name="robots" content="noindex">');
  const orphans = pages.filter(({ file, html }) => !reached.has(file) && !movedPages.has(file) && !isHidden(html));
  assert.deepEqual(orphans.map(({ file }) => file).slice(0, 10), []);
});
