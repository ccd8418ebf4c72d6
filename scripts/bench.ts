import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeCorpus } from './bench/make-corpus.ts';
import { measureNames } from './bench/measure-names.ts';
import { measureNormalizer, type NormalizerRun, printRuns } from './bench/measure-normalize.ts';
import { measureSite, type SiteRun } from './bench/measure-site.ts';
import { printSites } from './bench/print-sites.ts';
import { failUsage, readCommandLine } from './command.ts';
import { removeStaleCaches } from './files/cache-folder.ts';
import { readContent } from './files/read-content.ts';

const usage = `npm run bench -- [--articles NUMBERS] [--no-site] [--names NUMBER] [--seed NUMBER] [--content DIR] [--keep]

Makes a corpus of dumps in five languages, normalizes it and prints what each step takes, beside plain reading and writing
of the same files; builds its site from nothing, again, with one dump more and yet another; builds the same articles with Hugo and
Eleventy where they are installed; then looks up many names in text, beside the naive way.

  --articles NUMBERS  how many dumps, one corpus for each number: 1000,10000,30000 (default: 1000)
  --no-site           only the normalizer
  --names NUMBER      how many made-up names are looked up in made-up text; 0 for none (default: 500000)
  --seed NUMBER       another number, another corpus (default: 1)
  --content DIR       whose entities and outlets are used (default: content)
  --keep              leave the corpus and the site, and say where they are

HUGO and ELEVENTY name the programs where they are not on the path; one way to them, outside of the project:
  apt-get install hugo        npm install --prefix /tmp/eleventy @11ty/eleventy`;

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
  const sites: SiteRun[] = [];
  for (const count of values.articles.split(',').map(toNumber))
    await inFolder(values.keep, async (folder) => {
      const { bytes, further } = writeCorpus(folder, count, toNumber(values.seed), values.content);
      runs.push(await measureNormalizer(folder, bytes, import.meta.dirname));
      printRuns(runs);
      if (values['no-site']) return;
      sites.push(await measureSite(folder, further, import.meta.dirname));
      printSites(sites);
    });
  if (names > 0) measureNames(names, toNumber(values.seed));
};

/** Measures in a folder that is gone afterwards, unless it is to be kept. */
const inFolder = async (keep: boolean, measureIn: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'warraq-bench-'));
  try {
    await measureIn(folder);
    if (keep) console.log(`\nKept: ${folder}`);
  } finally {
    if (!keep) rmSync(folder, { recursive: true, force: true });
    // The next build would remove what is kept of it, and be measured with that.
    removeStaleCaches();
  }
};

const toNumber = (word: string): number =>
  /^[1-9]\d{0,6}$/.test(word) ? Number(word) : failUsage(`${word} is no number from 1 to 9999999`, usage);

/** Dumps that are added to the corpus once its site stands. */
const furtherDumps = 2;

/** Writes the corpus beside a copy of the catalogue; gives the bytes of its dumps, and further ones. */
const writeCorpus = (
  folder: string,
  count: number,
  seed: number,
  content: string,
): { bytes: number; further: string[] } => {
  const { known } = readContent(content);
  mkdirSync(path.join(folder, 'raw'), { recursive: true });
  for (const part of ['entities', 'outlets'])
    cpSync(path.join(content, part), path.join(folder, part), { recursive: true });
  let bytes = 0;
  const further: string[] = [];
  for (const { name, text } of makeCorpus(count + furtherDumps, seed, known.entities, known.outlets)) {
    further.push(text);
    if (further.length <= furtherDumps) continue;
    const dump = further.shift() ?? '';
    bytes += Buffer.byteLength(dump);
    writeFileSync(path.join(folder, 'raw', name), dump);
  }
  return { bytes, further };
};

await main();
