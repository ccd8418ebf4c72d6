import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadIndex } from './load-index.ts';

/** Pagefind's first file, which writes down what it is asked. */
const program = `export const calls = [];
const tell = (name) => async (...given) => { calls.push([name, ...given]); return {}; };
export const [options, init, mergeIndex, filters, search] = ['options', 'init', 'mergeIndex', 'filters', 'search'].map(tell);`;

/** The folder of an index. */
const makeFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-'));
  mkdirSync(path.join(folder, '0'));
  writeFileSync(path.join(folder, '0/package.json'), '{ "type": "module" }');
  const place = path.join(folder, '0/pagefind.js');
  return {
    address: `${pathToFileURL(folder).href}/`,
    addProgram: (): void => writeFileSync(place, program),
    readCalls: async (): Promise<[string, ...unknown[]][]> => (await import(pathToFileURL(place).href)).calls,
    [Symbol.dispose]: (): void => rmSync(folder, { recursive: true, force: true }),
  };
};

test('the parts of an index become one, all under the same options', async () => {
  using made = makeFolder();
  made.addProgram();
  await Promise.all([loadIndex(made.address, 3), loadIndex(made.address, 3)]);
  const calls = await made.readCalls();
  assert.deepEqual(
    calls.map(([name]) => name),
    ['options', 'init', 'mergeIndex', 'mergeIndex', 'filters'],
  );
  const [options, , second, third] = calls.map(([, ...given]) => given);
  assert.deepEqual(second, [`${made.address}1/`, options?.[0]]);
  assert.deepEqual(third, [`${made.address}2/`, options?.[0]]);
});

test('an index that could not be loaded is asked for again', async () => {
  using made = makeFolder();
  await assert.rejects(loadIndex(made.address, 1));
  made.addProgram();
  await loadIndex(made.address, 1);
});

test('the days of all parts are read once, when they are first asked for', async (t) => {
  using made = makeFolder();
  made.addProgram();
  const asked: string[] = [];
  t.mock.method(globalThis, 'fetch', async (address: string) => {
    asked.push(address);
    return Response.json({ [address.endsWith('0/days.json') ? 'a' : 'b']: '2019-07-19' });
  });
  const { readDays } = await loadIndex(made.address, 2);
  assert.deepEqual(asked, []);
  for (const days of [await readDays(), await readDays()])
    assert.deepEqual(Object.fromEntries(days), { a: '2019-07-19', b: '2019-07-19' });
  assert.deepEqual(asked, [`${made.address}0/days.json`, `${made.address}1/days.json`]);
});
