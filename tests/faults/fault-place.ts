import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hashFolder } from '../../scripts/files/to-manifest.ts';
import { lighthousePage } from '../lighthouse-page.ts';
import { atMost } from '../run-command.ts';

const scripts = path.resolve(import.meta.dirname, '../../scripts');

/** The folders that runs replace, as paths in the place. */
export const normalized = [
  'content/articles',
  'content/candidates',
  'content/computed',
  'content/ledgers',
  'content/stories',
];

/** How a run ended, and what it said. */
export interface Ended {
  status: number | null;
  said: string;
}

type Command = 'normalize' | 'build';

const env = { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' };

const toArgs = (command: Command, at: Place['at']): string[] => [
  ...['--disallow-code-generation-from-strings', path.join(scripts, `${command}.ts`), '--content', at('content')],
  ...(command === 'build' ? ['--out', at('dist')] : []),
];

const runToEnd = (args: readonly string[], shell: string): Ended => {
  const words = [process.execPath, ...args].map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${shell} ${words.join(' ')}`], {
    ...{ env, encoding: 'utf8', ...atMost(300) },
  });
  return { status, said: stdout + stderr };
};

const startGroup = (args: readonly string[]): { pid: number; ended: Promise<Ended> } => {
  const child = spawn(process.execPath, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += part;
    });
  const ended = new Promise<Ended>((resolve) => child.once('close', (status) => resolve({ status, said })));
  return { pid: child.pid ?? 0, ended };
};

const writeArchive = (write: Place['write']): void => {
  for (const [day, town] of ['Porto', 'Cadiz', 'Lagos'].entries())
    write(`content/raw/${town.toLowerCase()}.txt`, lighthousePage(town, day + 1));
  write('content/outlets/quay-gazette.yaml', 'names:\n  en: { label: The Quay Gazette }\nlanguage: en\n');
};

/** A place with a small archive of its own, in which commands are run, killed and hindered. */
export interface Place extends Disposable {
  folder: string;
  at: (name: string) => string;
  write: (name: string, text: string) => void;
  /** The archive with one more dump, or without it. */
  change: (more: boolean) => void;
  /** Runs a command to its end; `shell` is said before it, such as `ulimit -f 8;`. */
  run: (command: Command, shell?: string) => Ended;
  /** Starts a command in a process group of its own. */
  start: (command: Command) => { pid: number; ended: Promise<Ended> };
  /** One hash for each folder that runs replace; `absent` where there is none. */
  state: (folders: readonly string[]) => string[];
  /** What a dead run has left beside the folders. */
  leftovers: () => string[];
}

/** Makes such a place; it is gone when it is disposed of. */
export const makePlace = (): Place => {
  const folder = mkdtempSync(path.join(tmpdir(), 'faults-'));
  const at = (name: string): string => path.join(folder, name);
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  const more = 'content/raw/oran.txt';
  writeArchive(write);
  return {
    ...{ folder, at, write },
    change: (hasMore) => (hasMore ? write(more, lighthousePage('Oran', 9)) : rmSync(at(more), { force: true })),
    run: (command, shell = '') => runToEnd(toArgs(command, at), shell),
    start: (command) => startGroup(toArgs(command, at)),
    state: (folders) => folders.map((name) => (existsSync(at(name)) ? hashFolder(at(name)) : 'absent')),
    leftovers: () =>
      [folder, at('content')].flatMap((where) => readdirSync(where).filter((name) => /\.(?:next-|ready)/.test(name))),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
};
