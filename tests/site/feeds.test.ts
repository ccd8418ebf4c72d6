import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { entityDataSchema } from '../../src/site/entity-data.ts';
import { defaultLanguage, toDirection, uiLanguages } from '../../src/site/ui-languages.ts';
import { assertBuilt, base, files, movedPages, read } from './dist.ts';

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

const isFeed = (file: string, format: string): boolean =>
  (file.startsWith('feeds/') || /^[^/]+\/feed\./.test(file)) && file.endsWith(`.${format}`);

/** `feeds/stories/x.json` → `ar/stories/x/index.html` */
const toStoryPage = (file: string): string =>
  `${defaultLanguage}/${file.replace(/^feeds\//, '').replace(/\.json$/, '/index.html')}`;

const within = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);
const toPlain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** A paragraph that says its language and direction, in that direction, and holds no other element. */
const paragraph = /^<p lang="([^"<>]+)" dir="(rtl|ltr)">[^<]+<\/p>$/;
const assertParagraph = (html: string, lang: string, where: string): void => {
  const found = paragraph.exec(html);
  assert.deepEqual(found?.slice(1), [lang, toDirection(lang)], `${where}: ${html.slice(0, 80)}`);
};

/** What RSS 2.0 demands of an item, and what we promise of it. */
const assertItem = (item: string, where: string): void => {
  const [guid, link] = [within(item, 'guid')[0], within(item, 'link')[0]];
  assert.ok(guid !== undefined && guid === link && URL.canParse(guid), `${where}: ${guid}`);
  assert.equal(within(item, 'title').length, 1, where);
  for (const day of within(item, 'pubDate'))
    assert.match(day, /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/);
  const lang = within(item, 'dc:language')[0] ?? '';
  for (const html of within(item, 'description')) assertParagraph(toPlain(html), lang, where);
};

test('every RSS feed is RSS 2.0: what the channel and the items need, each item once and in its language', () => {
  const feeds = files.filter((file) => isFeed(file, 'xml'));
  for (const kind of ['languages', 'sections', 'outlets', 'stories', 'people'])
    assert.ok(
      feeds.some((file) => file.startsWith(`feeds/${kind}/`)),
      kind,
    );
  for (const file of feeds) {
    const [channel = '', ...items] = read(file).split('<item>');
    for (const name of ['title', 'link', 'description', 'language'])
      assert.equal(within(channel, name).length, 1, file);
    assert.ok(channel.includes(`<atom:link rel="self" type="application/rss+xml" href="`), file);
    const guids = items.flatMap((item) => within(item, 'guid'));
    assert.ok(guids.length > 0 && new Set(guids).size === items.length, `${file}: an item without an id of its own`);
    for (const item of items) assertItem(item, file);
  }
});

test('every JSON feed is JSON Feed 1.1, and every item has an address, a language and words', () => {
  const feeds = files.filter((file) => isFeed(file, 'json'));
  assert.ok(feeds.length > uiLanguages.length);
  for (const file of feeds) {
    const feed = JSON.parse(read(file));
    assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
    assert.ok(toFile(feed.feed_url) === file || movedPages.has(toStoryPage(file)), file);
    assert.ok(feed.title && known.has(toFile(feed.home_page_url)), file);
    assert.equal(new Set(feed.items.map(({ id }: { id: string }) => id)).size, feed.items.length, file);
    for (const item of feed.items) {
      assert.ok(known.has(toFile(item.url)), `${file}: ${item.url}`);
      assert.ok(item.id && item.language && item.title, `${file}: ${item.url}`);
      if (item.content_html) assertParagraph(item.content_html, item.language, file);
      else assert.equal(item.content_text, '');
      if (item.date_published) assert.match(item.date_published, /^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    }
  }
});

test('the list of feeds of a language names its feeds, no address twice', () => {
  for (const lang of uiLanguages) {
    const addresses = [...read(`${lang}/opml.xml`).matchAll(/xmlUrl="([^"]+)"/g)].map(([, address = '']) => address);
    assert.ok(addresses.length > 4, lang);
    assert.equal(new Set(addresses).size, addresses.length, lang);
    assert.equal(toFile(addresses[0] ?? ''), `${lang}/feed.xml`);
    for (const address of addresses.slice(1)) assert.ok(toFile(address).startsWith('feeds/'), address);
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
