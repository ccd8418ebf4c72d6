import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkPackage } from './check-lock.ts';
import { readLock } from './read-lock.ts';

const fine = { name: 'a', version: '1.0.0', integrity: 'sha512-x', license: 'MIT OR GPL-3.0' };

test('a package without a hash, from elsewhere, with a script or a licence that nobody knows is told', () => {
  assert.deepEqual(checkPackage(fine, new Set()), []);
  assert.deepEqual(checkPackage({ name: 'a', license: 'ISC' }, new Set()), ['has no hash']);
  assert.match(checkPackage({ ...fine, resolved: 'git+ssh://x' }, new Set()).join(), /comes from git/);
  assert.match(checkPackage({ ...fine, hasInstallScript: true }, new Set()).join(), /runs a script/);
  assert.deepEqual(checkPackage({ ...fine, hasInstallScript: true }, new Set(['a'])), []);
  assert.match(checkPackage({ ...fine, license: 'MIT AND Secret-1.0' }, new Set()).join(), /licence MIT AND Secret/);
});

test('every package of this project is as it must be', () => {
  const root = path.resolve(import.meta.dirname, '../..');
  const { allowScripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const lock = readLock(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  assert.ok(lock.size > 300);
  assert.deepEqual(
    [...lock.values()].flatMap((one) => checkPackage(one, new Set(Object.keys(allowScripts)))),
    [],
  );
});
