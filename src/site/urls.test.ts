import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBase } from './settings.ts';
import { defaultLanguage, toDirection, uiLanguages } from './ui-languages.ts';
import { archiveUrl, articleUrl, entityUrl, sourceUrl, toAbsolute, toRoute } from './urls.ts';

test('an article lives in the interface of its own language, or else in the default one', () => {
  for (const lang of uiLanguages) assert.equal(articleUrl({ id: 'x', lang: `${lang}-XX` }), `/${lang}/articles/x/`);
  for (const lang of ['tlh', 'ckb']) assert.equal(articleUrl({ id: 'x', lang }), `/${defaultLanguage}/articles/x/`);
});

test('addresses of lines, months and names', () => {
  const lang = defaultLanguage;
  assert.equal(sourceUrl({ id: 'x', lang }, 7), `/${lang}/articles/x/source/#L7`);
  assert.equal(archiveUrl(lang, '2025-03'), `/${lang}/archive/2025/03/`);
  assert.equal(entityUrl(lang, 'people/a-b'), `/${lang}/people/a-b/`);
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
