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
