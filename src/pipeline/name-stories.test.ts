import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PublishedStories } from '../schema/published-stories.ts';
import type { Story } from '../schema/story.ts';
import { nameStories } from './name-stories.ts';
import { recordStories } from './record-stories.ts';

const none: PublishedStories = { stories: {}, log: [] };
const toGroups = (...groups: string[]) => groups.map((ids) => [...ids].map((id) => ({ id, story: undefined })));
const toPublished = ({ stories }: PublishedStories) => new Map(Object.entries(stories));
const name = (record: PublishedStories, ...groups: string[]) => nameStories(toGroups(...groups), toPublished(record));

const record = (before: PublishedStories, ...groups: string[]): PublishedStories => {
  const ids = name(before, ...groups);
  const stories = groups.map((members, at): Story => {
    const id = ids[at] ?? '';
    return { id, title: { en: 'T' }, articles: [...members], entities: [], days: null, because: 'x' };
  });
  return recordStories(before, stories);
};

test('a story that is new is called after its oldest article', () => {
  assert.deepEqual(name(none, 'abc', 'de'), ['a', 'd']);
});

test('a recorded story keeps its id when an older article joins and when its oldest one goes', () => {
  const first = record(none, 'abc');
  assert.deepEqual(name(first, '0abc'), ['a']);
  assert.deepEqual(name(first, 'bc'), ['a']);
});

test('where two stories become one, the id of the larger stays, and the log says so', () => {
  const first = record(none, 'ab', 'cde');
  const merged = record(first, 'abcde');
  assert.deepEqual(name(first, 'abcde'), ['c']);
  assert.deepEqual(merged.stories, { a: ['a', 'b'], c: ['a', 'b', 'c', 'd', 'e'] });
  assert.deepEqual(merged.log, [{ story: 'a', became: ['c'] }]);
});

test('where one story becomes two, the larger part keeps the id, and the other one never takes it', () => {
  const first = record(none, 'abcde');
  assert.deepEqual(name(first, 'ab', 'cde'), ['b', 'a']);
  assert.deepEqual(record(first, 'ab', 'cde').log, [{ story: 'a', became: ['a', 'b'] }]);
});

test('stories that were merged and part again have their old ids', () => {
  const merged = record(record(none, 'ab', 'cde'), 'abcde');
  assert.deepEqual(name(merged, 'ab', 'cde'), ['a', 'c']);
});

test('a story whose articles are gone is logged once', () => {
  const gone = record(record(none, 'ab', 'cd'), 'cd');
  assert.deepEqual(gone.log, [{ story: 'a', became: [] }]);
  assert.deepEqual(record(gone, 'cd'), gone);
});

/** Random stories: groups of letters that do not overlap. */
const anyGroups = fc
  .array(fc.nat(3), { minLength: 12, maxLength: 12 })
  .map((places) =>
    [0, 1, 2]
      .map((place) => [...'abcdefghijkl'].filter((_, at) => places[at] === place).join(''))
      .filter((group) => group.length > 1),
  );

test('whatever articles come and go: ids differ, a record changes no id, twice is as once', () => {
  fc.assert(
    fc.property(fc.array(anyGroups, { minLength: 2, maxLength: 6 }), (days) => {
      let known = none;
      for (const groups of days) {
        const ids = name(known, ...groups);
        assert.equal(new Set(ids).size, ids.length);
        const next = record(known, ...groups);
        assert.deepEqual(name(next, ...groups), ids);
        assert.deepEqual(record(next, ...groups), next);
        for (const id of Object.keys(known.stories)) assert.ok(id in next.stories, `${id} is not forgotten`);
        known = next;
      }
    }),
  );
});

test('an article that joins a recorded story changes no id', () => {
  fc.assert(
    fc.property(anyGroups, fc.nat(2), fc.boolean(), (groups, at, first) => {
      const known = record(none, ...groups);
      const grown = groups.map((group, place) => (place !== at ? group : first ? `0${group}` : `${group}z`));
      assert.deepEqual(name(known, ...grown), name(known, ...groups));
    }),
  );
});
