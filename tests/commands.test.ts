import assert from 'node:assert/strict';
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { articleSchema } from '../src/schema/article.ts';
import { parseFrontMatter } from '../src/schema/front-matter.ts';
import { ledgerSchema } from '../src/schema/ledger.ts';
import { parseYaml } from '../src/schema/parse-yaml.ts';
import { type Report, reportSchema } from '../src/schema/report.ts';
import { storySchema } from '../src/schema/story.ts';
import { lighthousePage } from './lighthouse-page.ts';
import { makeContent, type Ran, runCommand } from './run-command.ts';

const commands = [
  'build',
  'bench',
  'check',
  'dev',
  'edits',
  'eval',
  'explain',
  'learn',
  'new',
  'normalize',
  'record',
  'start',
  'test',
];

for (const name of commands) {
  test(`${name} --help prints how it is used and ends with 0`, () => {
    const { status, out, err } = runCommand(name, ['--help']);
    assert.equal(status, 0, err);
    assert.match(out, new RegExp(`^npm (?:run )?${name}\\b`));
    assert.equal(err, '');
  });

  test(`${name} refuses an option that it does not know, with 2`, () => {
    const { status, out, err } = runCommand(name, ['--no-such-option']);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, /no-such-option[\s\S]*npm (?:run )?/);
  });
}

const entity = 'names:\n  en: { label: Nadia Selim, aliases: [Selim] }\n';
const outlet = 'names:\n  en: { label: The Quay Gazette }\nlanguage: en\n';

const good = {
  'raw/porto-one.txt': lighthousePage('Porto', 3),
  'raw/porto-two.txt': lighthousePage('Porto', 4).replace('Tickets', 'Cards').replace('Home', 'Start'),
  'raw/cadiz.txt': lighthousePage('Cadiz', 9),
  'entities/people/nadia-selim.yaml': entity,
  'outlets/quay-gazette.yaml': outlet,
};

const normalize = (folder: string, ...options: string[]): Ran =>
  runCommand('normalize', ['--content', folder, '--report', path.join(folder, 'report.json'), ...options]);

const reportOf = (content: { read: (name: string) => string }): Report =>
  reportSchema.parse(JSON.parse(content.read('report.json')));

const frontOf = (content: { read: (name: string) => string }, id: string) =>
  articleSchema.parse(parseFrontMatter(content.read(`articles/${id}.md`)).data);

test('normalize writes articles, ledgers and a report that keep to their schemas', () => {
  using content = makeContent(good);
  const { status, out, err } = normalize(content.folder);
  assert.equal(status, 0, err);
  assert.match(out, /3 dumps → 3 articles/);
  assert.deepEqual(content.list('articles'), ['cadiz.md', 'porto-one.md', 'porto-two.md']);
  const front = frontOf(content, 'cadiz');
  assert.equal(front.title, 'Cadiz lighthouse opens to visitors');
  assert.equal(front.publishedOn, '2024-03-09');
  assert.equal(front.outlet, 'quay-gazette');
  assert.deepEqual(front.entities, ['people/nadia-selim']);
  for (const name of content.list('ledgers')) ledgerSchema.parse(JSON.parse(content.read(`ledgers/${name}`)));
  for (const name of content.list('stories'))
    assert.deepEqual(parseYaml(content.read(`stories/${name}`), storySchema, name).problems, []);
  const report = reportOf(content);
  assert.deepEqual([report.files, report.articles], [3, 3]);
});

test('a name that no file holds becomes an entity by the file that new writes from its evidence', () => {
  using content = makeContent({
    'raw/porto-one.txt': lighthousePage('Porto', 3),
    'raw/cadiz.txt': lighthousePage('Cadiz', 9),
  });
  const { out } = normalize(content.folder);
  const found = reportOf(content).candidates.find(({ label }) => label === 'Nadia Selim');
  assert.deepEqual([found?.id, found?.shown, found?.articles], ['people/nadia-selim', true, ['cadiz', 'porto-one']]);
  assert.match(out, /people\/nadia-selim {2}Nadia Selim/);
  const made = runCommand('new', [
    ...['entity', 'people/nadia-selim', '--from', 'people/nadia-selim', '--content', content.folder],
  ]);
  assert.equal(made.status, 0, made.err);
  assert.match(content.read('entities/people/nadia-selim.yaml'), /cadiz\.txt:\d+/);
  normalize(content.folder);
  assert.deepEqual(frontOf(content, 'cadiz').entities, ['people/nadia-selim']);
  assert.ok(!reportOf(content).candidates.some(({ label }) => label === 'Nadia Selim'));
  assert.equal(runCommand('new', ['entity', 'people/x', '--from', 'people/y', '--content', content.folder]).status, 2);
});

test('normalize ends with the lines that no rule knew, those of most files first', () => {
  using content = makeContent({
    'raw/porto-one.txt': `Weather today\n${lighthousePage('Porto', 3)}`,
    'raw/cadiz.txt': `Weather today\n${lighthousePage('Cadiz', 9)}`,
    'outlets/quay-gazette.yaml': outlet,
    'raw/lagos.txt': `• weather today\n${lighthousePage('Lagos', 4)}`,
  });
  const { out } = normalize(content.folder);
  const { unknownLines } = reportOf(content);
  const weather = unknownLines.find(({ text }) => text === 'Weather today');
  assert.deepEqual([weather?.text, weather?.lines, weather?.files], ['Weather today', 3, 3]);
  assert.match(weather?.file ?? '', /cadiz\.txt$/);
  assert.equal(weather?.line, 1);
  assert.match(out, /no rule knew[^\n]*:\n[\s\S]* +3 +3 +1 {2}Weather today {2}\(menu-entry; .*cadiz\.txt:1\)/);
});

test('normalize run again writes the same bytes and nothing else', () => {
  using content = makeContent(good);
  normalize(content.folder);
  const all = (): [string, string][] =>
    readdirSync(content.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(content.folder, file), readFileSync(file, 'utf8')];
      })
      .sort();
  const once = all();
  normalize(content.folder);
  assert.deepEqual(all(), once);
});

test('normalize tells the same again and touches nothing when nothing has changed, and mends what somebody changed', async () => {
  using content = makeContent(good);
  // A dump that was written to a moment ago is read again.
  await setTimeout(2_100);
  const ofArticles = (): number => lstatSync(path.join(content.folder, 'articles')).ino;
  const first = normalize(content.folder);
  const [folder, article, report] = [ofArticles(), content.read('articles/cadiz.md'), content.read('report.json')];
  assert.deepEqual(normalize(content.folder), first);
  assert.equal(ofArticles(), folder);
  assert.equal(content.read('report.json'), report);
  content.write('articles/cadiz.md', 'by hand');
  assert.deepEqual(normalize(content.folder), first);
  assert.equal(content.read('articles/cadiz.md'), article);
  content.write('articles/of-nobody.md', 'by hand');
  assert.match(normalize(content.folder).out, /of-nobody\.md/);
  assert.ok(!existsSync(path.join(content.folder, 'articles', 'of-nobody.md')));
});

test('an article whose dump is gone is gone after the next run', () => {
  using content = makeContent({ 'raw/a-dump.txt': lighthousePage('Porto', 3) });
  content.write('articles/old.md', 'old');
  const { status, out } = normalize(content.folder);
  assert.equal(status, 0);
  assert.match(out, /no dump gives them: old\.md$/m);
  assert.deepEqual(content.list('articles'), ['a-dump.md']);
});

test('an article that was taken down is nowhere but in its tombstone, whether its dump is still there or not', () => {
  using content = makeContent({
    ...good,
    'raw/cadiz.yaml':
      'why: A court asked.\ntakedown: { on: 2024-05-01, why: "<b>A court</b> asked.", addresses: [cadiz-2] }\n',
    'raw/lagos.yaml': 'why: Its author asked.\ntakedown: { on: 2024-05-02 }\n',
  });
  const { status, err } = normalize(content.folder);
  assert.equal(status, 0, err);
  assert.match(err, /cadiz\.txt: warning: .*\[takedown-text-left\]/);
  assert.doesNotMatch(err, /sidecar-alone/);
  assert.deepEqual(content.list('articles'), ['porto-one.md', 'porto-two.md']);
  assert.deepEqual(content.list('ledgers'), ['porto-one.json', 'porto-two.json']);
  assert.deepEqual(content.list('computed/takedowns'), ['cadiz-2.yaml', 'cadiz.yaml', 'lagos.yaml']);
  assert.equal(content.read('computed/takedowns/lagos.yaml'), 'on: "2024-05-02"\n');
  content.write('raw/cadiz-2.txt', lighthousePage('Oran', 8));
  const taken = normalize(content.folder);
  assert.equal(taken.status, 1);
  assert.match(taken.err, /cadiz-2\.yaml: error: .*\[takedown-address\]/);
});

test('an empty content folder is no error', () => {
  using content = makeContent({ 'raw/README.md': 'Dumps go here.' });
  const { status, out } = normalize(content.folder);
  assert.equal(status, 0);
  assert.match(out, /^0 dumps → 0 articles/m);
});

/** A mistake in what people wrote: the file, its text, and what the message must name. */
const mistakes: readonly (readonly [what: string, file: string, text: string, told: RegExp])[] = [
  [
    'broken YAML',
    'entities/people/broken.yaml',
    'names:\n  en: { label: Broken\n',
    /entities\/people\/broken\.yaml:\d+: error: .*\[yaml\]/,
  ],
  [
    'an unknown key',
    'outlets/unknown-key.yaml',
    `${outlet}langauge: en\n`,
    /outlets\/unknown-key\.yaml(?::\d+)?: error: .*langauge.*\[yaml\]/,
  ],
  [
    'a wrong value',
    'entities/people/wrong.yaml',
    'wikidata: 42\nnames:\n  en: { label: Wrong }\n',
    /entities\/people\/wrong\.yaml:1: error: wikidata.*\[yaml\]/,
  ],
  ['a key said twice', 'outlets/twice.yaml', `${outlet}language: fr\n`, /outlets\/twice\.yaml:4: error: .*\[yaml\]/],
  [
    'an alias bomb',
    'entities/people/bomb.yaml',
    'names:\n  en: { label: &a Bomb, aliases: [*a, *a] }\n',
    /entities\/people\/bomb\.yaml(?::\d+)?: error: .*\[yaml\]/,
  ],
  [
    'a line that the dump does not have',
    'raw/cadiz.yaml',
    'why: test\nlines: { 99: title }\n',
    /raw\/cadiz\.yaml(?::\d+)?: error: .*99.*\[sidecar-line\]/,
  ],
  [
    'an entity that does not exist',
    'raw/cadiz.yaml',
    'why: test\narticles: [{ entities: { add: [people/nobody] } }]\n',
    /raw\/cadiz\.yaml(?::\d+)?: error: .*people\/nobody.*\[unknown-entity\]/,
  ],
  [
    'an outlet that does not exist',
    'raw/cadiz.yaml',
    'why: test\narticles: [{ outlet: nowhere }]\n',
    /raw\/cadiz\.yaml(?::\d+)?: error: .*nowhere.*\[unknown-outlet\]/,
  ],
  [
    'an article that the dump does not hold',
    'raw/cadiz.yaml',
    'why: test\narticles: [{}, {}, {}]\n',
    /raw\/cadiz\.yaml(?::\d+)?: error: .*\[sidecar-article\]/,
  ],
  [
    'a second dump of the same id',
    'raw/again/cadiz.txt',
    lighthousePage('Cadiz', 9),
    /cadiz\.txt: error: .*\[same-id\]/,
  ],
  [
    'a name that no entity may have',
    'entities/people/Upper Case.yaml',
    entity,
    /Upper Case\.yaml: error: .*\[file-name\]/,
  ],
];

for (const [what, file, text, told] of mistakes) {
  test(`${what} is an error that names the file, and the last good output stands`, () => {
    using content = makeContent(good);
    normalize(content.folder);
    const before = content.read('articles/cadiz.md');
    content.write('raw/new-one.txt', lighthousePage('Lagos', 5));
    content.write(file, text);
    const { status, err } = normalize(content.folder);
    assert.equal(status, 1, err);
    assert.match(err, told);
    assert.equal(content.read('articles/cadiz.md'), before);
    assert.ok(!content.list('articles').includes('new-one.md'));
    assert.deepEqual(
      content.list('.').filter((name) => name.startsWith('.')),
      [],
    );
    const errors = reportOf(content).problems.filter(({ severity }) => severity === 'error');
    assert.equal(errors.length, 1);
  });
}

test('--strict makes a warning an error, and nothing is written', () => {
  using content = makeContent({ ...good, 'raw/picture.txt': Uint8Array.from([0x89, 0x50, 0, 0, 0, 1, 2, 3]) });
  const { status, err } = normalize(content.folder, '--strict');
  assert.equal(status, 1);
  assert.match(err, /picture\.txt: error: .*\[unreadable\]/);
  assert.ok(!existsSync(path.join(content.folder, 'articles')));
  assert.equal(normalize(content.folder).status, 0);
  assert.equal(content.list('articles').length, 3);
});

test('what cannot be read is set aside with a warning that names it; everything else is published', () => {
  using content = makeContent({
    ...good,
    'raw/picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0]),
    'raw/empty.txt': '',
    'raw/blank.txt': ' \n\n\t\n',
    'raw/large.txt': 'A line of a very large file that says the same again.\n'.repeat(120_000),
    'raw/page.html': '<p>Not a dump</p>',
    'raw/nothing-in-it.txt': 'Home\nSport\nCulture\n',
    'raw/sub/elsewhere.txt': lighthousePage('Lagos', 5),
    'raw/.hidden': 'x',
  });
  symlinkSync('/etc/passwd', path.join(content.folder, 'raw/link.txt'));
  const { status, err } = normalize(content.folder);
  assert.equal(status, 0, err);
  for (const [name, rule] of [
    ['picture.txt', 'unreadable'],
    ['empty.txt', 'empty'],
    ['blank.txt', 'empty'],
    ['large.txt', 'too-large'],
    ['page.html', 'not-a-dump'],
    ['nothing-in-it.txt', 'no-article'],
    ['link.txt', 'not-a-file'],
  ] as const)
    assert.match(err, new RegExp(`${name.replace('.', '\\.')}: warning: .*\\[${rule}\\]`));
  assert.deepEqual(content.list('articles'), ['cadiz.md', 'elsewhere.md', 'porto-one.md', 'porto-two.md']);
  assert.doesNotMatch(err, /hidden/);
});

test('files that may not be read are named, whatever they are', { skip: process.platform === 'win32' }, () => {
  using content = makeContent({ 'raw/secret.txt': lighthousePage('Porto', 3), 'raw/secret.yaml': 'why: x\n', ...good });
  for (const name of ['raw/secret.txt', 'raw/secret.yaml', 'outlets/quay-gazette.yaml'])
    chmodSync(path.join(content.folder, name), 0);
  // Root may read everything.
  for (const name of ['.', 'raw', 'outlets', 'entities', 'entities/people'])
    chmodSync(path.join(content.folder, name), 0o755);
  const { status, err } = runCommand('check', ['--content', content.folder], {
    uid: isRoot ? nobody : undefined,
  });
  assert.equal(status, 1, err);
  assert.match(err, /secret\.txt: warning: .*\[not-readable\]/);
  assert.match(err, /secret\.yaml: error: .*\[not-readable\]/);
  assert.match(err, /quay-gazette\.yaml: error: .*\[not-readable\]/);
});

const isRoot = process.getuid?.() === 0;
/** The account without rights. */
const nobody = 65_534;

test('a dump of any name is published under an id that can stand in an address', () => {
  using content = makeContent({
    'raw/two words (1).txt': lighthousePage('Porto', 3),
    'raw/صفحة أولى.txt': lighthousePage('Cadiz', 4), // «first page»
    'raw/UPPER.TXT': lighthousePage('Lagos', 5),
    'raw/../raw/%2e%2e.txt': lighthousePage('Tangier', 6),
    [`raw/${'long-'.repeat(40)}.txt`]: lighthousePage('Oran', 7),
  });
  const { status, err } = normalize(content.folder);
  assert.equal(status, 0, err);
  const ids = content.list('articles');
  assert.equal(ids.length, 5);
  for (const id of ids) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
  assert.match(err, /two words \(1\)\.txt: warning: published under the id two-words/);
  assert.match(err, /صفحة أولى\.txt: warning/);
});

test('text that is no UTF-8 is read in its own encoding, or set aside', () => {
  const latin = Uint8Array.from(
    lighthousePage('Cádiz', 9)
      .replaceAll('“', '"')
      .replaceAll('”', '"')
      .split('')
      .map((char) => char.charCodeAt(0)),
  );
  const torn = Uint8Array.from([...new TextEncoder().encode(lighthousePage('Porto', 3)), 0xe2, 0x80]);
  using content = makeContent({ 'raw/latin.txt': latin, 'raw/torn.txt': torn });
  const { status, err } = normalize(content.folder);
  assert.equal(status, 0, err);
  assert.equal(frontOf(content, 'latin').title, 'Cádiz lighthouse opens to visitors');
  assert.notEqual(JSON.parse(content.read('ledgers/latin.json')).encoding, 'utf-8');
  const published = content.list('articles').includes('torn.md');
  assert.ok(published || /torn\.txt: warning/.test(err));
});

test('a word that passes for another one is told, and keeps nothing from passing', () => {
  using content = makeContent({ ...good, 'raw/lagos.txt': lighthousePage('Lagos', 5).replace('Nadia', 'Nadi\u0430') });
  const { status, err } = normalize(content.folder, '--strict');
  assert.equal(status, 0, err);
  assert.match(err, /lagos\.txt:7: warning: .*«Nadi\u0430» \(U\+0430\) \[look-alike-letters\]/);
});

test('hostile text runs no code and stays text', () => {
  using content = makeContent({});
  const canary = path.join(content.folder, 'canary');
  const program = `require("fs").writeFileSync(${JSON.stringify(canary)}, "ran")`;
  const tricks = [
    `<script>${program}</script> is what the poster on the quay said, and nobody in the town could tell why it stood there.`,
    `<img src=x onerror='${program}'> was written below it in the same red letters, as the keeper of the lighthouse told us.`,
    `[Click](javascript:${program}) was the third line of the poster, and a child from the school copied it for her teacher.`,
    '__VITE_IS_MODERN__ and __ASTRO_ASSET_IMAGE__abcd__ stood on the back of the poster, where nobody had looked before.',
  ];
  content.write('raw/tricks.txt', [lighthousePage('Porto', 3), ...tricks].join('\n'));
  content.write('raw/program.txt', `---js\n${program}\n---\n${lighthousePage('Cadiz', 4)}`);
  content.write('raw/spaced.txt', `--- js\n${program}\n---\n${lighthousePage('Lagos', 4)}`);
  content.write(
    'raw/matter.txt',
    `---\ntitle: !!js/function 'function () { ${program} }'\n---\n${lighthousePage('Oran', 4)}`,
  );
  content.write('raw/long-title.txt', `${'Title '.repeat(830)}\n${lighthousePage('Tangier', 5)}`);
  content.write(
    'raw/one-line.txt',
    `Ceuta lighthouse opens\n${'The keeper climbs the stairs of the lighthouse again. '.repeat(3_800)}`,
  );
  content.write('entities/people/code.yaml', "names: !!js/function 'function () {}'\n");
  assert.equal(normalize(content.folder).status, 1);
  content.write('entities/people/code.yaml', 'names:\n  en: { label: "<b onclick=x>Code" }\n');
  const { status, err } = normalize(content.folder);
  assert.equal(status, 0, err);
  assert.ok(!existsSync(canary), 'a program in a dump ran');
  assert.equal(content.list('articles').length, 6);
  const ledger = ledgerSchema.parse(JSON.parse(content.read('ledgers/tricks.json')));
  for (const trick of tricks) {
    const entry = ledger.entries.find(({ text }) => text === trick);
    assert.equal(entry?.fate, 'kept', trick);
  }
  const { body } = parseFrontMatter(content.read('articles/tricks.md'));
  assert.doesNotMatch(body, /(?<!\\)</);
  assert.doesNotMatch(body, /(?<!\\)\]\(javascript/);
  for (const id of ['program', 'spaced', 'matter']) frontOf(content, id);
});

test('check finds mistakes without reading dumps', () => {
  using content = makeContent(good);
  const fine = runCommand('check', ['--content', content.folder]);
  assert.equal(fine.status, 0, fine.err);
  assert.match(fine.out, /1 entities, 1 outlets, 0 sidecars: 0 errors, 0 warnings/);
  content.write('entities/people/other.yaml', entity);
  content.write('raw/gone.yaml', 'why: test\narticles: [{ entities: { remove: [places/nowhere] } }]\n');
  const wrong = runCommand('check', ['--content', content.folder]);
  assert.equal(wrong.status, 1);
  assert.match(wrong.err, /other\.yaml: warning: .*\[same-label\]|nadia-selim\.yaml: warning: .*\[same-label\]/);
  assert.match(wrong.err, /gone\.yaml: warning: .*\[sidecar-alone\]/);
  assert.match(wrong.err, /gone\.yaml: error: .*places\/nowhere.*\[unknown-entity\]/);
  assert.ok(!existsSync(path.join(content.folder, 'articles')));
});

test('the sample content is free of mistakes', () => {
  const { status, err } = runCommand('check', ['--content', path.resolve(import.meta.dirname, '../content')]);
  assert.equal(err, '');
  assert.equal(status, 0);
});

test('explain shows one row per piece and every value, and writes nothing', () => {
  using content = makeContent(good);
  const before = content.list('.');
  const { status, out, err } = runCommand('explain', [path.join(content.folder, 'raw/cadiz.txt')]);
  assert.equal(status, 0, err);
  assert.match(out, /^ {3}1 {2}dropped/m);
  assert.match(out, /^ {3}3 {2}metadata title +title \d\.\d\d +Cadiz lighthouse/m);
  assert.match(out, /publishedOn +2024-03-09 +\(date-line, line 5\)/);
  assert.match(out, /outlet +quay-gazette/);
  assert.match(out, /author +not stated/);
  assert.match(out, /people\/nadia-selim × 1: Nadia Selim/);
  assert.match(out, /not listed × 2: Cadiz \(places, 0\.\d\d\)/);
  assert.deepEqual(content.list('.'), before);
});

test('explain of a file that is not there is wrong usage', () => {
  const { status, err } = runCommand('explain', ['/no/such/file.txt']);
  assert.equal(status, 2);
  assert.match(err, /no\/such\/file\.txt/);
  assert.equal(runCommand('explain', []).status, 2);
});

test('explain prints no control characters of a dump', () => {
  using content = makeContent({
    'raw/bell.txt': `${lighthousePage('Porto', 3)}\nA bell \u001b[31m rings \u202e over there, and the keeper hears it in the night, as he says.`,
  });
  const { out, err } = runCommand('explain', [path.join(content.folder, 'raw/bell.txt')]);
  const escapeChar = String.fromCharCode(27);
  assert.ok(!out.includes(`${escapeChar}[31m rings`) && !out.includes('\u202e'), out);
  assert.ok(!err.includes('\u202e'));
});

test('new writes drafts that wait for their names and their text, and never overwrites', () => {
  using content = makeContent({ 'raw/porto-one.txt': lighthousePage('Porto', 3) });
  const at = ['--content', content.folder];
  for (const words of [
    ['entity', 'people/a-name'],
    ['outlet', 'a-paper'],
    ['article', 'a-page'],
  ]) {
    const made = runCommand('new', [...words, ...at]);
    assert.equal(made.status, 0, made.err);
    assert.match(made.out, /^Wrote \S+: /m);
    assert.equal(runCommand('new', [...words, ...at]).status, 2);
  }
  assert.deepEqual(content.list('raw'), ['a-page.txt', 'a-page.yaml', 'porto-one.txt']);
  const { status, err } = runCommand('check', at);
  assert.equal(status, 1);
  for (const draft of ['people/a-name', 'outlets/a-paper'])
    assert.match(err, new RegExp(`${draft}\\.yaml:\\d+: error: names\\.en\\.label: write the name here`), err);
  for (const draft of ['entities/people/a-name.yaml', 'outlets/a-paper.yaml'])
    content.write(draft, content.read(draft).replaceAll("label: ''", 'label: Nadia Selim'));
  assert.equal(runCommand('check', at).status, 0);
  assert.equal(normalize(content.folder).status, 0);
  assert.deepEqual(content.list('articles'), ['porto-one.md']);
});

test('a recorded story keeps its address when an older article joins, and a merged one is in the log', () => {
  using content = makeContent(good);
  const storiesOf = (): string[] => {
    assert.equal(normalize(content.folder).status, 0);
    return content.list('stories');
  };
  const ran = runCommand('record', ['--content', content.folder]);
  assert.equal(ran.status, 0, ran.err);
  assert.match(ran.out, /1 story added/);
  const before = content.read('published-stories.yaml');
  assert.match(before, /^ {2}"porto-one": \["porto-one", "porto-two", "cadiz"\]$/m);
  content.write('raw/a-first.txt', lighthousePage('Porto', 2).replace('Tickets', 'Seats'));
  assert.deepEqual(storiesOf(), ['porto-one.yaml']);
  rmSync(path.join(content.folder, 'published-stories.yaml'));
  assert.deepEqual(storiesOf(), ['a-first.yaml']);
  content.write('published-stories.yaml', before);
  for (const stem of ['a-first', 'porto-one', 'porto-two'])
    content.write(`raw/${stem}.yaml`, 'why: one event\narticles: [{ story: lighthouse }]\n');
  assert.match(runCommand('record', ['--content', content.folder]).out, /^porto-one → lighthouse$/m);
  assert.match(content.read('published-stories.yaml'), /- \{ story: "porto-one", became: \["lighthouse"\] \}/);
  content.write('published-stories.yaml', 'stories: { Not An Id: [] }\n');
  assert.equal(runCommand('record', ['--content', content.folder]).status, 1);
});

test('new refuses names that cannot stand in an address', () => {
  using content = makeContent({});
  for (const words of [
    ['entity', 'a-name'],
    ['entity', 'people/../../escape'],
    ['entity', 'people/Upper'],
    ['outlet', '../escape'],
    ['article', 'two words'],
    ['story', 'a-story'],
    ['entity'],
  ])
    assert.equal(runCommand('new', [...words, '--content', content.folder]).status, 2, words.join(' '));
  assert.deepEqual(content.list('.'), []);
});

test('eval answers in the format of the scorers, prints figures by language and shows the worst cases', () => {
  const body = lighthousePage('Porto', 3).split('\n').slice(5, 8).join('\n');
  using content = makeContent({
    'gold/dates.jsonl': [
      { id: 'a', raw: '3 March 2024', lang: 'en', iso: '2024-03-03' },
      { id: 'b', raw: 'no date at all', lang: 'en', iso: '2024-03-03' },
    ]
      .map((row) => JSON.stringify(row))
      .join('\n'),
    'dumps/porto.txt': lighthousePage('Porto', 3),
    'dumps/porto.json': JSON.stringify({ body, lang: 'en', style: 'dense', date: '2024-03-03', dateInDump: true }),
    'dumps/cadiz.txt': lighthousePage('Cadiz', 9),
    'dumps/cadiz.json': JSON.stringify({ body: `${body}\nShare on Facebook`, lang: 'en', style: 'airy' }),
  });
  const out = path.join(content.folder, 'dates.json');
  const ran = runCommand('eval', ['dates', path.join(content.folder, 'gold/dates.jsonl'), '--out', out]);
  assert.equal(ran.status, 0, ran.err);
  assert.deepEqual(JSON.parse(content.read('dates.json')), { a: '2024-03-03', b: null });
  assert.match(ran.out, /^en +2 +0\.500 +0\.000 +0\.500$/m);
  assert.match(ran.out, /Worst cases\n.* b {2}/);
  const folder = path.join(content.folder, 'answers');
  const extracted = runCommand('eval', ['extract', path.join(content.folder, 'dumps'), '--out', folder]);
  assert.equal(extracted.status, 0, extracted.err);
  const answer = JSON.parse(content.read('answers/porto.json'));
  assert.equal(answer.title, 'Porto lighthouse opens to visitors');
  assert.equal(answer.date, '2024-03-03');
  assert.match(extracted.out, /^lang +n +bodies .*\nen +2 +2 /m);
  assert.match(extracted.out, /answers\.worst/);
  assert.deepEqual(content.list('answers.worst'), ['cadiz.ledger']);
  assert.match(content.read('answers.worst/cadiz.ledger'), /^− +9 {2}gold 1 +dropped +share +Share on Facebook$/m);
});

test('eval groups its figures by another key of the gold answers, and says so when there are none', () => {
  using content = makeContent({
    'dumps/porto.txt': lighthousePage('Porto', 3),
    'dumps/porto.json': JSON.stringify({
      title: 'Porto lighthouse opens to visitors',
      titleInDump: true,
      style: 'dense',
    }),
  });
  const [dumps, out] = ['dumps', 'answers'].map((name) => path.join(content.folder, name)) as [string, string];
  assert.match(runCommand('eval', ['extract', dumps, '--out', out, '--by', 'style']).out, /^dense +1 .* 1\.000 /m);
  content.write('dumps/porto.json', '{}');
  assert.match(runCommand('eval', ['extract', dumps, '--out', out]).out, /no figures/);
});

test('eval without a task, an input or a place for the answers is wrong usage', () => {
  const nowhere = '/no/such/file.jsonl';
  for (const args of [['dates', nowhere, '--out', 'x.json'], ['dates', nowhere], ['poetry', nowhere, '--out', 'x'], []])
    assert.equal(runCommand('eval', args).status, 2, args.join(' '));
});
