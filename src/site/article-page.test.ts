import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toOpening } from './article-page.ts';
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
