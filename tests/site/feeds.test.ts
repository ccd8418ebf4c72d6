import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { entityDataSchema } from '../../src/site/entity-data.ts';
import { uiLanguages } from '../../src/site/ui-languages.ts';
import { assertBuilt, base, files, read } from './dist.ts';

before(assertBuilt);

const known = new Set(files);
/** The file behind an absolute address of the site. */
const toFile = (address: string): string => {
  const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

test('every address in feeds, sitemaps and the list of feeds leads to a file of the site', () => {
  const xml = files.filter((file) => file.endsWith('.xml'));
  const address = /<(?:loc|link|guid isPermaLink="true")>([^<]+)<|(?:xmlUrl|htmlUrl|href)="([^"]+)"/g;
  const broken = xml.flatMap((file) =>
    [...read(file).matchAll(address)].flatMap(([, inside, attribute]) => {
      const target = toFile((inside ?? attribute ?? '').replaceAll('&amp;', '&'));
      return known.has(target) ? [] : [`${file}: ${target}`];
    }),
  );
  assert.deepEqual(broken.slice(0, 10), []);
});

test('every JSON feed is one, and every item has an address, a language and words', () => {
  const feeds = files.filter((file) => file.endsWith('/feed.json'));
  assert.ok(feeds.length > 0);
  for (const file of feeds) {
    const feed = JSON.parse(read(file));
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    for (const item of feed.items) {
      assert.ok(known.has(toFile(item.url)), `${file}: ${item.url}`);
      assert.ok(item.language && item.title, `${file}: ${item.url}`);
    }
  }
});

test('the sitemap names each page with a counterpart in every language and for everyone else', () => {
  for (const [, alternates = ''] of read('sitemap-1.xml').matchAll(
    /<url><loc>[^<]+<\/loc>((?:<xhtml:link[^>]+>)+)<\/url>/g,
  ))
    assert.deepEqual(
      [...alternates.matchAll(/hreflang="([^"]+)"/g)].map(([, lang]) => lang),
      [...uiLanguages, 'x-default'],
    );
});

test('the data file holds one article per line', () => {
  const lines = read('data/articles.ndjson').trim().split('\n');
  for (const line of lines) assert.ok(known.has(toFile(JSON.parse(line).url)), line.slice(0, 80));
});

test('the data of every entity keep to their schema and lead to articles of the site', () => {
  const data = files.filter((file) => /^data\/[a-z]+\/.*\.json$/.test(file));
  assert.ok(data.length > 0);
  for (const file of data) {
    const { id, articles, together } = entityDataSchema.parse(JSON.parse(read(file)));
    assert.equal(`data/${id}.json`, file);
    for (const { url, mentions } of articles) {
      assert.ok(known.has(toFile(url)), `${file}: ${url}`);
      assert.ok(mentions.every(({ text }) => text !== ''));
    }
    for (const other of together) assert.ok(known.has(`data/${other.id}.json`), `${file}: ${other.id}`);
  }
});
