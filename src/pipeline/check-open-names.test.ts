import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import { checkOpenNames } from './check-open-names.ts';
import { findNames } from './find-mentions.ts';
import { buildNameIndex } from './name-index.ts';

const person = (label: string): Entity => ({ names: { en: { label, aliases: ['Haddad'] } } });
const index = buildNameIndex(
  new Map<EntityId, Entity>([
    ['people/karim-haddad', person('Karim Haddad')],
    ['people/lina-haddad', person('Lina Haddad')],
  ]),
);
const passages = [{ line: 4, start: 0, text: 'Haddad came late. Haddad left early.' }];

test('a name that two people share is left open and told once', () => {
  const { mentions, open } = findNames(passages, 'en', index);
  assert.deepEqual(mentions, []);
  const problems = checkOpenNames(open, 'raw/a.txt', 1);
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.line, 4);
  assert.equal(problems[0]?.message, '«Haddad» may be people/karim-haddad or people/lina-haddad: it is left open');
  assert.equal(
    problems[0]?.hint,
    'say which one in the sidecar: articles: [{}, { entities: { add: [people/karim-haddad] } }]',
  );
});

test('what the editor adds settles it, and so does a full name', () => {
  const settled = findNames(passages, 'en', index, ['people/lina-haddad']);
  assert.deepEqual(settled.open, []);
  assert.deepEqual(
    settled.mentions.map(({ entity }) => entity),
    ['people/lina-haddad', 'people/lina-haddad'],
  );
  const full = [...passages, { line: 5, start: 0, text: 'Karim Haddad was there.' }];
  assert.deepEqual(findNames(full, 'en', index).open, []);
});
