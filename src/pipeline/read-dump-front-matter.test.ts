import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rawToLines } from './raw-to-lines.ts';
import { readDumpFrontMatter } from './read-dump-front-matter.ts';

const read = (text: string) => readDumpFrontMatter(rawToLines(text), 'content/raw/x.txt');

test('the keys of a sidecar at the top of a dump are heard', () => {
  const { correction, lastLine, problems } = read(
    '---\nlines: { 6: title }\narticles:\n  - { section: Culture }\n---\nBridge\nText.',
  );
  assert.deepEqual(problems, []);
  assert.equal(lastLine, 5);
  assert.deepEqual(correction?.lines, { 6: 'title' });
  assert.deepEqual(correction?.articles, [{ section: 'Culture' }]);
});

test('a dump that begins with a rule across the page is text', () => {
  assert.deepEqual(read('---\nA headline\n---\nText.'), { correction: null, lastLine: 0, problems: [] });
});

test('front matter in another language than YAML is text', () => {
  assert.equal(read('---js\nlines: process.exit()\n---\nText.').lastLine, 0);
});

test('a mistake in it is an error that names the line of the dump', () => {
  const { correction, problems } = read('---\nwhy: No title.\nlines: { 9: headline }\n---\nText.');
  assert.equal(correction, null);
  assert.deepEqual(
    problems.map(({ severity, line }) => [severity, line]),
    [['error', 3]],
  );
});
