import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countRows, toCsvFile, toDataFiles, toDataHash, toNdjson } from './data-files.ts';
import { toDigester } from './digest-value.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';

const toArticle = (at: number, mentions = 2, publishedOn = `20${10 + (at % 4)}-01-01`): SiteArticle =>
  ({
    id: `a${at}`,
    lang: 'en',
    hash: `hash ${at}`,
    publishedOn,
    raw: { file: `${at}.txt` },
    evidence: {
      mentions: Array.from({ length: mentions }, (_, nth) => ({ entity: 'places/x', line: nth + 1, text: 'X' })),
      quotes: [],
      credits: [],
      dates: [],
    },
  }) as unknown as SiteArticle;

const toContent = (articles: readonly SiteArticle[], storyOf: ReadonlyMap<string, string> = new Map()): SiteContent =>
  ({ articles, storyOf, stories: [], articlesOf: new Map(), articlesOfOutlet: new Map() }) as unknown as SiteContent;

const articles = Array.from({ length: 35 }, (_, at) => toArticle(at));

test('a small archive has one file for each data set', () => {
  const names = toDataFiles(toContent(articles)).map(({ name }) => name);
  assert.deepEqual(names, ['articles', 'stories', 'entities', 'outlets', 'mentions', 'quotes', 'credits', 'dates']);
});

test('in a large one what is told of articles stands in parts, each article in the same part of each set', () => {
  const files = toDataFiles(toContent(articles), 10);
  const namesOf = (set: string): string[] => files.filter((file) => file.set === set).map(({ name }) => name);
  assert.deepEqual(namesOf('mentions'), ['mentions-2010', 'mentions-2011', 'mentions-2012', 'mentions-2013']);
  assert.deepEqual(namesOf('stories'), ['stories']);
  const idsOf = (set: string): string[][] =>
    files.filter((file) => file.set === set).map((file) => file.articles.map(({ id }) => id));
  assert.deepEqual(idsOf('mentions'), idsOf('articles'));
  assert.deepEqual(idsOf('articles').flat().sort(), articles.map(({ id }) => id).sort());
});

test('a file holds nothing that builds cannot compare', () => {
  const digest = toDigester([]);
  assert.equal(new Set(toDataFiles(toContent(articles), 10).map(digest)).size, 23);
});

test('a further article changes one part of each set', () => {
  const sizes = (all: readonly SiteArticle[]): Map<string, number> =>
    new Map(toDataFiles(toContent(all), 10).map(({ name, articles }) => [name, articles.length]));
  const before = sizes(articles);
  const changed = [...sizes([toArticle(102), ...articles])].filter(([name, size]) => before.get(name) !== size);
  assert.equal(changed.length, 5);
  assert.deepEqual([...new Set(changed.map(([name]) => name.split('-')[1]))], ['2012']);
});

test('the rows that are told are the rows of the file, in both forms', () => {
  const content = toContent([toArticle(1, 3), toArticle(2, 0), toArticle(3, 1)]);
  for (const file of toDataFiles(content).filter(({ set }) => set !== 'articles')) {
    const rows = [...toNdjson(content, file)];
    assert.equal(countRows(content, file), rows.length, file.name);
    assert.equal([...toCsvFile(content, file)].length, rows.length + 1, file.name);
  }
  const mentions = toDataFiles(content).find(({ name }) => name === 'mentions');
  assert.equal(mentions && countRows(content, mentions), 4);
});

test('other articles, an article that is another one and one of another story give another hash', () => {
  const changed = articles.map((one, at) => (at === 7 ? { ...one, hash: 'another' } : one));
  const hashes = [articles, articles.slice(1), changed].map((all) => toDataHash(toContent(all)));
  hashes.push(toDataHash(toContent(articles, new Map([[articles[0]?.id ?? '', 'story']]))));
  assert.equal(new Set(hashes).size, 4);
  assert.match(hashes[0] ?? '', /^[0-9a-f]{64}$/);
});
