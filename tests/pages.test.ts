import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { extract } from '../scripts/eval/extract.ts';
import { readDumpCases } from '../scripts/eval/read-cases.ts';
import { readDumps } from '../scripts/eval/read-dump.ts';
import type { Measures } from '../scripts/eval/table.ts';
import { readContent } from '../scripts/files/read-content.ts';

// Pages that no model was fitted on: what is read of them must stay as right as it has been.

/** What must be reached by the figures of `npm run eval -- extract tests/pages`. */
const floors: Readonly<Record<string, number>> = { 'mean F1': 0.9, title: 0.82, date: 0.95, lang: 0.99, author: 0.78 };
const mostWrongDates = 0.01;

const cases = readDumpCases(path.join(import.meta.dirname, 'pages'));
const readings = readDumps(cases, readContent('content'));
const measured = cases.flatMap(({ row }, at): Measures[] => {
  const measures = extract.table?.measure(row, extract.predict(readings[at]?.articles ?? [])) ?? null;
  return measures === null ? [] : [measures];
});
const figureOf = (name: string): number =>
  extract.table?.columns.find((column) => column.name === name)?.of(measured) ?? Number.NaN;

for (const [name, floor] of Object.entries(floors))
  test(`of ${cases.length} pages with known answers as much is read right as before: ${name}`, () => {
    const figure = figureOf(name);
    assert.ok(figure >= floor, `${name} ${figure.toFixed(3)}, not ${floor}`);
  });

test('hardly a page is given a wrong day', () => {
  assert.ok(figureOf('wrong') <= mostWrongDates, figureOf('wrong').toFixed(3));
});
