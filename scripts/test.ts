import { readCommandLine } from './command.ts';
import { binOf, runWithin } from './run-node.ts';

const usage = `npm test -- [--only NAME]

Runs everything that CI checks: format and lint, types, dead code, unit tests and laws, a build of the sample content, the
site in a real browser, a few changes with the help of the last build.

  --only NAME   one step: lint, types, pages, unused, unit, build, site, edits`;

const site = '.cache/test-site';
/** The site is tested as it stands under a path of its host: a link that forgets the base is broken there. */
const base = '/archive';
const addresses = ['--site', 'https://news.example', '--repository', 'https://github.com/news/example'];

/** What is run, in this order; the first failure ends the run. */
const steps: readonly (readonly [name: string, args: readonly string[], env?: Readonly<Record<string, string>>])[] = [
  ['lint', [binOf('@biomejs/biome', 'biome'), 'ci', '.']],
  ['types', [binOf('typescript', 'tsc')]],
  ['pages', [binOf('astro', 'astro'), 'check', '--minimumSeverity', 'warning'], { ASTRO_TELEMETRY_DISABLED: '1' }],
  ['unused', [binOf('knip', 'knip')]],
  ['unit', ['--test', 'src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts']],
  ['build', ['scripts/build.ts', '--out', site, '--base', base, ...addresses]],
  ['site', ['--test', 'tests/site/*.test.ts'], { WARRAQ_DIST: site, WARRAQ_BASE: base }],
  ['edits', ['scripts/edits.ts', '--count', '4', '--every', '4']],
];

/** Half an hour: several times what the longest step takes. */
const seconds = 1800;

/** Runs a step; one that does not end is begun again, once: Node may wait for ever when it should end (nodejs/node#54918). */
const runStep = async (args: readonly string[], env?: Readonly<Record<string, string>>): Promise<string | null> => {
  for (const again of [true, false]) {
    const status = await runWithin(seconds, args, env);
    if (status !== null) return status === 0 ? null : `failed (exit status ${status})`;
    console.error(`\nstopped after ${seconds} seconds${again ? ': once more' : ''}`);
  }
  return 'did not end';
};

const { values } = readCommandLine({ usage, options: { only: { type: 'string' } } });
for (const [name, args, env] of steps) {
  if (values.only !== undefined && values.only !== name) continue;
  console.log(`\n── ${name}`);
  const failure = await runStep(args, env);
  if (failure !== null) {
    console.error(`\n${name} ${failure}`);
    process.exit(1);
  }
}
