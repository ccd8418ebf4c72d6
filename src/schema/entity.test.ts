import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entitySchema } from './entity.ts';

const accepts = (name: string): boolean => entitySchema.safeParse({ names: { en: { label: name } } }).success;

test('a name has no control characters and no invisible marks of direction', () => {
  for (const hidden of ['\u0000', '\u001b', '\n', '\u0085', '\u200b', '\u200e', '\u202e', '\u2066', '\ufeff', '\u00ad'])
    assert.equal(accepts(`Al${hidden}giers`), false, JSON.stringify(hidden));
});

test('letters of every script pass, and the joiners that Persian and Indic names need', () => {
  for (const name of ['Algiers', "Côte d'Ivoire", 'ترکیه\u200cای', 'क्\u200dष', '𠮷野', 'صبري بوقادوم'])
    assert.ok(accepts(name), name);
});

test('short forms, conditions and phrases are held to the same', () => {
  const entity = (rest: object) => entitySchema.safeParse({ names: { en: { label: 'A', ...rest } } }).success;
  assert.equal(entity({ aliases: ['\u202eb'] }), false);
  assert.equal(entity({ short: ['b\u0007'] }), false);
  assert.equal(entity({ after: { A: ['\u200fx'] } }), false);
  assert.equal(entitySchema.safeParse({ names: { en: { label: 'A' } }, not: ['\u0000'] }).success, false);
});
