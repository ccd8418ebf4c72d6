import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startRecords } from './page-records.ts';

/** What there is to read, as it is and as it was. */
const before = { articles: 'two', 'entities people/x': 'X', stories: 'none' };
const toDigests = (content: Readonly<Record<string, string>>) => ({
  digestRead: (read: string): string => content[read] ?? 'nothing',
  digestValue: (value: unknown): string | null => (typeof value === 'function' ? null : JSON.stringify(value)),
});

const makeLast = () => {
  const records = startRecords(toDigests(before));
  records.add('page a', 'a.html', { id: 1 }, ['articles', 'entities people/x']);
  records.add('page b', 'b.html', null, ['stories']);
  records.add('page c', 'c.html', () => 0, ['stories']);
  return records.finish();
};

test('a page stands while all that it has read, and what it is given, is the same', () => {
  const { keep } = startRecords(toDigests(before), makeLast());
  assert.equal(keep('page a', { id: 1 }), 'a.html');
  assert.equal(keep('page a', { id: 2 }), null);
  assert.equal(keep('page b', null), 'b.html');
  assert.equal(keep('page of nobody', null), null);
  const changed = startRecords(toDigests({ ...before, 'entities people/x': 'Y' }), makeLast());
  assert.equal(changed.keep('page a', { id: 1 }), null);
  assert.equal(changed.keep('page b', null), 'b.html');
});

test('a page that is given what has no digest is made every time', () => {
  assert.deepEqual([...makeLast().pages.keys()], ['page a', 'page b']);
});

test('records that are taken over say the same as those of pages made anew', () => {
  const made = startRecords(toDigests(before), makeLast());
  made.add('page d', 'd.html', null, ['stories', 'articles']);
  made.keep('page a', { id: 1 });
  const { reads, found, pages } = made.finish();
  assert.deepEqual(found, reads.map(toDigests(before).digestRead));
  const readsOf = (key: string): string[] => Array.from(pages.get(key)?.reads ?? [], (at) => reads[at] ?? '');
  assert.deepEqual(readsOf('page a'), ['articles', 'entities people/x']);
  assert.deepEqual(readsOf('page d'), ['stories', 'articles']);
});
