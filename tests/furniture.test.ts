import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readContent } from '../scripts/files/read-content.ts';
import { checkFurniture } from '../src/pipeline/furniture/check-furniture.ts';
import { relearn } from '../src/pipeline/furniture/relearn.ts';
import { normalize } from '../src/pipeline/pipeline.ts';
import type { RawFile } from '../src/pipeline/types.ts';
import { outletSchema } from '../src/schema/outlet.ts';
import { toLineKey, withoutNumbers } from '../src/text/line-key.ts';
import { anyPage } from './random-pages.ts';
import { toKnown } from './read-page.ts';
import { makeContent, type Ran, runCommand } from './run-command.ts';

// Laws of what is learnt from a corpus, over random sites; then the command.

const known = toKnown({
  outlets: new Map([
    ['quay-gazette', outletSchema.parse({ names: { en: { label: 'The Quay Gazette' } }, language: 'en' })],
  ]),
});

const toRaw = (text: string, at: number): RawFile => ({
  path: `content/raw/dump-${at}.txt`,
  name: `dump-${at}.txt`,
  stem: `dump-${at}`,
  bytes: new TextEncoder().encode(text),
});

const aWord = fc.string({ unit: fc.constantFrom(...'abdegilmnoprstuو'), minLength: 3, maxLength: 9 });
const aSentence = fc
  .array(aWord, { minLength: 6, maxLength: 16 })
  .map((words) => `${words.join(' ')}.`.replace(/^./, (letter) => letter.toUpperCase()));
const aText = fc.array(aSentence, { minLength: 2, maxLength: 5 });

/** Pages of one site: texts of their own, and lines of the site above, between and below them; some pages saved twice. */
const aSite = fc
  .record({
    furniture: fc.array(aSentence, { minLength: 1, maxLength: 4 }),
    pages: fc.array(
      fc.record({ title: fc.array(aWord, { minLength: 3, maxLength: 6 }), text: aText, places: fc.array(fc.nat(9)) }),
      { minLength: 3, maxLength: 8 },
    ),
    twice: fc.array(fc.nat(7), { maxLength: 4 }),
  })
  .map(({ furniture, pages, twice }) => {
    const texts = pages.map(({ title, text, places }) => {
      const lines = [
        'Harbour cams and tides',
        title.join(' '),
        'The Quay Gazette',
        '3 March 2024',
        ...text,
        'Related articles',
        'Small ads of the harbour',
      ];
      for (const [at, line] of furniture.entries()) lines.splice(3 + ((places[at] ?? 5) % 6), 0, line);
      return lines.join('\n');
    });
    return [...texts, ...twice.flatMap((at) => texts[at] ?? [])];
  });

const runs = { numRuns: 60 };

test('a line that is learnt stands in at least three different dumps, and no other line is dropped for it', () => {
  fc.assert(
    fc.property(aSite, (texts) => {
      const files = texts.map(toRaw);
      const furniture = relearn(files, known);
      const held = (key: string): Set<string> =>
        new Set(
          texts.filter((text) =>
            text.split('\n').some((line) => [toLineKey(line), withoutNumbers(toLineKey(line))].includes(key)),
          ),
        );
      for (const { line, ending } of [...furniture.values()].flatMap(({ lines = [] }) => lines))
        if (ending !== true) assert.ok(held(toLineKey(line)).size >= 3, line);
      for (const { entries } of normalize(files, { ...known, furniture }).readings)
        for (const { by, text } of entries)
          if (by === 'outlet-furniture') assert.ok(held(toLineKey(text)).size >= 3, text);
    }),
    runs,
  );
});

test('what is learnt is learnt whole: the proofs hold, nothing waits, and learning again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(aSite, fc.array(anyPage, { minLength: 3, maxLength: 6 })), (texts) => {
      const files = texts.map(toRaw);
      const furniture = relearn(files, known);
      const all = { ...known, furniture };
      assert.deepEqual(checkFurniture(normalize(files, all), all), []);
      assert.deepEqual([...relearn(files.toReversed(), all)], [...furniture]);
    }),
    runs,
  );
});

test('nothing waits to be learnt from the sample', () => {
  const content = readContent(path.resolve(import.meta.dirname, '../content'));
  assert.deepEqual(checkFurniture(normalize(content.rawFiles, content.known), content.known), []);
});

const promo = 'Readers keep this harbour lit: join them for the price of a coffee a month.';
const outlet = 'names:\n  en: { label: The Quay Gazette }\nlanguage: en\n';

const page = (town: string, day: number, text: readonly string[], below: string, footer: string): string =>
  [
    'Harbour cams and tides',
    `${town} lighthouse opens`,
    'The Quay Gazette',
    `${day} March 2024`,
    ...text,
    below,
    'Related articles',
    'Tide tables for the week',
    'Lost and found on the quay',
    'Fish of the week',
    footer,
    'Lighthouse opening hours',
    'Small ads of the harbour',
  ]
    .filter((line) => line !== '')
    .join('\n');

const site = {
  'outlets/quay-gazette.yaml': outlet,
  'raw/cadiz.txt': page(
    'Cadiz',
    3,
    [
      'The lighthouse of Cadiz opened on Sunday after nine years of work on lamp and stairs.',
      'Painters scraped forty layers from its walls, and found a mural of whales below them.',
    ],
    promo,
    '',
  ),
  'raw/faro.txt': page(
    'Faro',
    9,
    [
      'Growers near Faro picked their first plums in June, three weeks before the usual date.',
      'Frost spared lower orchards, so jam makers bought whole lorries of fruit for their kettles.',
    ],
    promo,
    '',
  ),
  'raw/porto.yaml': 'why: The appeal is no text.\nlines: { 11: drop }\n',
  'raw/porto.txt': page(
    'Porto',
    14,
    [
      'Forty miners from Porto sang three evenings in Vienna, where people asked for five encores.',
      'Their conductor taught German songs over two winters, using recordings of a grandmother.',
    ],
    '',
    promo,
  ),
};

const learn = (folder: string): Ran => runCommand('learn', ['--content', folder]);
const normalized = (folder: string, ...options: string[]): Ran =>
  runCommand('normalize', ['--content', folder, ...options]);

test('learn writes what repeats with its proofs; normalize then says no more of it, drops it, and explain shows the proofs', () => {
  using content = makeContent(site);
  const waiting = normalized(content.folder, '--strict');
  assert.equal(waiting.status, 0, waiting.err);
  assert.match(
    waiting.err,
    /outlets\/quay-gazette\.yaml: warning: a line repeats .*\[furniture-unlearnt\]\n {2}→ npm run learn/,
  );
  const { status, out, err } = learn(content.folder);
  assert.equal(status, 0, err);
  assert.match(out, /furniture\/quay-gazette\.yaml: \+ Readers keep[\s\S]*3 dumps → 1 line of furniture on 1 site\n$/);
  const written = content.read('furniture/quay-gazette.yaml');
  assert.match(written, /cadiz\.txt: 7\n +faro\.txt: 7\n +porto\.txt: 11\n/);
  const after = normalized(content.folder, '--strict');
  assert.deepEqual([after.status, after.err], [0, '']);
  assert.doesNotMatch(content.read('articles/cadiz.md'), /coffee/);
  const { out: rows } = runCommand('explain', [
    path.join(content.folder, 'raw/cadiz.txt'),
    '--content',
    content.folder,
  ]);
  assert.match(
    rows,
    /outlet-furniture +Readers keep.*\n +learnt in .*quay-gazette\.yaml from cadiz\.txt:7, faro\.txt:7/,
  );
  learn(content.folder);
  assert.equal(content.read('furniture/quay-gazette.yaml'), written);
});

test('a line under "not" stays there and is not learnt; a file that has nothing left is removed', () => {
  using content = makeContent({ ...site, 'furniture/quay-gazette.yaml': `not:\n  - "${promo}"\n` });
  assert.match(learn(content.folder).out, /0 lines/);
  assert.match(content.read('furniture/quay-gazette.yaml'), /^not:\n {2}- "?Readers keep/m);
  assert.equal(normalized(content.folder).err, '');
  content.write(
    'furniture/quay-gazette.yaml',
    'lines:\n  - { line: Nobody prints this any more, seenIn: { cadiz.txt: 1 } }\nnot: []\n',
  );
  assert.match(
    normalized(content.folder).err,
    /furniture\/quay-gazette\.yaml: warning: cadiz\.txt does not print .*\[furniture-proof\]/,
  );
  content.write('raw/porto.txt', 'Small ads of the harbour\n');
  learn(content.folder);
  assert.ok(!existsSync(path.join(content.folder, 'furniture/quay-gazette.yaml')));
});

test('learn writes nothing when what people wrote has a mistake', () => {
  using content = makeContent({ ...site, 'outlets/broken.yaml': 'names: [\n' });
  const { status, err } = learn(content.folder);
  assert.equal(status, 1);
  assert.match(err, /broken\.yaml.*\[yaml\]/);
  assert.ok(!existsSync(path.join(content.folder, 'furniture')));
});
