import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { openKeptStore } from './kept-store.ts';

/** A place for a store. `run` opens it, asks for values and closes it: gives the keys of those that had to be made. */
const makePlace = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'store-'));
  const file = path.join(folder, 'values');
  const run = (world: string, asked: Readonly<Record<string, unknown>>): string[] => {
    const store = openKeptStore(file, world);
    const made: string[] = [];
    for (const [key, value] of Object.entries(asked)) {
      const taken = store.take(key, () => {
        made.push(key);
        return value;
      });
      assert.deepEqual(taken, value);
    }
    store.close();
    return made;
  };
  return { file, run, [Symbol.dispose]: (): void => rmSync(folder, { recursive: true, force: true }) };
};

test('a value is made once, whatever it is', () => {
  using place = makePlace();
  const values = { none: null, nothing: undefined, zero: 0, no: false, empty: '', map: new Map([['a', [1]]]) };
  assert.deepEqual(place.run('one', values), Object.keys(values));
  assert.deepEqual(place.run('one', values), []);
});

test('what a run has not asked for is forgotten', () => {
  using place = makePlace();
  place.run('one', { a: 1, b: 2 });
  assert.deepEqual(place.run('one', { a: 1 }), []);
  assert.deepEqual(place.run('one', { a: 1, b: 2 }), ['b']);
});

test('in another world nothing is known, nor in the first one afterwards', () => {
  using place = makePlace();
  place.run('one', { a: 1 });
  assert.deepEqual(place.run('two', { a: 2 }), ['a']);
  assert.deepEqual(place.run('one', { a: 1 }), ['a']);
});

test('a world without values replaces the last one', () => {
  using place = makePlace();
  place.run('one', { a: 1 });
  place.run('two', {});
  assert.deepEqual(place.run('one', { a: 1 }), ['a']);
});

test('where nothing is new, nothing is written', () => {
  using place = makePlace();
  place.run('one', { a: 1 });
  const before = statSync(place.file, { bigint: true });
  place.run('one', { a: 1 });
  assert.equal(statSync(place.file, { bigint: true }).ino, before.ino);
});
