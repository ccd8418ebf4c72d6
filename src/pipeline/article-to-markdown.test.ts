import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFrontMatter, writeFrontMatter } from '../schema/front-matter.ts';
import { addStory } from './article-to-markdown.ts';

test('a story goes into the front matter before the raw file, whatever the title and the text say', () => {
  const data = { title: '\nraw:\n', entities: ['places/oran'], raw: { file: 'a.txt' } };
  const body = '\nThe text.\n\nraw:\n\nstays\n';
  const told = addStory(writeFrontMatter(data, body), 'oran-2025-03-07');
  assert.deepEqual(parseFrontMatter(told), { data: { ...data, story: 'oran-2025-03-07' }, body });
  assert.match(told, /\n {2}- "places\/oran"\nstory: "oran-2025-03-07"\nraw:\n/);
});
