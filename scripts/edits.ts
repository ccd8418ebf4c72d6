import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { editContent } from './bench/random-edits.ts';
import { makeSmallCorpus } from './bench/small-corpus.ts';
import { toRandom } from './bench/to-random.ts';
import { readCommandLine } from './command.ts';

const usage = `npm run edits -- [--count NUMBER] [--every NUMBER] [--seed NUMBER] [--content DIR]

Makes a small corpus, changes it at random (a dump is added, changed, deleted or renamed, an entity or a sidecar written),
builds its site after each change with the help of the last build, and compares it with one that is made from nothing.

  --count NUMBER   changes (default: 200)
  --every NUMBER   compare after so many changes: what is wrong once stays wrong (default: 5)
  --seed NUMBER    another number, other changes (default: 1)
  --content DIR    whose entities and outlets are used (default: content)

Exit status: 0 all the same, 1 a difference, 2 wrong usage.`;

const { values } = readCommandLine({
  usage,
  options: {
    count: { type: 'string', default: '200' },
    every: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    content: { type: 'string', default: 'content' },
  },
});
const [count, every, seed] = [Number(values.count), Number(values.every), Number(values.seed)];
const random = toRandom(seed);
const { folder, pages } = makeSmallCorpus(values.content, seed, count);
const build = (...options: string[]): { status: number | null; stderr: string } =>
  spawnSync(
    process.execPath,
    [
      path.join(import.meta.dirname, 'build.ts'),
      ...['--content', folder, '--out', path.join(folder, 'dist'), '--cards', '3'],
      ...options,
    ],
    { encoding: 'utf8' },
  );

/** Whether the last site is what a build from nothing would make of the content; prints what differs. */
const isSame = (): boolean => {
  const { status, stderr } = build('--verify');
  if (status !== 0) console.error(stderr);
  return status === 0;
};

/** Changes the content and builds; a change that is a mistake is taken back. Gives false where the outcome differs from that of a build from nothing. */
const change = (page: string, at: number): boolean => {
  const before = `${folder}.before`;
  rmSync(before, { recursive: true, force: true });
  for (const part of ['raw', 'entities']) cpSync(path.join(folder, part), path.join(before, part), { recursive: true });
  const done = editContent(folder, random, page);
  const { status } = build();
  console.log(`${at + 1}/${count} ${done}${status === 0 ? '' : ': a mistake, taken back'}`);
  if (status === 0) return (at + 1) % every !== 0 || isSame();
  for (const part of ['raw', 'entities']) {
    rmSync(path.join(folder, part), { recursive: true });
    cpSync(path.join(before, part), path.join(folder, part), { recursive: true });
  }
  return true;
};

try {
  process.exitCode = build().status === 0 && pages.every(change) && isSame() ? 0 : 1;
} finally {
  for (const left of [folder, `${folder}.before`]) rmSync(left, { recursive: true, force: true });
}
