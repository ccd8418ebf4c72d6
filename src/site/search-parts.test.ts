import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SiteArticle, SiteContent } from './index-content.ts';
import { toPartCounts, toSearchParts } from './search-parts.ts';

const article = (at: number, lang = 'en'): SiteArticle => ({ id: `a${at}`, lang }) as SiteArticle;

const contentOf = (articles: SiteArticle[]): SiteContent =>
  ({
    articles,
    stories: [{ id: 's', title: { 'pt-BR': 'Uma', en: 'One' } }],
    named: ['people/x', 'places/y'],
  }) as unknown as SiteContent;

const all = [
  ...Array.from({ length: 2100 }, (_, at) => article(at)),
  { id: 'pt', lang: 'pt' } as SiteArticle,
  { id: 'br', lang: 'pt-BR' } as SiteArticle,
];

test('everything is in one index of its language, names in one of their own, and no index gets large', () => {
  const parts = toSearchParts(contentOf(all));
  assert.deepEqual(toPartCounts(contentOf(all)), { en: 5, pt: 1, und: 1 });
  assert.deepEqual(
    parts.map(({ lang, part }) => `${lang}/${part}`),
    ['en/0', 'en/1', 'en/2', 'en/3', 'en/4', 'pt/0', 'und/0'],
  );
  assert.equal(parts.flatMap(({ articles }) => articles).length, all.length);
  assert.ok(parts.every(({ articles }) => articles.length <= 1000));
  const storyIn = parts.filter(({ stories }) => stories.length > 0).map(({ lang }) => lang);
  assert.deepEqual(storyIn, ['en', 'pt']);
  assert.deepEqual(parts.at(-1)?.names, ['people/x', 'places/y']);
});

test('a further article changes one index', () => {
  const before = toSearchParts(contentOf(all));
  const after = toSearchParts(contentOf([article(5000), ...all]));
  const changed = after.filter(({ articles }, at) => articles.length !== before[at]?.articles.length);
  assert.equal(changed.length, 1);
});

test('in a large language stories are apart: one that changes changes no index of articles', () => {
  const parts = toSearchParts(contentOf(all)).filter(({ lang }) => lang === 'en');
  assert.deepEqual(
    parts.map(({ articles, stories }) => articles.length > 0 && stories.length > 0),
    parts.map(() => false),
  );
});

test('a site without articles has nothing to search', () => {
  assert.deepEqual(toSearchParts({ articles: [], stories: [], named: [] } as unknown as SiteContent), []);
});
