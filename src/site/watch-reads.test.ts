import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findReadBook, type ReadBook } from '../schema/read-book.ts';
import { toDigester } from './digest-value.ts';
import type { SiteContent } from './index-content.ts';
import { watchReads } from './watch-reads.ts';

/** As much of the content as is asked for here. */
const toContent = (title: string) => {
  const one = { id: 'one', title };
  const two = { id: 'two', title: 'Two' };
  const parts = {
    articles: [one, two],
    articleById: new Map([one, two].map((article) => [article.id, article])),
    articlesOf: new Map([['people/x', [two]]]),
    topics: { tags: new Map([['en harbour', { articles: [one] }]]) },
    stories: [],
    entities: new Map([['people/x', { names: {} }]]),
    outlets: new Map(),
    candidates: [],
  };
  return watchReads(parts as unknown as SiteContent);
};

const readIn = (content: SiteContent, page: (content: SiteContent) => unknown): { book: ReadBook; reads: string[] } => {
  const book = findReadBook();
  assert.ok(book);
  book.open();
  page(content);
  return { book, reads: book.close() };
};

test('what a page takes is noted: one value of a map by its key, a list and a walk over a map as a whole', () => {
  const { reads } = readIn(toContent('One'), (content) => {
    content.articleById.get('one');
    content.articlesOf.has('people/nobody');
    content.topics.tags.get('en harbour');
    content.articles.slice(1);
    return [...content.entities];
  });
  assert.deepEqual(reads, [
    'articleById one',
    'articlesOf people/nobody',
    'topics.tags en harbour',
    'articles',
    'entities',
  ]);
});

test('a read gives another digest when what it finds has changed, and only then', () => {
  const digests = ['One', 'One', 'Another'].map((title) => {
    const { book } = readIn(toContent(title), () => {});
    return ['articleById one', 'articleById two', 'articles', 'topics.tags en harbour', 'articlesOf people/x'].map(
      book.digestRead,
    );
  });
  const [first, again, other] = digests;
  assert.deepEqual(first, again);
  assert.deepEqual(
    first?.map((digest, at) => digest === other?.[at]),
    [false, true, false, false, true],
  );
});

test('values that differ have different digests, whatever they are made of; a function has none', () => {
  const digest = toDigester([]);
  const values = [
    null,
    undefined,
    '',
    'a',
    ['a'],
    [['a']],
    ['a', 'b'],
    ['a,b'],
    { a: 'b' },
    { a: ['b'] },
    new Map([['a', 'b']]),
    new Set(['a', 'b']),
    1,
    '1',
    { a: undefined },
    {},
  ];
  assert.equal(new Set(values.map(digest)).size, values.length);
  assert.equal(digest({ a: [1] }), digest({ a: [1] }));
  assert.throws(() => digest({ url: () => '' }));
});
