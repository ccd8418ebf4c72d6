import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outletSchema } from '../schema/outlet.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import { normalize } from './pipeline.ts';
import type { Known, RawFile } from './types.ts';

const text = [
  'The old bridge over the harbour opened to walkers on Sunday after nine years of work on its cables and its two towers.',
  'Engineers replaced every cable by hand, and the council said that the lamps of the bridge would be lit again every night.',
  'Hundreds of people crossed the bridge in the first hour, most of them on foot, and some of them carrying their bicycles.',
];

const toFile = (stem: string, title: string, date: string): RawFile => ({
  path: `content/raw/${stem}.txt`,
  name: `${stem}.txt`,
  stem,
  bytes: new TextEncoder().encode([title, 'The Quay Gazette', date, ...text].join('\n')),
});

const toKnown = (yaml: string): Known => {
  const { value } = parseYaml(`names: { en: { label: The Quay Gazette } }\nlanguage: en\n${yaml}`, outletSchema, 'x');
  assert.ok(value !== null);
  const none = new Map();
  return {
    folder: 'content',
    entities: none,
    corrections: none,
    furniture: none,
    outlets: new Map([['quay-gazette', value]]),
  };
};

const open = toFile('open', 'Harbour bridge opens to walkers', '03/04/2024');
const orderProblems = (files: RawFile[], known: Known) =>
  normalize(files, known).problems.filter(({ rule }) => rule === 'date-order-proven');

test('a dump of the same outlet proves the order of another dump’s date, and the hint settles it', () => {
  const files = [open, toFile('proof', 'Lamps of the bridge are lit', '04/25/2024')];
  const [problem, ...more] = orderProblems(files, toKnown(''));
  assert.equal(more.length, 0);
  assert.equal(problem?.file, 'content/outlets/quay-gazette.yaml');
  assert.match(problem.message, /content\/raw\/proof\.txt:3 writes the month first: 04\/25\/2024/);
  const settled = toKnown(/\n(.*)$/.exec(problem.hint ?? '')?.[1] ?? '');
  assert.deepEqual(orderProblems(files, settled), []);
  const [first] = normalize(files, settled).articles;
  assert.equal(first?.publishedOn?.value, '2024-03-04');
});

test('nothing is said where no dump proves it, where two disagree, or where no date is open', () => {
  const dayFirst = toFile('day', 'Lamps of the bridge are lit', '25/04/2024');
  const monthFirst = toFile('month', 'Ferry comes back to the quay', '04/26/2024');
  assert.deepEqual(orderProblems([open], toKnown('')), []);
  assert.deepEqual(orderProblems([open, dayFirst, monthFirst], toKnown('')), []);
  assert.deepEqual(orderProblems([dayFirst], toKnown('')), []);
});
