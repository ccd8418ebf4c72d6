import { globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { measure, type Usage } from './measure.ts';
import { measurePeers, type PeerRun } from './measure-peers.ts';

/** What one build took: CPU seconds of its steps, seconds by the clock, most bytes of memory of a process. */
export interface BuildRun {
  what: string;
  normalize: number;
  site: number;
  /** The search index, share cards, and putting all of it in place. */
  rest: number;
  wall: number;
  memory: number;
}

/** How a corpus was built: from nothing, again, with further dumps, and by others. */
export interface SiteRun {
  dumps: number;
  builds: BuildRun[];
  peers: PeerRun[];
  files: number;
  pages: number;
  bytes: number;
  /** Compressed bytes of the article page in the middle, by size. */
  articlePage: number;
}

const toRun = (what: string, wall: number, usage: readonly Usage[]): BuildRun => {
  const of = (name: string): number => usage.find(({ program }) => program === name)?.cpu ?? 0;
  const build = usage.find(({ program }) => program === 'build');
  const site = of('astro') + of('render-kept');
  const others = Math.max(0, (build?.children ?? 0) - of('normalize') - site);
  return {
    ...{ what, wall, normalize: of('normalize'), site, rest: (build?.cpu ?? 0) + others },
    memory: usage.reduce((most, { memory }) => Math.max(most, memory), 0),
  };
};

/** Builds a content folder from nothing, again with nothing changed, and again after each of two further dumps; then with other generators. */
export const measureSite = async (content: string, further: readonly string[], scripts: string): Promise<SiteRun> => {
  const out = path.join(content, 'dist');
  const build = async (what: string): Promise<BuildRun> => {
    const begin = performance.now();
    const usage = await measure(
      [path.join(scripts, 'build.ts'), '--content', content, '--out', out],
      `${content}.usage.jsonl`,
    );
    return toRun(what, (performance.now() - begin) / 1000, usage);
  };
  const dumps = readdirSync(path.join(content, 'raw')).length;
  const builds = [await build('from nothing'), await build('nothing changed')];
  const added = further.map((_, at) => path.join(content, 'raw', `further-${at}.txt`));
  // The first change finds no site before the last one that it could bring up to date.
  for (const [at, file] of added.entries()) {
    writeFileSync(file, further[at] ?? '');
    builds.push(await build(at === 0 ? 'one dump more' : 'and another'));
  }
  for (const file of added) rmSync(file);
  return { dumps, builds, peers: measurePeers(content), ...measureFiles(out) };
};

const measureFiles = (out: string): Pick<SiteRun, 'files' | 'pages' | 'bytes' | 'articlePage'> => {
  const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((entry) => entry.isFile());
  const articles = globSync('*/articles/*/index.html', { cwd: out });
  const sizes = articles.map((file) => gzipSync(readFileSync(path.join(out, file))).length).sort((a, b) => a - b);
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0),
    articlePage: sizes[Math.floor(sizes.length / 2)] ?? 0,
  };
};

const megabyte = 1_000_000;
const row = (first: string, cells: readonly (string | number)[]): string =>
  first.padEnd(18) + cells.map((cell) => String(cell).padStart(14)).join('');

const totalOf = ({ normalize, site, rest }: BuildRun): number => normalize + site + rest;

/** The runs as tables: CPU seconds but for the clock; growth is the exponent of the number of dumps, 1 is linear. */
export const printSites = (runs: readonly SiteRun[]): void => {
  const [first] = runs;
  for (const run of runs) {
    console.log(
      `\n${run.dumps} dumps: ${run.pages} pages, ${run.files} files, ${(run.bytes / megabyte).toFixed(1)} MB; an article page has ${(run.articlePage / 1000).toFixed(1)} KB compressed`,
    );
    console.log(
      row('build', [
        'normalize',
        'site',
        'rest',
        'CPU s',
        'ms/dump',
        'clock s',
        'peak MB',
        'growth',
        ...run.peers.map(({ peer }) => `× ${peer}`),
      ]),
    );
    for (const [at, build] of run.builds.entries()) {
      const total = totalOf(build);
      const before = first?.builds[at];
      const growth =
        first === undefined || before === undefined || first === run
          ? ''
          : (Math.log(total / totalOf(before)) / Math.log(run.dumps / first.dumps)).toFixed(2);
      const parts = [build.normalize, build.site, build.rest, total].map((seconds) => seconds.toFixed(2));
      const rates = [
        ((total * 1000) / run.dumps).toFixed(2),
        build.wall.toFixed(1),
        (build.memory / megabyte).toFixed(0),
        growth,
      ];
      console.log(row(build.what, [...parts, ...rates, ...run.peers.map(({ cpu }) => (total / cpu).toFixed(1))]));
    }
    for (const { peer, cpu, wall, pages } of run.peers)
      console.log(
        row(peer, ['', '', `${pages} pages`, cpu.toFixed(2), ((cpu * 1000) / run.dumps).toFixed(2), wall.toFixed(1)]),
      );
  }
};
