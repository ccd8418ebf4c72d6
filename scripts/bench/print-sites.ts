import type { BuildRun, SiteRun } from './measure-site.ts';

const megabyte = 1_000_000;

const toRow = (first: string, cells: readonly (string | number)[]): string =>
  first.padEnd(18) + cells.map((cell) => String(cell).padStart(14)).join('');

const totalOf = ({ normalize, site, rest }: BuildRun): number => normalize + site + rest;

const heads = ['normalize', 'site', 'rest', 'CPU s', 'ms/dump', 'clock s', 'peak MB', 'growth'];

const toHead = ({ dumps, pages, files, bytes, articlePage, peers }: SiteRun): string =>
  `\n${dumps} dumps: ${pages} pages, ${files} files, ${(bytes / megabyte).toFixed(1)} MB; an article page has ${(articlePage / 1000).toFixed(1)} KB compressed\n${toRow('build', [...heads, ...peers.map(({ peer }) => `× ${peer}`)])}`;

/** One build of a corpus, beside the same build of the first corpus. */
const toBuildRow = (build: BuildRun, run: SiteRun, before: BuildRun | undefined, first: SiteRun): string => {
  const total = totalOf(build);
  const growth =
    before === undefined || first === run
      ? ''
      : (Math.log(total / totalOf(before)) / Math.log(run.dumps / first.dumps)).toFixed(2);
  const parts = [build.normalize, build.site, build.rest, total].map((seconds) => seconds.toFixed(2));
  const rates = [
    ((total * 1000) / run.dumps).toFixed(2),
    build.wall.toFixed(1),
    (build.memory / megabyte).toFixed(0),
    growth,
  ];
  return toRow(build.what, [...parts, ...rates, ...run.peers.map(({ cpu }) => (total / cpu).toFixed(1))]);
};

const toPeerRow = ({ peer, cpu, wall, pages }: SiteRun['peers'][number], dumps: number): string =>
  toRow(peer, ['', '', `${pages} pages`, cpu.toFixed(2), ((cpu * 1000) / dumps).toFixed(2), wall.toFixed(1)]);

/** The runs as tables: CPU seconds but for the clock; growth is the exponent of the number of dumps, 1 is linear. */
export const printSites = (runs: readonly SiteRun[]): void => {
  const [first] = runs;
  if (first === undefined) return;
  for (const run of runs) {
    console.log(toHead(run));
    for (const [at, build] of run.builds.entries()) console.log(toBuildRow(build, run, first.builds[at], first));
    for (const peer of run.peers) console.log(toPeerRow(peer, run.dumps));
  }
};
