import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBase } from './settings.ts';
import { toDirection } from './ui-languages.ts';
import { archiveUrl, articleUrl, entityUrl, sourceUrl, toAbsolute, toRoute } from './urls.ts';

test('an article lives in the interface of its own language, or else in the default one', () => {
  assert.equal(articleUrl({ id: 'x', lang: 'fr-CA' }), '/fr/articles/x/');
  assert.equal(articleUrl({ id: 'x', lang: 'es' }), '/ar/articles/x/');
});

test('addresses of lines, months and names', () => {
  assert.equal(sourceUrl({ id: 'x', lang: 'en' }, 7), '/en/articles/x/source/#L7');
  assert.equal(archiveUrl('ar', '2025-03'), '/ar/archive/2025/03/');
  assert.equal(entityUrl('fr', 'people/a-b'), '/fr/people/a-b/');
});

test('a base is written in one way only', () => {
  for (const base of ['news', '/news', '/news/', 'news//']) assert.equal(toBase(base), '/news/');
  for (const base of ['', '/', '//']) assert.equal(toBase(base), '/');
  assert.equal(toBase('/a/b'), '/a/b/');
});

test('an address and its route are the same page', () => {
  assert.equal(toRoute('/ar/people/x/'), 'ar/people/x');
  assert.equal(toAbsolute('/ar/'), 'http://localhost:4321/ar/');
});

test('directions come from the language', () => {
  assert.deepEqual(['ar', 'fa', 'he', 'ckb', 'fr', 'zh', 'xx'].map(toDirection), [
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
});
