import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTerms } from '../text/terms.ts';
import { findConcept, readConcepts, toStem } from './find-concept.ts';

test('a table names each concept once, and none that no other language has', () => {
  const tables = [...readConcepts()].map(([lang, concepts]) => ({ lang, names: concepts.map(({ name }) => name) }));
  for (const { lang, names } of tables) {
    assert.equal(new Set(names).size, names.length, lang);
    const others = new Set(tables.flatMap((table) => (table.lang === lang ? [] : table.names)));
    for (const name of names) {
      assert.match(name, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(others.has(name), `${lang} ${name}`);
    }
  }
});

test('a word stands for one concept in its language, and is one word', () => {
  for (const [lang, concepts] of readConcepts()) {
    const seen = new Map<string, string>();
    for (const { name, words } of concepts)
      for (const word of words) {
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
