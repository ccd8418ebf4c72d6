import assert from 'node:assert/strict';
import { test } from 'node:test';
import { langMarks, toLabel } from './names.ts';

test('a text among another language carries its own language and direction, whether an interface speaks it or not', () => {
  assert.deepEqual(langMarks('en', 'en'), {});
  assert.deepEqual(langMarks('en', 'ar'), { lang: 'en', dir: 'ltr' });
  assert.deepEqual(langMarks('ckb', 'en'), { lang: 'ckb', dir: 'rtl' });
  assert.deepEqual(langMarks('ja', 'he'), { lang: 'ja', dir: 'ltr' });
  for (const lang of ['ar', 'fa', 'ur', 'he']) assert.equal(langMarks(lang, 'zh').dir, 'rtl');
});

test('a name that is missing in a language is shown in one that is widely read, marked as such', () => {
  const names = { ar: { label: 'وهران' }, en: { label: 'Oran' } }; // Oran
  assert.deepEqual(toLabel(names, 'ar'), { text: 'وهران', lang: 'ar' });
  assert.deepEqual(toLabel(names, 'zh'), { text: 'Oran', lang: 'en' });
});
