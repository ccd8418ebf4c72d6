import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toContents, toLineMarks, toOpening } from './article-page.ts';
import type { SiteArticle } from './index-content.ts';

test('an opening is the first paragraph, or the first sentences of one that goes on and on', () => {
  const opening = (text: string): string =>
    toOpening({
      id: 'a',
      ledger: { entries: [{ fate: 'kept', article: 'a', as: 'paragraph', text }] },
    } as unknown as SiteArticle);
  const sentence = 'The ferry that had been late for most of the year was on time this morning, and nobody was there.';
  assert.equal(opening(sentence), sentence);
  assert.equal(opening(Array(30).fill(sentence).join(' ')), `${sentence} ${sentence}`);
  const endless = opening('word '.repeat(500));
  assert.ok(endless.length < 430 && endless.endsWith('word …'));
});

const toArticle = (blocks: [as: string, text: string][]): SiteArticle =>
  ({
    id: 'a',
    lang: 'en',
    ledger: { entries: blocks.map(([as, text], at) => ({ fate: 'kept', article: 'a', as, text, line: at + 1 })) },
  }) as unknown as SiteArticle;

test('contents are listed from three sub-headings on, with the number of their blocks', () => {
  const two: [string, string][] = [
    ['lead', 'Lead'],
    ['subheading', 'One'],
    ['paragraph', 'Text'],
    ['subheading', 'Two'],
  ];
  assert.deepEqual(toContents(toArticle(two)), []);
  assert.deepEqual(toContents(toArticle([...two, ['subheading', 'Three']])), [
    { text: 'One', block: 2 },
    { text: 'Two', block: 4 },
    { text: 'Three', block: 5 },
  ]);
});

test('a standfirst stands out when it is short and when something follows it', () => {
  const leads = (blocks: [string, string][]) => toLineMarks(toArticle(blocks), String).map(({ lead }) => lead);
  assert.deepEqual(
    leads([
      ['lead', 'Short'],
      ['paragraph', 'Text'],
    ]),
    [true, false],
  );
  assert.deepEqual(leads([['lead', 'Alone']]), [false]);
  assert.deepEqual(
    leads([
      ['lead', 'word '.repeat(100)],
      ['paragraph', 'Text'],
    ]),
    [false, false],
  );
});
