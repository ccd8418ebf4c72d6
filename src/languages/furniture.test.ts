import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../text/fold.ts';
import { findFurniture, findLabel, isSectionName } from './furniture.ts';
import { languages } from './languages.ts';

const kindOf = (line: string): string | undefined => findFurniture(line)?.kind;

test('a phrase is known under bullets, arrows, colons and other spellings', () => {
  assert.equal(kindOf('  • Skip to Content »'), 'skip-link');
  assert.equal(kindOf('إقرأ أيضاً:'), 'related'); // «read also»
  assert.equal(kindOf('À LIRE AUSSI :'), 'related');
});

test('an open phrase takes any text at its ellipsis, but only on a line of its own size', () => {
  assert.equal(kindOf('Share on Mastodon'), 'share');
  assert.equal(kindOf('Sharecroppers left the valley'), undefined);
  assert.equal(kindOf(`More from the valley ${'where nothing grows '.repeat(6)}`), undefined);
  assert.equal(kindOf('أطلس بريس، جميع الحقوق محفوظة'), 'rights'); // «Atlas Press, all rights reserved»
});

test('a number in a phrase stands for any number, and only for a number', () => {
  assert.equal(kindOf('12 comments'), 'comments');
  assert.equal(kindOf('Comments (1,204)'), 'comments');
  assert.equal(kindOf('No further comments'), undefined);
});

test('sentences that begin like furniture are none', () => {
  for (const line of [
    'Plus de cent pompiers sur place',
    'Más de cien heridos en la costa',
    'Home rule was granted in 1920.',
  ])
    assert.equal(kindOf(line), undefined, line);
});

test('names of sections are menu words and known as sections', () => {
  assert.equal(isSectionName('• سياسة'), true); // «politics»
  assert.equal(kindOf('Politics'), 'menu');
  assert.equal(isSectionName('Home'), false);
});

test('every listed phrase is found again', () => {
  for (const { furniture } of languages) {
    for (const phrase of Object.values(furniture).flat()) {
      const line = phrase.replaceAll('…', 'xyz').replaceAll('#', '7');
      assert.notEqual(findFurniture(line), null, phrase);
    }
  }
});

test('a label gives its value and where it stands', () => {
  const line = 'المصدر: صحيفة أطلس'; // «source: the paper Atlas»
  assert.deepEqual(findLabel(line), { kind: 'source', lang: 'ar', value: 'صحيفة أطلس', valueStart: 8 });
  assert.equal(findLabel('By Jane van Doe')?.value, 'Jane van Doe');
  assert.equal(findLabel('By Jane Doe | 3 May 2020')?.value, 'Jane Doe');
  assert.equal(findLabel('Publié le 3 mai 2020')?.kind, 'published');
  assert.equal(findLabel('أحدث الأخبار مع #الجسر')?.kind, 'latest'); // «latest news about #bridge»
  assert.equal(findLabel('Image source, Atlas Press')?.kind, 'photo');
});

test('a label alone has an empty value', () => {
  assert.partialDeepStrictEqual(findLabel('• Tags:'), { kind: 'tags', value: '', valueStart: 7 });
});

test('sentences that begin like a label are none', () => {
  for (const line of [
    'By the end of the day the bridge was open',
    'Posted to Cairo, he learned Arabic',
    'كتب عليها الصمت طويلا في المدينة القديمة',
  ])
    assert.equal(findLabel(line), null, line);
});

test('the value of a label is the slice at its offset', () => {
  for (const line of [
    'Photo: Atlas / Nadia',
    '  - By Jane Doe',
    'Last updated on 3 May 2020, 10:00',
    'بقلم: نادية سليم',
  ]) {
    const label = findLabel(line);
    assert.ok(label !== null, line);
    assert.equal(line.slice(label.valueStart, label.valueStart + label.value.length), label.value);
  }
});

test('no phrase with an open end is so short that ordinary lines begin or end with it', () => {
  const short = languages.flatMap(({ code, furniture }) =>
    Object.values(furniture)
      .flat()
      .filter((phrase) => phrase.includes('…'))
      .filter((phrase) => {
        const fixed = fold(phrase.replaceAll('…', '')).replace(/\s/g, '');
        return (
          fixed.length < 2 &&
          !/[^\p{L}\p{N}]/u.test(fixed) &&
          !/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Kana}/u.test(fixed)
        );
      })
      .map((phrase) => `${code}: ${phrase}`),
  );
  assert.deepEqual(short, []);
});

test('no label or furniture of one language is a common little word of another', () => {
  for (const line of ['The', 'De Volkskrant', 'Tim', 'از سوی دیگر', 'Em 2024 a ponte foi aberta']) {
    assert.equal(findLabel(line), null, line); // the Persian one: on the other hand
    assert.equal(kindOf(line), undefined, line);
  }
});
