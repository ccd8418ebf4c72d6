import assert from 'node:assert/strict';
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
  assert.deepEqual(readMarkedPage(page, 'en'), {
    text: 'Home\nA second tram line\nBy Ana Ruiz and Tom Peters\n\nThe council wants it.\nRead also\n  • Soon\n',
    row: {
      lang: 'en',
      title: 'A second tram line',
      titleInDump: true,
      date: '2023-05-04',
      dateInDump: true,
      authors: ['Ana Ruiz', 'Tom Peters'],
      body: 'The council wants it.\n  • Soon',
    },
  });
});

test('a head may say nothing', () => {
  const { row } = readMarkedPage('---\n# Title\n| Text\n', 'en');
  assert.deepEqual([row.date, row.authors], [null, []]);
});

test('a page without a head, a text, one title, or with another key is refused', () => {
  assert.throws(() => readMarkedPage('# Title\n| Text\n', 'en'), /no line ---/);
  assert.throws(() => readMarkedPage('---\n# Title\n', 'en'), /body/);
  assert.throws(() => readMarkedPage('---\n| Text\n', 'en'), /0 lines are marked as the title/);
  assert.throws(() => readMarkedPage('---\n# One\n# Two\n| Text\n', 'en'), /2 lines are marked as the title/);
  assert.throws(() => readMarkedPage('author: Ana Ruiz\n---\n# Title\n| Text\n', 'en'), /author/);
});
