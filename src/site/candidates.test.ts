import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Candidate } from '../schema/candidate.ts';
import { toPlaces, toSoundingNames } from './candidates.ts';
import { indexContent, type SiteArticle } from './index-content.ts';
import { candidateUrl } from './urls.ts';

const span = (line: number): Candidate['places'][number]['span'] => ({ line, start: 0, end: 3 });

const candidate = (id: string, label: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, label, lang: 'en', shown: true, mentions: 2, articles: ['one'], places: [], soundsLike: [] },
  forms: [{ text: label, lang: 'en', count: 2 }],
  ...more,
});

const selim = candidate('people/nadia-selim', 'Nadia Selim', {
  places: [4, 4, 7].map((line) => ({ file: 'one.txt', article: 'one', span: span(line) })),
  soundsLike: [
    { id: 'people/ndy-slym', label: 'نادية سليم', listed: false }, // Nadia Selim
    { id: 'people/of-no-article', label: 'Nadja Selim', listed: true },
  ],
});
const other = candidate('people/ndy-slym', 'نادية سليم', { lang: 'ar' }); // Nadia Selim

const empty = indexContent({
  ...{ articles: [], stories: [], published: { stories: {}, log: [] }, candidates: [selim, other] },
  ...{ ledgers: new Map(), entities: new Map(), outlets: new Map(), takedowns: new Map(), changes: [] },
});

test('a candidate has one page, in the interface of its language', () => {
  assert.match(candidateUrl(other), /\/ar\/candidates\/people\/ndy-slym\/$/);
});

test('the places of a candidate are lines of articles, each line once', () => {
  const one = { id: 'one' } as SiteArticle;
  const content = { ...empty, articleById: new Map([['one', one]]) };
  assert.deepEqual(toPlaces(content, selim), [{ article: one, lines: [4, 7] }]);
});

test('only names that have a page are shown as sounding alike', () => {
  assert.deepEqual(
    toSoundingNames(empty, selim, 'en').map(({ text, url }) => [text, url]),
    [['نادية سليم', candidateUrl(other)]], // Nadia Selim
  );
  assert.deepEqual(empty.candidatesOf.get('one'), [selim, other]);
});
