import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readContent } from '../scripts/files/read-content.ts';
import { articleToMarkdown } from '../src/pipeline/article-to-markdown.ts';
import { bytesToFile } from '../src/pipeline/bytes-to-file.ts';
import { fileToArticles } from '../src/pipeline/file-to-articles.ts';
import { toOutletNames } from '../src/pipeline/outlet-names.ts';
import { normalize } from '../src/pipeline/pipeline.ts';
import { toCatalogue } from '../src/pipeline/read-article.ts';
import { toLedger } from '../src/pipeline/to-ledger.ts';
import type { Article, Block, Corpus, FileReading, Found, RawFile } from '../src/pipeline/types.ts';
import { articleSchema } from '../src/schema/article.ts';
import { parseFrontMatter } from '../src/schema/front-matter.ts';
import { ledgerSchema, type Span } from '../src/schema/ledger.ts';
import { storySchema } from '../src/schema/story.ts';
import { clean } from '../src/text/clean.ts';
import { anyLine, anyPage, anyText } from './random-pages.ts';

const content = readContent(path.resolve(import.meta.dirname, '../content'));
const { known } = content;

/** Random pages per law, at a few milliseconds each. */
const runs = { numRuns: 400 };

const toRaw = (text: string, stem = 'page'): RawFile => ({
  path: `content/raw/${stem}.txt`,
  name: `${stem}.txt`,
  stem,
  bytes: new TextEncoder().encode(text),
});

const outlets = toOutletNames(known.outlets);
const catalogue = toCatalogue(known);

/** What one file gives: nothing when it holds no text. */
const read = (text: string): FileReading[] => {
  const { file } = bytesToFile(toRaw(text));
  return file === null ? [] : [fileToArticles(file, known, outlets, catalogue)];
};

/** Checks a law on every reading of random texts and of the dumps of the sample. */
const forAllReadings = (name: string, law: (reading: FileReading) => void): void => {
  test(`${name}: random texts`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const reading of read(text)) law(reading);
      }),
      runs,
    );
  });
  test(`${name}: the dumps of the sample`, () => {
    const { readings } = sample();
    assert.ok(readings.length > 0);
    for (const reading of readings) law(reading);
  });
};

let sampled: Corpus | undefined;
const sample = (): Corpus => {
  sampled ??= normalize(content.rawFiles, known);
  return sampled;
};

const slice = ({ file }: FileReading, { line, start, end }: Span): string =>
  file.text.split('\n')[line - 1]?.slice(start, end) ?? '';

const spell = ({ entries }: FileReading): string => {
  const lines: string[] = [];
  for (const { line, text } of entries) lines[line - 1] = (lines[line - 1] ?? '') + text;
  return [...lines].map((text) => text ?? '\0missing').join('\n');
};

forAllReadings('the ledger spells the file', (reading) => {
  assert.equal(spell(reading), reading.file.text);
});

forAllReadings('the pieces of a line follow one another without gap or overlap', ({ entries }) => {
  let at = { line: 1, end: 0 };
  for (const { line, start, end, text } of entries) {
    assert.equal(start, line === at.line ? at.end : 0);
    assert.equal(end - start, text.length);
    assert.ok(line === at.line || line === at.line + 1);
    at = { line, end };
  }
});

forAllReadings('every piece has a fate, and one that agrees with what it holds', ({ entries }) => {
  for (const { fate, as, field, by, text } of entries) {
    assert.notEqual(by, '');
    assert.equal(fate === 'kept', as !== undefined);
    assert.equal(fate === 'metadata', field !== undefined);
    if (fate === 'blank') assert.doesNotMatch(text, /[\p{L}\p{N}]/u);
  }
});

forAllReadings('every block is a span of the file, cleaned and otherwise as it is', (reading) => {
  for (const { blocks } of reading.articles) {
    assert.ok(blocks.length > 0);
    for (const { raw, text, span } of blocks) {
      assert.equal(slice(reading, span), raw);
      assert.equal(clean(raw), text);
      assert.notEqual(text, '');
    }
  }
});

forAllReadings('every kept piece is printed exactly once', (reading) => {
  const kept = reading.entries.filter(({ fate, text }) => fate === 'kept' && clean(text) !== '');
  const blocks = reading.articles.flatMap((article) => article.blocks);
  assert.deepEqual(
    blocks.map(({ span }) => span.line).sort((a, b) => a - b),
    kept.map(({ line }) => line),
  );
});

forAllReadings('every name and every quote says the words at its place', (reading) => {
  for (const { mentions, quotes } of reading.articles) {
    for (const found of [...mentions, ...quotes]) {
      assert.equal(slice(reading, found), found.text);
      assert.notEqual(found.text.trim(), '');
    }
    for (const { speaker } of quotes) if (speaker !== null) assert.ok(known.entities.has(speaker), speaker);
    for (const { entity } of mentions) assert.ok(known.entities.has(entity), entity);
  }
});

const valuesOf = (article: Article): Found<unknown>[] => [
  article.title,
  article.lang,
  ...article.tags,
  ...[
    article.publishedOn,
    article.publishedBetween,
    article.outlet,
    article.outletName,
    article.author,
    article.section,
    article.sourceCredit,
    article.imageCredit,
  ].filter((found) => found !== undefined),
];

forAllReadings('every value says where it stands, inside the file', (reading) => {
  const lines = reading.file.text.split('\n');
  for (const article of reading.articles) {
    for (const { by, spans, value } of valuesOf(article)) {
      assert.notEqual(by, '');
      for (const { line, start, end } of spans) {
        assert.ok(line >= 1 && line <= lines.length, `${value}: line ${line}`);
        assert.ok(start >= 0 && start <= end && end <= (lines[line - 1]?.length ?? 0), `${value}: ${start} to ${end}`);
      }
    }
    const [first, last] = article.lines;
    assert.ok(first >= 1 && first <= last && last <= lines.length);
  }
});

forAllReadings('a printed value is made of the words at its place', (reading) => {
  for (const { title, author, sourceCredit, outletName } of reading.articles) {
    for (const found of [title, author, sourceCredit, outletName]) {
      if (found === undefined || found.spans.length === 0) continue;
      const printed = found.spans.map((span) => clean(slice(reading, span))).join(' ');
      const value = found.by === 'first-sentence' ? found.value.replace(/…$/u, '') : found.value;
      assert.ok(printed.includes(value), `${found.by}: ${value} ∉ ${printed}`);
    }
  }
});

forAllReadings('problems name the file and a line of it', ({ file, problems }) => {
  const count = file.text.split('\n').length;
  for (const { file: path, line, message } of problems) {
    assert.equal(path, file.path);
    assert.ok(line === null || (line >= 1 && line <= count));
    assert.notEqual(message, '');
  }
});

forAllReadings('what is written keeps to its schema', (reading) => {
  const { file, entries, articles, problems } = reading;
  ledgerSchema.parse(JSON.parse(JSON.stringify(toLedger(file, entries, articles, problems))));
  for (const article of articles) articleSchema.parse(parseFrontMatter(articleToMarkdown(article, undefined)).data);
});

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Kind and text of every block of a Markdown text, as CommonMark reads it. */
const readBlocks = (markdown: string): [kind: string, text: string][] => {
  const root: Root = unified().use(remarkParse).parse(parseFrontMatter(markdown).body);
  return root.children.map((node) => [node.type, textOf(node)]);
};

const expected = (blocks: readonly Block[]): [string, string][] =>
  blocks.map(({ kind, text }) => [kind === 'subheading' ? 'heading' : 'paragraph', text]);

forAllReadings('the Markdown, read again, says what the blocks say', ({ articles }) => {
  for (const article of articles)
    assert.deepEqual(readBlocks(articleToMarkdown(article, undefined)), expected(article.blocks));
});

const [anArticle] = sample().articles;

test('any text in a paragraph, a sub-heading and a title comes back from the Markdown as it was', () => {
  assert.ok(anArticle !== undefined);
  const kinds = ['paragraph', 'subheading', 'lead'] as const;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...kinds), anyLine), { minLength: 1 }), anyLine, (lines, title) => {
      const blocks = lines
        .map(([kind, raw], at): Block => {
          const span = { line: at + 1, start: 0, end: raw.length };
          return { kind, text: clean(raw), raw, span };
        })
        .filter(({ text }) => text !== '');
      const markdown = articleToMarkdown(
        { ...anArticle, title: { value: title, by: 'test', spans: [] }, blocks, mentions: [] },
        undefined,
      );
      assert.deepEqual(readBlocks(markdown), expected(blocks));
      assert.equal((parseFrontMatter(markdown).data as { title: string }).title, title);
    }),
    { numRuns: 1500 },
  );
});

test('names in a hostile paragraph are linked without changing a letter of it', () => {
  fc.assert(
    fc.property(anyLine, anyLine, (before, after) => {
      const name = 'António Guterres';
      const text = [
        'Guterres crosses the harbour bridge',
        `The bridge opened on Sunday, said António Guterres, and ${before} ${name} ${after} to walk for nine years.`,
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n');
      const articles = read(text).flatMap((reading) => reading.articles);
      assert.equal(articles.length, 1);
      for (const article of articles) {
        const markdown = articleToMarkdown(article, undefined);
        assert.deepEqual(readBlocks(markdown), expected(article.blocks));
        assert.match(markdown, /\]\(\.\.\/\.\.\/people\/antonio-guterres\/\)/);
      }
    }),
    runs,
  );
});

/** Everything that a run writes, as one text. */
const toBytes = ({ readings, articles, stories, storyOf, problems }: Corpus): string =>
  JSON.stringify([
    articles.map((article) => [article.id, articleToMarkdown(article, storyOf.get(article.id))]),
    readings.map(({ file, entries, articles: own, problems: told }) => toLedger(file, entries, own, told)),
    stories,
    problems,
  ]);

test('the same files give the same bytes, in whatever order they come', () => {
  fc.assert(
    fc.property(
      fc.array(anyPage, { minLength: 2, maxLength: 5 }),
      fc.infiniteStream(fc.nat(1000)),
      (pages, numbers) => {
        const files = pages.map((text, at) => toRaw(text, `page-${at}`));
        const shuffled = files.map((file) => [numbers.next().value ?? 0, file] as const).sort(([a], [b]) => a - b);
        const once = toBytes(normalize(files, known));
        assert.equal(toBytes(normalize(files, known)), once);
        assert.equal(
          toBytes(
            normalize(
              shuffled.map(([, file]) => file),
              known,
            ),
          ),
          once,
        );
      },
    ),
    { numRuns: 10 },
  );
});

test('the dumps of the sample give the same bytes backwards', () => {
  assert.equal(toBytes(normalize(content.rawFiles.toReversed(), known)), toBytes(sample()));
});

test('clock, time zone and language of the machine change nothing', () => {
  const script = path.resolve(import.meta.dirname, 'print-corpus.ts');
  const run = (env: Record<string, string>): string =>
    execFileSync(process.execPath, [script], { env: { ...process.env, ...env }, encoding: 'utf8' });
  const here = run({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
  assert.match(here, /^[0-9a-f]{64}\n$/);
  assert.equal(run({ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' }), here);
  assert.equal(run({ TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }), here);
});

test('every story tells of articles that are there, each of one story at most', () => {
  const { stories, articles, storyOf } = sample();
  const ids = new Set(articles.map(({ id }) => id));
  const told = new Set<string>();
  for (const story of stories) {
    storySchema.parse(story);
    for (const id of story.articles) {
      assert.ok(ids.has(id), `${story.id} names ${id}`);
      assert.ok(!told.has(id), `${id} stands in two stories`);
      assert.equal(storyOf.get(id), story.id);
      told.add(id);
    }
    for (const entity of story.entities) assert.ok(known.entities.has(entity), entity);
  }
});

test('a dump is never changed by reading it', () => {
  const before = content.rawFiles.map(({ bytes }) => Buffer.from(bytes).toString('base64'));
  sample();
  assert.deepEqual(
    content.rawFiles.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    before,
  );
  const [first] = content.rawFiles;
  assert.ok(first !== undefined);
  assert.deepEqual(Buffer.from(first.bytes), readFileSync(first.path));
});

/** Eight times the text may take this many times as long: linear work with room for a busy machine; quadratic takes 64. */
const mostTimes = 24;

const timeOf = (text: string): number => {
  const begin = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
};

const growing: Readonly<Record<string, (count: number) => string>> = {
  'one line': (count) => 'a- | «b» 12.3.2024 . '.repeat(count * 10),
  'lines of text': (count) => 'The keeper says that he will cross “tomorrow”, and the tide with him.\n'.repeat(count),
  'many short articles': (count) =>
    Array.from(
      { length: count / 3 },
      (_, at) =>
        `Boat ${at} comes home late\n${1 + (at % 28)} March 2024\nThe keeper says that boat ${at} will cross “tomorrow”, and the tide with it.\n`,
    ).join(''),
  'menu lines': (count) => Array.from({ length: count }, (_, at) => `Entry ${at} of menu\n`).join(''),
};

for (const [name, toText] of Object.entries(growing)) {
  test(`the time for a file grows with its length, not faster: ${name}`, () => {
    read(toText(100));
    const short = Math.max(timeOf(toText(300)), 20);
    const long = timeOf(toText(2_400));
    assert.ok(long < short * mostTimes, `${short} ms → ${long} ms`);
  });
}
