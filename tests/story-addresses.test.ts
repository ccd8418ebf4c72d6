import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameStories } from '../src/pipeline/name-stories.ts';
import { recordStories } from '../src/pipeline/record-stories.ts';
import type { PublishedStories } from '../src/schema/published-stories.ts';
import type { Story } from '../src/schema/story.ts';
import { toMovedStories } from '../src/site/moved-stories.ts';

/** Article → event; articles of one event are one story. */
type Events = ReadonlyMap<string, number>;

const toStories = (events: Events, { stories }: PublishedStories): Story[] => {
  const groups = [...Map.groupBy(events, ([, event]) => event).values()]
    .map((members) => members.map(([id]) => ({ id, story: undefined })))
    .filter(({ length }) => length > 1);
  return nameStories(groups, new Map(Object.entries(stories))).map((id, at) => ({
    ...{ id, title: { en: 'T' }, entities: [], days: null, because: 'x' },
    articles: (groups[at] ?? []).map((member) => member.id),
  }));
};

interface Change {
  what: 'add' | 'delete' | 'rename' | 'merge';
  article: number;
  event: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom('add', 'add', 'delete', 'rename', 'merge'),
  article: fc.nat(),
  event: fc.nat(3),
});

const apply = (events: Events, { what, article, event }: Change, at: number): Events => {
  const ids = [...events.keys()];
  const chosen = ids[article % Math.max(1, ids.length)];
  const next = new Map(events);
  if (what === 'add' || chosen === undefined) return next.set(`new-${at}`, event);
  if (what === 'delete') next.delete(chosen);
  else if (what === 'merge') for (const [id, own] of events) next.set(id, own === event ? (own + 1) % 4 : own);
  else return new Map([...events].map(([id, own]) => [id === chosen ? `named-${at}` : id, own]));
  return next;
};

test('articles are added, deleted, renamed and merged in any order: every address answers while an article of its story is left', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 5, maxLength: 40 }), (changes) => {
      let [events, published]: [Events, PublishedStories] = [new Map(), { stories: {}, log: [] }];
      for (const [at, one] of changes.entries()) {
        events = apply(events, one, at);
        const stories = toStories(events, published);
        const storyOf = new Map(stories.flatMap(({ id, articles }) => articles.map((article) => [article, id])));
        const storyById = new Map(stories.map((story) => [story.id, story]));
        const moved = toMovedStories(published, storyById, events, storyOf);
        for (const [id, articles] of Object.entries(published.stories)) {
          const answers = storyById.has(id) || moved.some((page) => page.id === id);
          assert.equal(answers || articles.every((article) => !events.has(article)), true, id);
        }
        for (const page of moved) if ('story' in page) assert.ok(storyById.has(page.story));
        published = recordStories(published, stories);
      }
    }),
  );
});
