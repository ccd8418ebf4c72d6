import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toDateWords, toDay, toMonth } from './dates.ts';
import { translateTo } from './translate.ts';
import { defaultLanguage as lang, toDigits } from './ui-languages.ts';

test('days and months are written as the language writes them, with western digits', () => {
  assert.equal(toDay('ar', '2025-03-13'), '13 مارس 2025'); // 13 March 2025
  assert.equal(toDay('fr', '2025-03-01'), '1 mars 2025');
  assert.equal(toMonth('en', '2025-12'), 'December 2025');
  // 13 March 2025, where CLDR would have other digits and, in Iran, another calendar
  assert.equal(toDay('fa', '2025-03-13'), '13 مارس 2025');
  assert.equal(toDay('ur', '2025-03-13'), '13 مارچ، 2025');
  assert.equal(toDay('zh', '2025-03-13'), '2025年3月13日');
});

test('a language may be written in digits of its own', () => {
  assert.equal(toDigits('ar'), 'latn');
  assert.equal(toDigits('fa', { fa: 'arabext' }), 'arabext');
});

test('a day that is not stated is said to be so, or narrowed down to a range', () => {
  const t = translateTo(lang);
  const from = toDay(lang, '2025-01-22');
  const to = toDay(lang, '2025-01-24');
  assert.deepEqual(toDateWords(lang, {}), { words: t('date.unknown') });
  const between = (publishedBetween: [string | null, string | null]) => toDateWords(lang, { publishedBetween });
  assert.deepEqual(between(['2025-01-22', null]), { words: t('range.onOrAfter', { from }) });
  assert.deepEqual(between([null, '2025-01-24']), { words: t('range.onOrBefore', { to }) });
  assert.deepEqual(between(['2025-01-22', '2025-01-24']), { words: t('range.between', { from, to }) });
});

test('a stated day is given to machines too', () => {
  assert.deepEqual(toDateWords(lang, { publishedOn: '2025-03-13' }), {
    words: toDay(lang, '2025-03-13'),
    iso: '2025-03-13',
  });
});
