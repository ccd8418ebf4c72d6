import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toKnown, toTextFile } from '../../tests/read-page.ts';
import { explainFile } from './explain-file.ts';
import { toOutletNames } from './outlet-names.ts';

const text = [
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
  'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
  'The mayor said on Monday that the road below the bridge would be closed to lorries until the end of the year.',
];

/** The reason that is printed for the last line. */
const reasonOf = (...lines: string[]): string | undefined => {
  const file = toTextFile(['Old bridge opens to walkers', ...lines].join('\n'));
  return explainFile(file, toKnown(), toOutletNames(new Map())).at(-1);
};

test('what a page says of its text is the reason where it is stronger than the odds', () => {
  const last = 'It votes on Friday.';
  const menu = ['Share on Facebook', 'Sport', 'Culture', 'Council plans a tram', 'Storm closes schools'];
  assert.match(reasonOf(...text, ...menu, 'Article continues below', last) ?? '', /says that the text goes on$/);
  assert.doesNotMatch(reasonOf(...text, ...menu, last) ?? '', /goes on/);
});
