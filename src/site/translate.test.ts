import assert from 'node:assert/strict';
import { test } from 'node:test';
import ar from '../strings/ar.json' with { type: 'json' };
import en from '../strings/en.json' with { type: 'json' };
import { isStringKey, toTranslate, translateTo } from './translate.ts';
import { uiLanguages } from './ui-languages.ts';

test('every published language has a translator', () => {
  for (const lang of uiLanguages) assert.notEqual(translateTo(lang)('articles'), '');
});

test('Arabic counts as Arabic does', () => {
  const t = toTranslate('ar', ar);
  const said = [0, 1, 2, 3, 11, 100].map((n) => t('count.articles', { n }));
  // no articles, one article, two articles, 3 articles, 11 articles, 100 articles
  assert.deepEqual(said, ['لا مقالات', 'مقالة واحدة', 'مقالتان', '3 مقالات', '11 مقالة', '100 مقالة']);
});

test('large numbers are written as the language writes them', () => {
  assert.equal(toTranslate('en', en)('count.articles', { n: 12_345 }), '12,345 articles');
  assert.equal(toTranslate('en', en)('evidence.line', { line: 1234 }), 'line 1234');
});

test('a value that is not given stays visible', () => {
  assert.equal(toTranslate('en', en)('evidence.line'), 'line {line}');
});

test('a key that is made of data is known or not', () => {
  assert.deepEqual(['as.lead', 'as.nothing', 'toString'].map(isStringKey), [true, false, false]);
});
