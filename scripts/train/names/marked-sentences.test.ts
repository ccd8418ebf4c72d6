import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readMarkedSentences, readMarks } from './marked-sentences.ts';

test('marks are taken out of a sentence, and say where its names stand', () => {
  const { text, entities } = readMarks('[PER:Ana Ruiz] left [LOC:Lima], said [ORG:Efe].');
  assert.equal(text, 'Ana Ruiz left Lima, said Efe.');
  assert.deepEqual(
    entities.map(({ start, end, type }) => [type, text.slice(start, end)]),
    [
      ['PER', 'Ana Ruiz'],
      ['LOC', 'Lima'],
      ['ORG', 'Efe'],
    ],
  );
  assert.deepEqual(readMarks('Nobody came.'), { text: 'Nobody came.', entities: [] });
});

test('a bracket that marks no name is told', () => {
  for (const wrong of ['He left [LOC:Lima.', 'He left [Lima].', 'He left [LOC:[ORG:Lima] FC].'])
    assert.throws(() => readMarks(wrong), /a bracket that marks no name/);
});

test('the sentences that were written for the fit are marked well, and none stands twice', () => {
  const folder = path.join(import.meta.dirname, 'sentences');
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
    const texts = readMarkedSentences(path.join(folder, name)).map(({ row }) => (row as { text: string }).text);
    assert.equal(new Set(texts).size, texts.length, name);
    assert.ok(texts.length > 100, name);
  }
});
