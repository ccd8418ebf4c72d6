import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toChainLines, toCreditChain } from './credit-chain.ts';
import type { SiteArticle, SiteContent } from './index-content.ts';

const content = {
  outlets: new Map([['quay-times', { names: { en: { label: 'Quay Times' } }, language: 'en' }]]),
  articlesOfOutlet: new Map([['quay-times', []]]),
  entities: new Map([['organisations/wire', { names: { en: { label: 'Harbour Wire' } } }]]),
} as unknown as SiteContent;

const toArticle = (id: string, rest: object, text: string, ...credits: object[]): SiteArticle =>
  ({
    ...{ id, lang: 'en', ...rest },
    ledger: { entries: [{ line: 1, start: 0, end: text.length, text, fate: 'kept', as: 'paragraph', article: id }] },
    evidence: {
      credits: credits.map((credit) => ({ line: 1, start: 0, end: 4, text: 'Name', by: 'reports', ...credit })),
    },
  }) as unknown as SiteArticle;

test('each paper stands once on its side, and an edge holds each sentence that says so once', () => {
  const wire = { entity: 'organisations/wire' };
  const chain = toCreditChain(
    content,
    [
      toArticle('a', { outlet: 'quay-times' }, 'Harbour Wire reported rain. Gulls left.', wire, {
        ...wire,
        start: 8,
        end: 12,
      }),
      toArticle('b', { outletName: 'Gull' }, 'Quay Times says so.', { outlet: 'quay-times' }, wire),
      toArticle('c', {}, 'It rained.'),
    ],
    'en',
  );
  assert.deepEqual(
    [chain.sources.map(({ name }) => name?.text), chain.tellers.map(({ name }) => name?.text)],
    [
      ['Harbour Wire', 'Quay Times'],
      ['Quay Times', 'Gull'],
    ],
  );
  assert.deepEqual(
    chain.edges.map(({ source, teller, sentences }) => [source, teller, sentences.map(({ it }) => it.text)]),
    [
      [0, 0, ['Harbour Wire reported rain.']],
      [1, 1, ['Quay Times says so.']],
      [0, 1, ['Quay Times says so.']],
    ],
  );
  assert.deepEqual(toChainLines(chain, false).slice(0, 2), ['M0 25C50 25 50 25 100 25', 'M0 75C50 75 50 75 100 75']);
  assert.equal(toChainLines(chain, true)[2], 'M100 25C50 25 50 75 0 75');
});
