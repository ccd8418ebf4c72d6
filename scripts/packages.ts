import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { readCommandLine } from './command.ts';
import { checkPackage } from './packages/check-lock.ts';
import { type Locked, readLock } from './packages/read-lock.ts';
import { printable } from './report/print-problems.ts';

const usage = `npm run packages -- [--base COMMIT]

Looks at package-lock.json: each package must have a hash, come from the registry, have a licence that is known here, and run no
script when it is installed unless package.json names it under allowScripts.

  --base COMMIT   lists what was added, changed and removed since, on the summary of a workflow too

Exit status: 0 fine, 1 a package is not as it must be, 2 wrong usage. "npm sbom --sbom-format cyclonedx" writes the whole list
for other tools.`;

const { values } = readCommandLine({ usage, options: { base: { type: 'string' } } });

/** What changed from one lock file to another, one line per package. */
const toChanges = (before: ReadonlyMap<string, Locked>, now: ReadonlyMap<string, Locked>): string[] =>
  [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((place) => {
    const [old, one] = [before.get(place), now.get(place)];
    if (old?.version === one?.version && old?.integrity === one?.integrity) return [];
    return [
      `${place.replace('node_modules/', '')}: ${old?.version ?? 'new'} → ${one?.version ?? 'removed'} (${one?.license ?? old?.license ?? 'no licence'})`,
    ];
  });

const now = readLock(readFileSync('package-lock.json', 'utf8'));
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts?: Record<string, boolean> };
// A package that is named with `false` is installed without its script.
const mayRun = new Set(Object.keys(allowScripts ?? {}));
const wrong = [...now.values()].flatMap((one) => checkPackage(one, mayRun).map((what) => `${one.name} ${what}`));
if (values.base !== undefined) {
  const show = ['show', '--end-of-options', `${values.base}:package-lock.json`];
  const changes = toChanges(readLock(execFileSync('git', show, { encoding: 'utf8', maxBuffer: 2 ** 26 })), now);
  const told = changes.length === 0 ? ['No package has changed.'] : changes.map(printable);
  console.log(told.join('\n'));
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  // Four spaces make it a block of code: nothing of it is read as Markdown.
  if (summary !== undefined) appendFileSync(summary, `${told.map((line) => `    ${line}`).join('\n')}\n\n`);
}
for (const line of wrong) console.error(`error: ${printable(line)}`);
console.log(`${now.size} packages, ${wrong.length} not as they must be`);
if (wrong.length > 0) process.exitCode = 1;
