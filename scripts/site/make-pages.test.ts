import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import type { PathWithRoute } from 'astro';
import { layReadBook } from '../../src/schema/read-book.ts';
import { startPages } from './make-pages.ts';
import { toHtml } from './page-html.ts';
import type { PageProgram } from './page-maker.ts';
import { noRecords } from './page-records.ts';

const page = { component: 'page.astro', type: 'page' } as PathWithRoute['route'];
const other = { ...page, component: 'other.astro' };
const feed = { component: 'feed.ts', type: 'endpoint' } as PathWithRoute['route'];

/** A program of two pages, one of which fails, and of a feed. */
const program: PageProgram = {
  manifest: { routes: [], entryModules: {}, inlinedScripts: new Map() },
  getComponentByRoute: async ({ component }) => {
    if (component === feed.component) return { GET: () => new Response('<rss/>') };
    return { default: (_, props) => (component === page.component ? toHtml(`<p>${Object.values(props)}</p>`) : 'x') };
  },
  routeCache: {
    get: () => ({ staticPaths: { keyed: new Map([['/en/a', { props: { title: 'A' } }]]) } }),
  },
};

/** Makes these paths; the files that are there then, and why it failed. */
const make = async (...paths: PathWithRoute[]) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'make-pages-'));
  layReadBook({ open: () => {}, close: () => ['articles'], digestRead: () => '1', digestValue: JSON.stringify });
  const place = { base: '/', folder: path.join(folder, 'site') };
  const pages = startPages(place, { last: noRecords, values: path.join(folder, 'values'), program: '', world: '' });
  const failure = await pages.make(paths, program).then(() => null, String);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const files = names.map(({ name, parentPath }) => {
    const file = path.join(parentPath, name);
    return `${path.relative(place.folder, file)}: ${readFileSync(file, 'utf8')}`;
  });
  rmSync(folder, { recursive: true });
  return { files: files.sort(), failure };
};

test('a page is the index of its address, and a file stands at its own', async () => {
  const { files, failure } = await make({ pathname: '/en/a', route: page }, { pathname: '/en/feed.xml', route: feed });
  assert.equal(failure, null);
  assert.deepEqual(files, ['en/a/index.html: <!DOCTYPE html><p>A</p>', 'en/feed.xml: <rss/>']);
});

test('two pages at one address are told with both of their sources, and nothing is made', async () => {
  const { files, failure } = await make({ pathname: '/en/a', route: page }, { pathname: '/en/a/', route: other });
  assert.equal(failure, 'Error: /en/a: made by page.astro and by other.astro');
  assert.deepEqual(files, []);
});

test('a page that cannot be made is told by its address', async () => {
  const { failure } = await make({ pathname: '/en/b', route: other });
  assert.match(failure ?? '', /\/en\/b: it cannot be made/);
});
