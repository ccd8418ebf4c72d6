import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNames } from './find-names.ts';

const read = (text: string, lang: string): string[] =>
  findNames(text, lang, []).map(({ kind, text: name }) => `${kind}: ${name}`);

test('people, places and organisations are found that no catalogue holds', () => {
  assert.deepEqual(read('On Monday Clara Oakwell met the Harbour Workers Union in London.', 'en'), [
    'people: Clara Oakwell',
    'organisations: Harbour Workers Union',
    'places: London',
  ]);
  // the minister Samir Qandouzi said that the works
  assert.deepEqual(read('وقال الوزير سمير قندوزي إن الأشغال ستبدأ قريبا', 'ar'), ['people: سمير قندوزي']);
});

test('a text without names gives none', () => {
  assert.deepEqual(read('The weather will be mild and dry until the end of the week.', 'en'), []);
  assert.deepEqual(read('', 'en'), []);
});

test('whatever the text, names stand in it, one after the other', () => {
  const words = fc.array(fc.constantFrom('Anna', 'the', 'Bank', '-', '«', 'ltd', '42', 'في', 'U.S.', '.'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, (drawn) => {
      const text = drawn.join(' ');
      let from = 0;
      for (const { start, end, text: name, confidence } of findNames(text, 'en', [])) {
        assert.ok(start >= from && end > start && end <= text.length);
        assert.equal(text.slice(start, end), name);
        assert.ok(confidence >= 0 && confidence <= 1 + 1e-9);
        from = end;
      }
    }),
  );
});
