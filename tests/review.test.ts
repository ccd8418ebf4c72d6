import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileNames, payloads } from './hostile/payloads.ts';
import { makeContent, runCommand } from './run-command.ts';

const page = (title: string, more: readonly string[] = []): string =>
  [
    'Home',
    'Sport',
    title,
    'The Quay Gazette',
    '3 March 2024',
    'The lighthouse of Porto opened to visitors on Sunday after nine years of work on its lamp and its narrow stairs.',
    '“The lamp can be seen from thirty miles”, said Nadia Selim, who keeps the lighthouse of Porto with her brother.',
    ...more,
    'Tickets are free until the end of May, and children may climb the stairs when a parent goes with them.',
    'Share on Facebook',
  ].join('\n');

const base = {
  'raw/porto.txt': page('Porto lighthouse opens'),
  'entities/people/nadia-selim.yaml': 'names:\n  en: { label: Nadia Selim }\n',
  'outlets/quay-gazette.yaml': 'names:\n  en: { label: The Quay Gazette }\nlanguage: en\n',
};

/** Reviews a change of the base, and gives what an editor would read. */
const review = (changes: Readonly<Record<string, string | null>>, env: Readonly<Record<string, string>> = {}) => {
  using content = makeContent(base);
  const before = `${content.folder}-before`;
  cpSync(content.folder, before, { recursive: true });
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) rmSync(path.join(content.folder, name));
    else content.write(name, text);
  }
  mkdirSync(path.join(content.folder, 'out'));
  const out = path.join(content.folder, 'out/review.md');
  const ran = runCommand('review', ['--base', before, '--content', content.folder, '--out', out], { env });
  rmSync(before, { recursive: true });
  return { ...ran, summary: existsSync(out) ? content.read('out/review.md') : '' };
};

test('a new dump is told with the evidence of each value, its text and what was left out; others are not', () => {
  const { status, out, err, summary } = review({ 'raw/lagos.txt': page('Lagos lighthouse opens') });
  assert.equal(status, 0, err);
  assert.match(out, /^1 dumps, 0 to look at/);
  for (const told of [
    /<h4 dir="auto">Lagos lighthouse opens<\/h4>/,
    /<td>outlet<\/td><td dir="auto">The Quay Gazette<\/td><td dir="auto">line 4/,
    /<td>date<\/td><td dir="auto">2024-03-03<\/td><td dir="auto">line 5, [^<]*: <code>3 March 2024<\/code>/,
    /<td>language<\/td><td dir="auto">English \(en\)/,
    /<td>address<\/td><td><code>articles\/lagos\/<\/code>/,
    /Nadia Selim × 1/,
    /<p dir="auto">Tickets are free/,
    /<td>1<\/td><td>[a-z-]+<\/td><td dir="auto">Home<\/td>/,
  ])
    assert.match(summary, told);
  assert.doesNotMatch(summary, /Porto lighthouse opens<\/h4>/);
});

test('doubts come with the lines to paste, and in a pull request with a way to write them in the browser', () => {
  const event = path.join(import.meta.dirname, `../.cache/event-${process.pid}.json`);
  const repo = { html_url: 'https://github.com/someone/archive' };
  writeFileSync(event, JSON.stringify({ pull_request: { head: { ref: 'my branch', repo } } }));
  const teaser =
    'A second lighthouse in Lagos, which nobody has lit since the war, is to be sold to a hotel in spring, the council said.';
  const dump = page('Lagos lighthouse opens')
    .replace('The Quay Gazette', 'The Tide Courier\nThe Tide Courier')
    .replace('3 March 2024', '03/04/2024');
  const { status, summary } = review(
    { 'raw/lagos.txt': `${dump}\n© 2024 The Tide Courier. All rights reserved.\n${teaser}` },
    { GITHUB_EVENT_PATH: event },
  );
  rmSync(event);
  assert.ok(status === 0 || status === 1);
  assert.match(summary, /<pre>[^<]*(?:names|why|language): /);
  assert.match(summary, /href="https:\/\/github\.com\/someone\/archive\/new\/my%20branch\?filename=/);
});

test('a change of the catalogue names the articles that it reaches, and a removed file is named', () => {
  const entity = 'names:\n  en: { label: Nadia Selim, aliases: [Selim] }\n';
  const { summary } = review({ 'entities/people/nadia-selim.yaml': entity, 'outlets/quay-gazette.yaml': null });
  assert.match(summary, /people\/nadia-selim\.yaml<\/code>: in 1 article: porto/);
  assert.match(summary, /outlets\/quay-gazette\.yaml/);
});

test('a take-down is told as one, and a base that nobody knows is wrong usage', () => {
  const sidecar = 'why: x\ntakedown: { on: 2024-05-01 }\n';
  const { summary, status, err } = review({ 'raw/porto.txt': null, 'raw/porto.yaml': sidecar });
  assert.equal(status, 0, err);
  assert.match(summary, /raw\/porto\.yaml<\/code>: taken down/);
  const unknown = runCommand('review', ['--base', 'no-such-commit', '--out', '/dev/null']);
  assert.equal(unknown.status, 2, unknown.err);
  assert.match(unknown.err, /git knows no no-such-commit/);
});

test('an error comes first, and nothing is told of files that were not read', () => {
  const { status, err, summary } = review({ 'raw/lagos.txt': page('Lagos'), 'raw/porto.yaml': 'why: x\nlinez: {}\n' });
  assert.equal(status, 1);
  assert.match(err, /porto\.yaml:\d+: error/);
  assert.match(summary, /linez/);
  assert.match(summary, /Not read/);
});

/** All that a summary may be made of, whatever a dump holds. */
const allowed =
  /^<(?:\/?(?:h[2-4]|table|tr|td|p|b|i|code|pre|ul|li|details|summary)|br|(?:h4|td|p|summary) dir="auto")>$/;

test('nothing in a dump or its name is read as HTML, Markdown or a command of the workflow', () => {
  const commands = ['::error::forged', '##[error]forged', '::set-output name=x::y', '::stop-commands::x', '<!-- x'];
  const dumps = [...payloads, ...commands].map((text, at): [string, string] => [
    `raw/hostile-${at}.txt`,
    page(text, [
      `Somebody wrote below the lamp in red letters what nobody in the town could read: ${text} and went on.`,
      '',
      text,
    ]),
  ]);
  const names = fileNames.map((name): [string, string] => [`raw/${name}`, page('Name')]);
  const { out, err, summary } = review(Object.fromEntries([...dumps, ...names]), { GITHUB_ACTIONS: 'true' });
  const elements = [...summary.matchAll(/<[^>]*>?/g)].map(([element]) => element);
  assert.deepEqual(
    elements.filter((element) => !allowed.test(element)),
    [],
  );
  assert.doesNotMatch(summary, /\n\s*\n/);
  assert.match(summary, /&lt;script&gt;alert\(1\)/);
  for (const printed of [out, err]) {
    assert.doesNotMatch(printed, /##\[/);
    for (const line of printed.split('\n').filter((one) => one.trimStart().startsWith('::')))
      assert.match(line, /^::(?:error|warning) file=/);
  }
});
