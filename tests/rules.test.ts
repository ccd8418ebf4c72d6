import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { linesToPieces } from '../src/pipeline/lines-to-pieces.ts';
import { toOutletNames } from '../src/pipeline/outlet-names.ts';
import type { Page } from '../src/pipeline/page.ts';
import { piecesToLedger } from '../src/pipeline/pieces-to-ledger.ts';
import { rawToLines } from '../src/pipeline/raw-to-lines.ts';
import { readDumpFrontMatter } from '../src/pipeline/read-dump-front-matter.ts';
import { lineRules, placeRules } from '../src/pipeline/rules/rules.ts';
import type { Correction } from '../src/schema/correction.ts';
import { outletSchema } from '../src/schema/outlet.ts';
import { readModules } from './read-modules.ts';

const rules = [...lineRules, ...placeRules];

/** These look at a sidecar or at the file of an outlet, which an example cannot hold; they have their own tests below. */
const needMore = ['front-matter', 'editor', 'outlet-furniture'];

const outlets = toOutletNames(
  new Map([
    [
      'quay-gazette',
      outletSchema.parse({
        names: { en: { label: 'The Quay Gazette' } },
        language: 'en',
        furniture: ['News with the tide', 'Gazette readers sail further'],
      }),
    ],
  ]),
);

const settle = (text: string, correction?: Correction): Page =>
  piecesToLedger(linesToPieces(rawToLines(text), outlets.taglines), outlets, correction);

const linesBy = (page: Page, id: string): number[] => [
  ...new Set(page.entries.filter(({ verdict }) => verdict?.by === id).map(({ line }) => line)),
];

for (const { id, examples } of rules) {
  for (const [at, { text, settles }] of examples.entries()) {
    const what = settles.length === 0 ? 'leaves alone' : `settles line ${settles.join(', ')} of`;
    test(`${id} ${what} its example ${at + 1}`, () => assert.deepEqual(linesBy(settle(text), id), settles));
  }
}

test('every rule has an example that it settles and a near miss', () => {
  const lacking = rules
    .filter(({ id }) => !needMore.includes(id))
    .filter(({ examples }) => {
      const hit = examples.some(({ settles }) => settles.length > 0);
      const miss = examples.some(({ text, settles }) => settles.length < rawToLines(text).length);
      return !hit || !miss;
    })
    .map(({ id }) => id);
  assert.deepEqual(lacking, []);
});

test('every rule has an id of its own and a sentence', () => {
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const { id, description } of rules) {
    assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
    assert.match(description, /^\p{Lu}.*\.$/u, id);
  }
});

test('a verdict bears the id of its rule', () => {
  for (const { id, examples, settle: say } of rules) {
    for (const { text } of examples) {
      const page = settle(text);
      for (const entry of page.entries) entry.verdict = null;
      for (const { by } of say(page).values()) assert.equal(by, id);
    }
  }
});

const harbour = [
  'Old bridge opens to walkers',
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
  'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
  'Photographs of the works hang in the town hall, where the mayor has promised to show them until the end of May.',
].join('\n');

test('editor: the sidecar settles lines and ranges, whatever the rules would say', () => {
  const page = settle(harbour, { why: 'test', lines: { 1: 'subheading', '3-4': 'drop' } });
  assert.deepEqual(linesBy(page, 'editor'), [1, 3, 4]);
  assert.deepEqual(
    page.entries.map(({ verdict }) => verdict?.fate),
    ['kept', 'kept', 'dropped', 'dropped'],
  );
});

test('editor: every word of a sidecar becomes a fate', () => {
  const words = { 1: 'title', 2: 'lead', 3: 'paragraph', 4: 'sourceCredit' } as const;
  const page = settle(harbour, { why: 'test', lines: words });
  assert.deepEqual(
    page.entries.map(({ verdict }) => verdict),
    [
      { fate: 'metadata', field: 'title', by: 'editor' },
      { fate: 'kept', as: 'lead', by: 'editor' },
      { fate: 'kept', as: 'paragraph', by: 'editor' },
      { fate: 'metadata', field: 'sourceCredit', by: 'editor' },
    ],
  );
});

test('outlet-furniture: a line that the file of an outlet lists is dropped, whatever its case', () => {
  const page = settle(`NEWS WITH THE TIDE\n${harbour}\nNews with the tide goes down well with readers.`);
  assert.deepEqual(linesBy(page, 'outlet-furniture'), [1]);
});

test('outlet-furniture: a listed phrase at the end of a paragraph is cut off', () => {
  const page = settle(`${harbour} Gazette readers sail further`);
  const last = page.entries.filter(({ line }) => line === 4);
  assert.equal(last.map(({ text }) => text).join(''), `${harbour.split('\n')[3]} Gazette readers sail further`);
  assert.equal(last.length, 2);
  assert.equal(last[0]?.verdict?.fate, 'kept');
  assert.equal(last[1]?.verdict?.fate, 'dropped');
});

test('what no rule knows is dropped by no-rule, not lost', () => {
  const page = settle('Alone');
  assert.deepEqual(page.entries[0]?.verdict, { fate: 'dropped', by: 'no-rule' });
});

/** Ids of finders (`by: 'first-sentence'`) and of problems (`rule: 'yaml'`, `warn('empty', …)`) in the source. */
const toIds = (code: string): string[] => [
  ...[...code.matchAll(/\b(?:by|rule)(?::| =) '([a-z0-9-]+)'/g)].map(([, id]) => id ?? ''),
  ...[...code.matchAll(/\b(?:warn|warning|problem)\(([^;]{0,120})/g)].flatMap(([, args = '']) =>
    [...args.matchAll(/^[^`]*?'([a-z]+(?:-[a-z0-9]+)*)',/g)]
      .map(([, id]) => id ?? '')
      .filter((id) => id !== 'error' && id !== 'warning'),
  ),
];

test('every rule, finder and problem is explained in src/pipeline/README.md', () => {
  const manual = path.resolve(import.meta.dirname, '../src/pipeline/README.md');
  assert.ok(existsSync(manual), 'src/pipeline/README.md is there');
  const text = readFileSync(manual, 'utf8');
  const code = readModules(['src/pipeline', 'src/schema', 'scripts'])
    .filter(({ path: file }) => !file.endsWith('.test.ts'))
    .map((module) => module.code)
    .join('\n');
  const ids = [...new Set([...rules.map(({ id }) => id), ...toIds(code)])].sort();
  assert.ok(ids.includes('no-rule') && ids.includes('sidecar-line') && ids.includes('first-sentence'));
  assert.deepEqual(
    ids.filter((id) => !text.includes(`\`${id}\``)),
    [],
  );
});

test('front-matter: what an editor wrote at the top of a dump is heard and dropped', () => {
  const text = `---\nlines: { 4: title }\n---\n${harbour}`;
  const lines = rawToLines(text);
  const { correction, lastLine } = readDumpFrontMatter(lines, 'content/raw/x.txt');
  const page = piecesToLedger(linesToPieces(lines), outlets, correction ?? undefined, lastLine);
  assert.deepEqual(linesBy(page, 'front-matter'), [1, 2, 3]);
  assert.deepEqual(linesBy(page, 'editor'), [4]);
});
