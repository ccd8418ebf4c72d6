import { readCommandLine } from './command.ts';
import { binOf, runAstro, runNode } from './run-node.ts';

const usage = `npm test -- [--only NAME]

Runs everything that CI checks: format and lint, types, dead code, unit tests and laws, a build of the sample content, the
site in a real browser, a few changes with the help of the last build.

  --only NAME   one step: lint, types, pages, unused, unit, build, site, edits`;

const site = '.cache/test-site';
/** The site is tested as it stands under a path of its host: a link that forgets the base is broken there. */
const base = '/archive';
const addresses = ['--site', 'https://news.example', '--repository', 'https://github.com/news/example'];

/** What is run, in this order; the first failure ends the run. */
const steps: readonly (readonly [name: string, run: () => Promise<number>])[] = [
  ['lint', () => runNode([binOf('@biomejs/biome', 'biome'), 'ci', '.'])],
  ['types', () => runNode([binOf('typescript', 'tsc')])],
  ['pages', () => runAstro(['check', '--minimumSeverity', 'warning'], {})],
  ['unused', () => runNode([binOf('knip', 'knip')])],
  ['unit', () => runNode(['--test', 'src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'])],
  ['build', () => runNode(['scripts/build.ts', '--out', site, '--base', base, ...addresses])],
  ['site', () => runNode(['--test', 'tests/site/*.test.ts'], { WARRAQ_DIST: site, WARRAQ_BASE: base })],
  ['edits', () => runNode(['scripts/edits.ts', '--count', '4', '--every', '4'])],
];

const { values } = readCommandLine({ usage, options: { only: { type: 'string' } } });
for (const [name, run] of steps) {
  if (values.only !== undefined && values.only !== name) continue;
  console.log(`\n── ${name}`);
  const status = await run();
  if (status !== 0) {
    console.error(`\n${name} failed (exit status ${status})`);
    process.exit(1);
  }
}
