import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeCorpus } from './bench/make-corpus.ts';
import { measure, type Usage } from './bench/measure.ts';
import { measureNames } from './bench/measure-names.ts';
import { measureNormalizer, type NormalizerRun, printRuns } from './bench/measure-normalize.ts';
import { failUsage, readCommandLine } from './command.ts';
import { readContent } from './files/read-content.ts';

const usage = `npm run bench -- [--articles NUMBERS] [--no-site] [--names NUMBER] [--seed NUMBER] [--content DIR] [--keep]

Makes a corpus of dumps in five languages, normalizes it, builds its site, and prints what each step takes, beside plain
reading and writing of the same files; then looks up many names in text, beside the naive way.

  --articles NUMBERS  how many dumps, one corpus for each number: 1000,10000,30000 (default: 1000)
  --no-site           only the normalizer
  --names NUMBER      how many made-up names are looked up in made-up text; 0 for none (default: 500000)
  --seed NUMBER       another number, another corpus (default: 1)
  --content DIR       whose entities and outlets are used (default: content)
  --keep              leave the corpus and the site, and say where they are`;

const megabyte = 1_000_000;

const main = async (): Promise<void> => {
  const { values } = readCommandLine({
    usage,
    options: {
      articles: { type: 'string', default: '1000' },
      'no-site': { type: 'boolean', default: false },
      names: { type: 'string', default: '500000' },
      seed: { type: 'string', default: '1' },
      content: { type: 'string', default: 'content' },
      keep: { type: 'boolean', default: false },
    },
  });
  const names = values.names === '0' ? 0 : toNumber(values.names);
  const runs: NormalizerRun[] = [];
  for (const count of values.articles.split(',').map(toNumber)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'warraq-bench-'));
    try {
      const bytes = writeCorpus(folder, count, toNumber(values.seed), values.content);
      runs.push(await measureNormalizer(folder, bytes, import.meta.dirname));
      printRuns(runs);
      if (!values['no-site']) await runStages(folder, count, bytes);
      if (values.keep) console.log(`\nKept: ${folder}`);
    } finally {
      if (!values.keep) rmSync(folder, { recursive: true, force: true });
    }
  }
  if (names > 0) measureNames(names, toNumber(values.seed));
};

const toNumber = (word: string): number =>
  /^[1-9]\d{0,6}$/.test(word) ? Number(word) : failUsage(`${word} is no number from 1 to 9999999`, usage);

/** Writes the corpus beside a copy of the catalogue; gives the bytes of its dumps. */
const writeCorpus = (folder: string, count: number, seed: number, content: string): number => {
  const { known } = readContent(content);
  mkdirSync(path.join(folder, 'raw'), { recursive: true });
  for (const part of ['entities', 'outlets'])
    cpSync(path.join(content, part), path.join(folder, part), { recursive: true });
  let bytes = 0;
  for (const { name, text } of makeCorpus(count, seed, known.entities, known.outlets)) {
    writeFileSync(path.join(folder, 'raw', name), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
};

/** What a program does, as the table calls it. */
const stages: Readonly<Record<string, string>> = { normalize: 'normalize', astro: 'site' };

const runStages = async (folder: string, count: number, bytes: number): Promise<void> => {
  const notes = path.join(folder, 'usage.jsonl');
  const out = path.join(folder, 'dist');
  const script = (name: string): string => path.join(import.meta.dirname, `${name}.ts`);
  const begin = performance.now();
  const built = await measure([script('build'), '--content', folder, '--out', out], notes);
  const wall = (performance.now() - begin) / 1000;
  printTable(
    built.filter(({ program }) => program !== 'build'),
    built,
    wall,
    count,
    bytes,
  );
  printOutput(folder, out, count);
};

const printTable = (
  rows: readonly Usage[],
  built: readonly Usage[],
  wall: number,
  count: number,
  bytes: number,
): void => {
  const total: Usage = {
    program: 'build, all',
    wall,
    cpu: built.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: built.reduce((most, { memory }) => Math.max(most, memory), 0),
  };
  console.log('\nstep              wall s    CPU s   peak MB   CPU ms/article   MB/CPU s of dumps');
  for (const { program, wall: clock, cpu, memory } of [...rows, total]) {
    const cells = [clock.toFixed(2), cpu.toFixed(2), (memory / megabyte).toFixed(0)];
    const rates = [((cpu * 1000) / count).toFixed(2), (bytes / megabyte / cpu).toFixed(2)];
    console.log(
      [
        (stages[program] ?? program).padEnd(14),
        ...cells.map((cell) => cell.padStart(9)),
        ...rates.map((cell) => cell.padStart(16)),
      ].join(' '),
    );
  }
};

const printOutput = (folder: string, out: string, count: number): void => {
  const articles = readdirSync(path.join(folder, 'articles')).length;
  const stories = readdirSync(path.join(folder, 'stories')).length;
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const size = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  console.log(`\n${articles} articles of ${count} dumps, ${stories} stories`);
  console.log(`${pages} pages, ${files.length} files, ${(size / megabyte).toFixed(1)} MB`);
};

await main();
