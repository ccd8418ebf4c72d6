import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMovedStories } from './moved-stories.ts';

const articles = new Set(['a', 'b', 'c', 'd']);
const storyOf = new Map([
  ['a', 'now'],
  ['b', 'now'],
  ['c', 'other'],
]);
const stories = new Set(['now', 'other']);
const move = (published: Record<string, string[]>) =>
  toMovedStories({ stories: published, log: [] }, stories, articles, storyOf);

test('the address of a former story leads to the story of most of its articles', () => {
  assert.deepEqual(move({ old: ['c', 'a', 'b', 'gone'] }), [{ id: 'old', story: 'now' }]);
});

test('where its articles are in no story it leads to the first that is left', () => {
  assert.deepEqual(move({ old: ['gone', 'd'] }), [{ id: 'old', article: 'd' }]);
});

test('a story that is there and one that left nothing move nowhere', () => {
  assert.deepEqual(move({ now: ['c'], lost: ['gone'] }), []);
});
