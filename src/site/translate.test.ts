import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strings, translateTo } from './translate.ts';
import { uiLanguages } from './ui-languages.ts';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('every language says the same things', () => {
  const keys = Object.keys(strings.en).sort();
  for (const lang of uiLanguages) assert.deepEqual(Object.keys(strings[lang]).sort(), keys, lang);
});

test('a text is empty in no language and has plural forms in all or none', () => {
  for (const lang of uiLanguages)
    for (const [key, message] of Object.entries(strings[lang])) {
      const forms = typeof message === 'string' ? [message] : Object.values(message);
      for (const form of forms) assert.ok(form.trim() !== '', `${lang} ${key}`);
      assert.equal(typeof message, typeof strings.en[key as keyof typeof strings.en], `${lang} ${key}`);
    }
});

test('a plural text has every form that its language needs', () => {
  for (const lang of uiLanguages) {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    for (const [key, message] of Object.entries(strings[lang]))
      if (typeof message !== 'string')
        assert.deepEqual(Object.keys(message).sort(), [...pluralCategories].sort(), `${lang} ${key}`);
  }
});

test('the same values are filled in everywhere', () => {
  for (const lang of uiLanguages)
    for (const [key, message] of Object.entries(strings[lang])) {
      const english = strings.en[key as keyof typeof strings.en];
      if (typeof message === 'string' && typeof english === 'string')
        assert.deepEqual(placeholders(message), placeholders(english), `${lang} ${key}`);
      else for (const name of Object.values(message).flatMap(placeholders)) assert.equal(name, 'n', `${lang} ${key}`);
    }
});

test('Arabic counts as Arabic does', () => {
  const t = translateTo('ar');
  const said = [0, 1, 2, 3, 11, 100].map((n) => t('count.articles', { n }));
  // no articles, one article, two articles, 3 articles, 11 articles, 100 articles
  assert.deepEqual(said, ['لا مقالات', 'مقالة واحدة', 'مقالتان', '3 مقالات', '11 مقالة', '100 مقالة']);
});

test('a value that is not given stays visible', () => {
  assert.equal(translateTo('en')('evidence.line'), 'line {line}');
});
