import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readContent } from '../scripts/files/read-content.ts';
import { articleToMarkdown } from '../src/pipeline/article-to-markdown.ts';
import { normalize } from '../src/pipeline/pipeline.ts';
import type { Corpus } from '../src/pipeline/types.ts';
import { type Correction, correctionSchema } from '../src/schema/correction.ts';
import type { LedgerEntry, Problem } from '../src/schema/ledger.ts';
import { parseYaml } from '../src/schema/parse-yaml.ts';

// Whole dumps, each with one lesson: <symptom>.txt (and its sidecar <symptom>.yaml) → .md and .ledger beside it.
// A golden that is missing or differs fails; `npm run accept` writes what the reader says now. Look at it before you commit it.

const folder = path.resolve(import.meta.dirname, 'golden');
const { known, rawFiles } = readContent(path.resolve(import.meta.dirname, '../content'));

const stems = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))
  .sort();

/** The sidecar of a dump, when it has one. It must be free of mistakes. */
const readSidecar = (stem: string): Map<string, Correction> => {
  const file = path.join(folder, `${stem}.yaml`);
  if (!existsSync(file)) return new Map();
  const { value, problems } = parseYaml(readFileSync(file, 'utf8'), correctionSchema, file);
  assert.deepEqual(problems, []);
  return value === null ? new Map() : new Map([[stem, value]]);
};

const read = (stem: string): Corpus => {
  const name = `${stem}.txt`;
  const raw = { path: name, name, stem, bytes: readFileSync(path.join(folder, name)) };
  return normalize([raw], { ...known, corrections: readSidecar(stem) });
};

/** What is shown of a piece. */
const shown = 60;

const toRow = ({ line, fate, as, field, by, article, text }: LedgerEntry): string =>
  [
    String(line).padStart(3),
    `${fate} ${as ?? field ?? ''}`.trimEnd().padEnd(20),
    by.padEnd(17),
    (article?.replace(/^.*?(?:-(\d+))?$/, '$1') ?? '').padEnd(1),
    text.trim().slice(0, shown),
  ]
    .join(' ')
    .trimEnd();

const toProblem = ({ severity, rule, line, message }: Problem): string =>
  `${severity} ${line ?? '-'} [${rule}] ${message}`;

/** Every piece, every value with its rule and lines, every name, quote, source and date with its place, every problem. */
const toTable = ({ readings, problems }: Corpus): string => {
  const rows = readings.flatMap(({ entries }) => entries.map(toRow));
  const found = readings.flatMap(({ articles }) =>
    articles.flatMap(
      ({ id, blocks, mentions, quotes, credits, dates, file, lines, hashtags, entityCorrections, ...values }) => [
        '',
        id,
        ...Object.entries(values)
          .filter(([, value]) => typeof value === 'object' && 'by' in value)
          .map(([name, value]) => {
            const { value: said, by, spans } = value as { value: unknown; by: string; spans: { line: number }[] };
            return `  ${name}: ${JSON.stringify(said)} (${[by, ...spans.map(({ line }) => `line ${line}`)].join(', ')})`;
          }),
        ...values.tags.map(({ value, by }) => `  tag: ${value} (${by})`),
        ...mentions.map(({ entity, line, start, text }) => `  ${line}:${start} ${text} → ${entity}`),
        ...quotes.map(
          ({ line, start, text, speaker, speakerText }) =>
            `  ${line}:${start} ${speaker ?? speakerText ?? '?'} « ${text} »`,
        ),
        ...credits.map(({ line, start, text, by }) => `  ${line}:${start} source: ${text} (${by})`),
        ...dates.map(({ line, start, text, day }) => `  ${line}:${start} ${text} → ${day}`),
      ],
    ),
  );
  return `${[...rows, ...found, '', ...problems.map(toProblem)].join('\n').trimEnd()}\n`;
};

const toPages = ({ articles, storyOf }: Corpus): string =>
  articles.map((article) => articleToMarkdown(article, storyOf.get(article.id))).join('\n');

const asIs = { serializers: [(text: string): string => text] };

for (const stem of stems) {
  test(`golden: ${stem}`, (t) => {
    const corpus = read(stem);
    t.assert.fileSnapshot(toTable(corpus), path.join(folder, `${stem}.ledger`), asIs);
    t.assert.fileSnapshot(toPages(corpus), path.join(folder, `${stem}.md`), asIs);
  });
}

const storiesFile = 'stories-of-the-sample';

/** Which articles tell one event: what is changed elsewhere for better figures may join two of them. */
test('golden: the stories of the sample content', (t) => {
  const { stories } = normalize(rawFiles, known);
  const rows = stories.map(({ id, articles }) => [id, ...articles.toSorted().map((one) => `  ${one}`)].join('\n'));
  t.assert.fileSnapshot(`${rows.sort().join('\n')}\n`, path.join(folder, storiesFile), asIs);
});

test('no golden stands without its dump', () => {
  const names = readdirSync(folder).filter((name) => name !== storiesFile);
  const orphans = names.filter((name) => !stems.includes(name.replace(/\.(?:txt|md|ledger|yaml)$/, '')));
  assert.deepEqual(orphans, []);
});
