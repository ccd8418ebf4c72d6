import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerEntry } from '../schema/ledger.ts';
import type { FileReading } from './types.ts';
import { addUnknownLines, type LineTally, listUnknownLines } from './unknown-lines.ts';

const entry = (line: number, by: string, text: string): LedgerEntry => ({
  line,
  start: 0,
  end: text.length,
  text,
  fate: by === 'running-text' ? 'kept' : 'dropped',
  by,
});

const reading = (stem: string, entries: LedgerEntry[]): FileReading => ({
  file: { path: `raw/${stem}.txt`, name: `${stem}.txt`, stem, sha256: '', encoding: 'utf-8', text: '' },
  order: null,
  entries,
  articles: [],
  problems: [],
});

const list = (...readings: FileReading[]) => {
  const tally: LineTally = new Map();
  for (const one of readings) addUnknownLines(tally, one);
  return listUnknownLines(tally).map(({ text, lines, files, rules, file, line }) => [
    text,
    lines,
    files,
    rules,
    `${file}:${line}`,
  ]);
};

test('lines are grouped by their folded text, those of most files first, with the first as the example', () => {
  const found = list(
    reading('a', [entry(1, 'menu-entry', '  • Émail du jour'), entry(2, 'no-rule', 'Strange line')]),
    reading('b', [entry(4, 'running-text', 'Email du jour'), entry(5, 'menu-entry', 'EMAIL DU JOUR')]),
    reading('c', [entry(9, 'no-rule', 'Strange line')]),
  );
  assert.deepEqual(found, [
    ['Émail du jour', 3, 2, { 'menu-entry': 2, 'running-text': 1 }, 'raw/a.txt:1'],
    ['Strange line', 2, 2, { 'no-rule': 2 }, 'raw/a.txt:2'],
  ]);
});

test('a line known by its place is listed when it recurs, one that no rule knew always', () => {
  assert.deepEqual(
    list(
      reading('a', [
        entry(1, 'menu-entry', 'Weather today'),
        entry(2, 'menu-entry', 'Weather today'),
        entry(3, 'no-rule', 'Strange line'),
        entry(4, 'no-rule', '***'),
      ]),
    ),
    [['Strange line', 1, 1, { 'no-rule': 1 }, 'raw/a.txt:3']],
  );
});

test('what a rule knows, and a paragraph that two files print, is not listed', () => {
  const paragraph = 'The bridge opened to walkers on Sunday after nine years of work on its towers. '.repeat(3);
  const entries = [entry(1, 'share', 'Share on Facebook'), entry(2, 'running-text', paragraph)];
  assert.deepEqual(list(reading('a', entries), reading('b', entries)), []);
});
