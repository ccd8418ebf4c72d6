import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findDates } from './parse-date.ts';
import { findLabelledName, findPrintedNames } from './printed-names.ts';

const namesOf = (line: string, lang = 'en'): string[] =>
  findPrintedNames(line, findDates(line, { langs: [lang, 'en'] }), lang).map(
    ({ text, label }) => `${label ?? 'plain'}: ${text}`,
  );

test('a name stands behind a label, up to a date, a bar or a role', () => {
  assert.deepEqual(namesOf('By Nadia Selim | 3 March 2024'), ['own: Nadia Selim']);
  assert.deepEqual(namesOf('By Nadia Selim 3 March 2024 5 min read'), ['own: Nadia Selim']);
  assert.deepEqual(namesOf('Von Nadia Selim, Redakteurin', 'de'), ['own: Nadia Selim']);
  assert.deepEqual(namesOf('byNadia Selim'), ['own: Nadia Selim']);
  assert.deepEqual(namesOf('ByNadia Selim'), ['own: Nadia Selim']);
  assert.deepEqual(namesOf('By Nadia Selim@nadia'), ['own: Nadia Selim']);
  assert.deepEqual(namesOf('By Nadia Selim—10 min read'), ['own: Nadia Selim']);
  assert.deepEqual(namesOf('بقلم نادية سليم', 'ar'), ['own: نادية سليم']); // «by Nadia Selim»
});

test('in Korean and Japanese the label stands behind the name', () => {
  assert.deepEqual(namesOf('박지훈 기자', 'ko'), ['own: 박지훈']); // reporter Park Jihun
  assert.deepEqual(namesOf('山本 花子 記者', 'ja'), ['own: 山本 花子']); // reporter Yamamoto Hanako
  assert.deepEqual(namesOf('기자 페이지', 'ko'), []); // page of the reporter
});

test('particles belong to the name, and so do further authors', () => {
  assert.deepEqual(namesOf('By Rosa de la Vega'), ['own: Rosa de la Vega']);
  assert.deepEqual(namesOf('Von Dr. med. Svea Lorenz, Ärztin', 'de'), ['own: Dr. med. Svea Lorenz']);
  assert.deepEqual(namesOf('By Nadia Selim, Omar Haddad and Rosa van Dam'), [
    'own: Nadia Selim, Omar Haddad and Rosa van Dam',
  ]);
});

test('a name without a label fills a part of the line', () => {
  assert.deepEqual(namesOf('Nadia Selim, @nadia'), ['plain: Nadia Selim']);
  assert.deepEqual(namesOf('Nadia Selim · 3 March 2024'), ['plain: Nadia Selim']);
  assert.deepEqual(namesOf('Nadia Selim opened the bridge'), []);
  assert.deepEqual(namesOf('Selim'), []);
});

test('a word that means too much elsewhere announces authors in its own language alone', () => {
  assert.deepEqual(namesOf('De Nadia Selim', 'ro'), ['own: Nadia Selim']);
  assert.deepEqual(namesOf('Na Nadia Selim', 'sw'), ['own: Nadia Selim']);
  assert.deepEqual(namesOf('De Nadia Selim', 'fr'), []);
});

test('below a label that stands alone the line begins with the name, or it is the place of a correspondent', () => {
  assert.equal(findLabelledName('Nadia Selim Harbour Post', 'en')?.text, 'Nadia Selim Harbour Post');
  assert.equal(findLabelledName('Nadia Selim - product desk', 'en')?.text, 'Nadia Selim');
  assert.equal(findLabelledName('陈立文', 'zh')?.text, '陈立文'); // Chen Liwen
  assert.equal(findLabelledName('Berlin', 'en'), null);
  assert.equal(findLabelledName('the harbour opens', 'en'), null);
});

test('the rest of a time is no name', () => {
  assert.deepEqual(namesOf('AM EST'), []);
});

test('a label of another language is told apart', () => {
  assert.deepEqual(namesOf('Par Nadia Selim', 'en'), ['foreign: Nadia Selim']);
});

test('a name is the part of the line that it says it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('By ', 'Nadia ', 'de ', ',', '|', '3 March 2024', 'Selim', ' ', 'x') }),
      (line) => {
        for (const { text, start, end } of findPrintedNames(line, findDates(line, { langs: ['en'] }), 'en'))
          assert.equal(line.slice(start, end), text);
      },
    ),
  );
});
