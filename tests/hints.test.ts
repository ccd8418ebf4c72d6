import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readContent } from '../scripts/files/read-content.ts';
import type { Known } from '../src/pipeline/types.ts';
import { outletSchema } from '../src/schema/outlet.ts';
import { parseYaml } from '../src/schema/parse-yaml.ts';
import { faultsOfHint, pasteHint, readDump } from './paste-hints.ts';

// A doubt is a problem whose hint can be pasted: each hint of these dumps is, and must change the reading as it says.

const { known: sample } = readContent(path.resolve(import.meta.dirname, '../content'));
const known: Known = { ...sample, corrections: new Map() };

const title = 'Harbour bridge opens to walkers after nine years';
const text = [
  'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
  'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
  'Nobody in the harbour had expected so many visitors, and the ferries of the afternoon left without a single passenger.',
];
const strange =
  'The keeper of the museum beside the station tells visitors of the trains that once ran along the coast to the lighthouse and back every hour of the day and of the night without ever being late for the ferry to the islands';
const other = [
  'The council plans a second tram line for the north of the town, with nine stops between the station and the hospital.',
  'Work begins in the spring and takes three years, says the engineer who drew the plans, and costs less than the first line.',
  'Shops along the street fear for their customers, and want the council to pay for the years in which nobody can park there.',
  'The trams will run every six minutes during the day and every quarter of an hour in the evening, which pleases the nurses of the hospital.',
  'The line is to be paid for by the town and the province together, and a ticket for one ride should cost no more than a loaf of bread.',
  'The mayor promised to hear all of them before the first stone is moved, and to publish the plans in every library of the town.',
];
const menu = [
  'Weather',
  'Ferries',
  'Small ads',
  'Jobs',
  'Houses',
  'Cars',
  'Boats',
  'Lost and found',
  'Letters',
  'Chess',
];

/** A page that gives rise to each doubt. */
const doubtful: Readonly<Record<string, string>> = {
  'no-rule': [title, ...text, 'Related articles', ...menu, ...menu.map((word) => `${word} of today`), strange].join(
    '\n',
  ),
  'no-title': [...text, ...other].join('\n'),
  'doubtful-title': [
    'A day in May',
    'Boat yard sold',
    'Chess for all in town',
    'Letters of our readers',
    'Lost and found on the coast',
    ...text,
  ].join('\n'),
  'ambiguous-date': [title, '03/04/2024', ...text].join('\n'),
  'doubtful-date': [title, ...text, 'Related stories', 'Updated 9 April 2024'].join('\n'),
  'no-article': menu.join('\n'),
  'text-left-out': [
    title,
    ...text,
    'Painters stood on boards below the bridge for two summers, and the grey of 1923 had to be mixed again from an old bill of the yard.',
    'The cables came by ship from the north, one for each week of the year, and were lifted at night when no ferry crossed the harbour.',
    'A band played on the eastern tower until the evening, and the first child to reach the other side was given the key of the town.',
    'The old keeper of the bridge, who had opened and closed it for forty years, walked over it last and would not say what he thought.',
    'Schools closed for the day, and the pupils of the third class carried a rope of paper flags from one bank to the other.',
    'Sailors had hung lamps on every pier, so that the last walkers found their way home long after the sun had gone down.',
    'Bakers along the quay gave away bread in the form of the two towers, and the butcher sold sausages as long as a cable.',
    'Whoever crosses the bridge on foot now needs eleven minutes, a quarter of what the ferry took when the sea was rough.',
    'A plate of bronze at the foot of the western tower names all forty men who worked on the cables, and the cook who fed them.',
    'Cars stay away until the autumn, when the road on the eastern bank will be wide enough for buses and for the fire brigade.',
    'Old photographs show the same crowd on the same spot, in hats, on the day on which the first bridge was opened by a queen.',
    'The lights of the towers were switched on at nine in the evening, and the harbour answered with all of its horns at once.',
    'Related articles',
    ...menu,
    ...other.slice(0, 5),
  ].join('\n'),
  'doubtful-language':
    'Radio og video, foto og film: alt om ski og hockey i dag, alt om kultur og kunst i morgen, skriver redaktøren.', // Danish or Norwegian
};

for (const [rule, page] of Object.entries(doubtful)) {
  test(`${rule}: the hint can be pasted, is accepted, and changes the reading as it says`, () => {
    const problems = readDump(page, known).problems;
    const found = problems.filter((problem) => problem.rule === rule);
    assert.notEqual(found.length, 0, JSON.stringify(problems.map((problem) => problem.rule)));
    for (const problem of found) assert.deepEqual(faultsOfHint(page, known, problem), [], problem.hint ?? '');
  });
}

test('a doubtful line is settled by either answer of its hint', () => {
  const standfirst =
    'Boats of nine harbours, hats of paper, a band on the eastern tower and bread in the form of bridges';
  const head = ['Nadia Selim', 'Nadia Selim', 'A reporter from Faro', 'Published: 3 March 2024', '3 minutes to read'];
  const share = ['Share', 'Facebook', 'X', 'WhatsApp', 'Copy link'];
  const page = [title, standfirst, ...head, ...share, ...text].join('\n');
  const [problem, ...others] = readDump(page, known).problems;
  assert.deepEqual([problem?.rule, problem?.line, others], ['doubtful-line', 2, []]);
  const [, word] = /\(if it is text, with "(\w+)" as its word\)/.exec(problem?.hint ?? '') ?? [];
  assert.equal(word, 'lead');
  assert.deepEqual(readDump(page, known, { why: 'test', lines: { 2: word } }).problems, []);
  assert.deepEqual(readDump(page, known, { why: 'test', lines: { 2: 'drop' } }).problems, []);
});

test('every hint of the goldens and of the sample can be pasted', () => {
  const folders = ['golden', '../content/raw'].map((name) => path.resolve(import.meta.dirname, name));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
  for (const file of files.filter((name) => name.endsWith('.txt'))) {
    const page = readFileSync(file, 'utf8');
    for (const problem of readDump(page, known).problems.filter(({ rule }) => rule !== 'outlet-without-file'))
      assert.deepEqual(faultsOfHint(page, known, problem), [], `${file}: ${problem.hint}`);
  }
});

test('a hint beside a sidecar repeats what the sidecar says, so that it can take the place of its keys', () => {
  const page = doubtful['no-rule'] ?? '';
  const sidecar = { why: 'test', lines: { '5-6': 'drop' }, articles: [{ section: 'Town' }] } as const;
  const [problem] = readDump(page, known, { ...sidecar, articles: [...sidecar.articles] }).problems;
  assert.ok(problem !== undefined);
  assert.match(problem.hint ?? '', /in place of the same keys:\nlines: \{ \d+: paragraph, 5-6: drop \}$/);
  assert.deepEqual(faultsOfHint(page, known, problem, { ...sidecar, articles: [...sidecar.articles] }), []);
});

test('an outlet without a file comes with the file to write', () => {
  const page = [title, '3 March 2024', ...text, '© 2024 The Quay Gazette. All rights reserved.'].join('\n');
  const [problem] = readDump(page, known).problems;
  assert.equal(problem?.rule, 'outlet-without-file');
  const [, id = '', yaml = ''] = /outlets\/([a-z-]+)\.yaml:\n([\s\S]*)$/.exec(problem?.hint ?? '') ?? [];
  const { value, problems } = parseYaml(yaml, outletSchema, 'pasted');
  assert.deepEqual(problems, []);
  assert.ok(value !== null);
  const outlets = new Map([...known.outlets, [id, value]]);
  const { articles, problems: after } = readDump(page, { ...known, outlets });
  assert.deepEqual(after, []);
  assert.equal(articles[0]?.outlet?.value, id);
  assert.equal(
    pasteHint(problem ?? { severity: 'warning', rule: '', file: '', line: null, message: '', hint: null }),
    null,
  );
});
