import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTerms } from './terms.ts';

test('words are compared by their stems, numbers by their digits, names by their consonants', () => {
  assert.deepEqual(toTerms('Boukadoum said ٢٢'), ['boukado', '~pktm', 'said', '#22']);
});

test('Arabic particles and endings do not matter', () => {
  assert.equal(toTerms('والجزائريين')[0], toTerms('الجزائرية')[0]); // and the Algerians; Algerian
});

test('cases of Slavic words in Cyrillic script do not matter', () => {
  assert.equal(toTerms('выборах')[0], toTerms('выборы')[0]); // at the elections; elections
  assert.equal(toTerms('війною')[0], toTerms('війни')[0]); // with war; of the war
});

test('scripts without spaces are compared by neighbouring letters', () => {
  assert.deepEqual(toTerms('北京市'), ['北京', '京市']); // city of Beijing
});
