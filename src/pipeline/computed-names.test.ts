import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import { computedNames, familyName } from './computed-names.ts';
import { countryInstitutions } from './country-institutions.ts';
import { findMentions } from './find-mentions.ts';
import { buildNameIndex } from './name-index.ts';

const algeria: Entity = {
  names: { ar: { label: 'الجزائر' }, en: { label: 'Algeria' }, fr: { label: 'Algérie' }, ru: { label: 'Алжир' } },
  subtype: 'country',
  country: 'DZ',
  adjectives: { ar: ['جزائري'], en: ['Algerian'], fr: ['algérien'] },
};
const person: Entity = { names: { en: { label: 'Lina van Haddad' }, ar: { label: 'لينا بن حدادي' } } };

const written = new Map<EntityId, Entity>([
  ['places/algeria', algeria],
  ['people/lina-van-haddad', person],
]);
const all = new Map([...written, ...countryInstitutions(written)]);

const found = (text: string, lang: string): string[] =>
  findMentions([{ line: 1, start: 0, text }], lang, buildNameIndex(all)).map(
    ({ entity, text: name }) => `${entity} ${name}`,
  );

test('a family name keeps its particles, and a number is none', () => {
  assert.equal(familyName('Ursula von der Leyen'), 'von der Leyen');
  assert.equal(familyName('Abdelmadjid Tebboune'), 'Tebboune');
  assert.equal(familyName('Charles III'), null);
  assert.equal(familyName('Pelé'), null);
  assert.equal(familyName('محمد بن سلمان'), 'بن سلمان'); // Mohammed bin Salman
  assert.equal(familyName('نواف سلام'), null); // Nawaf Salam: also «peace»
});

test('a family name counts where the article has the full one', () => {
  assert.deepEqual(found('Van Haddad left.', 'en'), []);
  assert.deepEqual(found('Lina van Haddad came; later van Haddad left.', 'en'), [
    'people/lina-van-haddad Lina van Haddad',
    'people/lina-van-haddad van Haddad',
  ]);
});

test('a country is found in languages in which nobody wrote its name', () => {
  assert.deepEqual(found('Wizyta w kraju Algieria', 'pl'), ['places/algeria Algieria']);
  assert.deepEqual(found('Algieria', 'en'), [], 'but not abroad');
  assert.ok(computedNames('places/algeria', algeria).every(({ lang }) => algeria.names[lang] === undefined));
});

test('ministries and armies of a country have names by pattern', () => {
  assert.deepEqual(found('أعلنت وزارة الخارجية الجزائرية والجيش الجزائري', 'ar'), [
    'organisations/algeria-foreign-ministry وزارة الخارجية الجزائرية',
    'organisations/algeria-armed-forces والجيش الجزائري',
  ]);
  assert.deepEqual(found('Le ministère algérien des Affaires étrangères et l’armée algérienne', 'fr'), [
    'organisations/algeria-foreign-ministry ministère algérien des Affaires étrangères',
    'organisations/algeria-armed-forces armée algérienne',
  ]);
  assert.deepEqual(found('Об этом сообщил МИД Алжира', 'ru'), ['organisations/algeria-foreign-ministry МИД Алжира']);
});

test('an institution of which somebody wrote a file is left to it', () => {
  const file: Entity = { names: { en: { label: 'Algerian armed forces' } } };
  const others = countryInstitutions(new Map([...written, ['organisations/anp' as EntityId, file]]));
  assert.equal(others.has('organisations/algeria-armed-forces'), false);
  assert.equal(others.has('organisations/algeria-foreign-ministry'), true);
});
