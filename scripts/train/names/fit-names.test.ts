import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { buildNameIndex } from '../../../src/pipeline/name-index.ts';
import { createNameFinder } from '../../../src/pipeline/names/find-names.ts';
import { packNameModel, unpackNameModel } from '../../../src/pipeline/names/name-model.ts';
import { fitNames } from './fit-names.ts';
import { readGoldNames } from './gold-names.ts';

const towns = ['Zarbel', 'Quimora', 'Veltig', 'Ostrana', 'Belmur', 'Kandrel'];
const rows = towns.map((town, at) => ({
  id: `row-${at}`,
  lang: 'en',
  text: `They went to ${town} and came back`,
  entities: [{ start: 13, end: 13 + town.length, type: 'LOC', text: town }],
}));

test('what is learnt of some sentences tells names of others, and is the same each time', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'names-'));
  const file = path.join(folder, 'gold.jsonl');
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const gold = readGoldNames(file, buildNameIndex(new Map()));
  rmSync(folder, { recursive: true });
  const model = fitNames(gold);
  const find = createNameFinder(unpackNameModel(packNameModel(model)));
  assert.deepEqual(
    find('They went to Norvale and came back', 'en', []).map(({ kind, text }) => [kind, text]),
    [['places', 'Norvale']],
  );
  assert.deepEqual(packNameModel(fitNames(gold)), packNameModel(model));
});
