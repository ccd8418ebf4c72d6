import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { readMarkedPage } from './marked-page.ts';

const page = `date: 2023-05-04
authors: Ana Ruiz; Tom Peters
---
Home
# A second tram line
By Ana Ruiz and Tom Peters

| The council wants it.
Read also
|   • Soon
`;

test('a page is read without its marks, and they say what it holds', () => {
  assert.deepEqual(readMarkedPage(page), {
    text: 'Home\nA second tram line\nBy Ana Ruiz and Tom Peters\n\nThe council wants it.\nRead also\n  • Soon\n',
    row: {
      isOwn: true,
      title: 'A second tram line',
      date: '2023-05-04',
      authors: ['Ana Ruiz', 'Tom Peters'],
      body: 'The council wants it.\n  • Soon',
    },
  });
});

test('a head may say nothing', () => {
  const { row } = readMarkedPage('---\n# Title\n| Text\n');
  assert.deepEqual([row.date, row.authors], [null, []]);
});

test('a page without a head, a text, one title, or with another key is refused', () => {
  assert.throws(() => readMarkedPage('# Title\n| Text\n'), /no line ---/);
  assert.throws(() => readMarkedPage('---\n# Title\n'), /body/);
  assert.throws(() => readMarkedPage('---\n| Text\n'), /0 lines are marked as the title/);
  assert.throws(() => readMarkedPage('---\n# One\n# Two\n| Text\n'), /2 lines are marked as the title/);
  assert.throws(() => readMarkedPage('author: Ana Ruiz\n---\n# Title\n| Text\n'), /author/);
});

test('every page of our own can be read', () => {
  const folder = path.join(import.meta.dirname, 'pages');
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt')))
    assert.doesNotThrow(() => readMarkedPage(readFileSync(path.join(folder, name), 'utf8')), name);
});
