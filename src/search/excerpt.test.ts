import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markMatches, toExcerpt, toNamesShown } from './excerpt.ts';
import { toQueries } from './find-hits.ts';

const marked = (text: string, question: string): string[] =>
  markMatches(text, question)
    .filter(({ isMatch }) => isMatch)
    .map(({ text: part }) => part);

test('a match is marked as it is printed, particles and accents included', () => {
  assert.deepEqual(marked('قال إن لترامب وبأمريكا شأنا', 'ترامب أمريكا'), ['لترامب', 'وبأمريكا']); // «he said that Trump and America have a matter»
  assert.deepEqual(marked('L’Élysée répond', 'elysee'), ['Élysée']);
  assert.deepEqual(marked('The harbours of Algeria', 'harbour'), ['harbours']);
});

test('the stretches of a text, joined, are the text', () => {
  const text = 'One bridge, two bridges; no ferry.';
  assert.equal(
    markMatches(text, 'bridge')
      .map(({ text: part }) => part)
      .join(''),
    text,
  );
});

test('an excerpt begins a few words before the match, and says where it was cut', () => {
  const words = Array.from({ length: 100 }, (_, at) => `w${at}`);
  words[50] = 'harbour';
  const excerpt = toExcerpt(words.join(' '), 'harbour')
    .map(({ text }) => text)
    .join('');
  assert.match(excerpt, /^… w42 .*w49 harbour w51 .* w78 …$/);
  assert.match(toExcerpt(words.join(' '), 'lighthouse')[0]?.text ?? '', /^w0 /);
  assert.deepEqual(toExcerpt('', 'x'), []);
});

test('of the names of one thing those that answer the question stand first, each apart from the others', () => {
  const names = ['المغرب', 'Royaume du Maroc', 'Morocco', 'Kingdom of Morocco', 'Morocco'];
  const shown = toNamesShown(names, 'morocco').map((one) => one.map(({ text }) => text).join(''));
  assert.deepEqual(shown, ['Morocco', 'Kingdom of Morocco', 'المغرب', 'Royaume du Maroc']);
  assert.equal(
    toNamesShown(
      Array.from({ length: 40 }, (_, at) => `name ${at}`),
      'x',
    ).length,
    8,
  );
});

test('a question is asked as typed, folded and without its particles', () => {
  assert.deepEqual(toQueries('والجزائر'), ['والجزائر', 'والجزاير', 'جزاير']);
  assert.deepEqual(toQueries('harbour'), ['harbour']);
  assert.deepEqual(toQueries('  '), []);
});
