import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTerms } from '../text/terms.ts';
import { conceptLanguages } from './concepts.ts';
import { conceptRows, findConcept, toStem } from './find-concept.ts';

test('every row of concepts has a name of its own and a column for each language', () => {
  const rows = conceptRows();
  assert.equal(new Set(rows.map(({ name }) => name)).size, rows.length);
  for (const { name, words } of rows) {
    assert.match(name, /^[a-z]+(?:-[a-z]+)*$/);
    assert.equal(words.length, conceptLanguages.length, name);
  }
});

test('a word stands for one concept in its language, and is one word', () => {
  for (const [at, lang] of conceptLanguages.entries()) {
    const seen = new Map<string, string>();
    for (const { name, words } of conceptRows())
      for (const word of words[at] ?? []) {
        const stem = toStem(word);
        assert.equal(seen.get(stem), undefined, `${lang} ${word}: ${name} and ${seen.get(stem)}`);
        assert.equal(toTerms(word.replace('*', '')).filter((term) => !/^[~#]/.test(term)).length, 1, `${lang} ${word}`);
        seen.set(stem, name);
      }
  }
});

test('words of one meaning meet over languages, inflected and with particles too', () => {
  const conceptOf = (lang: string, word: string) => findConcept(lang, toTerms(word)[0] ?? '');
  const words: [lang: string, word: string][] = [
    ['en', 'Earthquakes'],
    ['de', 'Erdbebenopfer'], // victims of an earthquake
    ['ru', 'землетрясения'],
    ['ar', 'والزلزال'], // and the earthquake
    ['zh', '地震'],
  ];
  for (const [lang, word] of words) assert.equal(conceptOf(lang, word), 'earthquake', `${lang} ${word}`);
  assert.equal(conceptOf('en', 'golfer'), 'golf');
  assert.equal(conceptOf('en', 'golden'), 'gold');
  assert.equal(conceptOf('en', 'goldfish'), undefined);
});
