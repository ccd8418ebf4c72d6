import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listRegularFiles } from '../../scripts/files/list-files.ts';
import { manifestName } from '../../scripts/files/to-manifest.ts';
import { makeMutant } from '../hostile/make-mutant.ts';
import { atMost } from '../run-command.ts';

/** What is other than usual when a site is built. */
export interface Surroundings {
  name: string;
  env?: Readonly<Record<string, string>>;
  /** Said before the command, such as `umask 077;`. */
  shell?: string;
  /** Name of the folder in which the project lies. */
  folder?: string;
  /** Files are written in another order, and at other times. */
  disordered?: boolean;
  /** The site is built a second time, with what the first run has left. */
  again?: boolean;
}

const clock = path.join(import.meta.dirname, 'shift-clock.ts');

/** Ten surroundings, each other than the first in one thing, the last in many. */
export const surroundings: readonly Surroundings[] = [
  { name: 'as usual' },
  { name: 'time zone', env: { TZ: 'Pacific/Kiritimati' } },
  { name: 'language', env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'ar_EG.UTF-8', LANGUAGE: 'tr' } },
  { name: 'rights of files', shell: 'umask 077;' },
  { name: 'order and times of files', disordered: true },
  { name: 'path', folder: 'a b # % «ورق»' }, // «paper»
  { name: 'one core', shell: 'taskset -c 0' },
  { name: 'clock', env: { NODE_OPTIONS: `--import=${clock}` } },
  { name: 'second run', again: true },
  {
    name: 'all at once',
    env: { TZ: 'America/Los_Angeles', LANG: 'fa_IR.UTF-8', HOME: '/nonexistent', NODE_OPTIONS: `--import=${clock}` },
    ...{ shell: 'umask 027; taskset -c 0', folder: 'ب 100%', disordered: true }, // the letter ba
  },
];

/** A day in 2001, in seconds. */
const longAgo = 1_000_000_000;

const copyContent = (from: string, to: string, disordered: boolean): void => {
  const names = listRegularFiles(from).filter((name) => /^(?:raw|entities|outlets|furniture)\//.test(name));
  for (const [at, name] of (disordered ? names.toReversed() : names).entries()) {
    mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
    writeFileSync(path.join(to, name), readFileSync(path.join(from, name)));
    if (disordered) utimesSync(path.join(to, name), longAgo + at, longAgo + at);
  }
};

/** The hashes of the site that is built of this content in such surroundings, by a copy of the project of its own. */
export const buildIn = (
  content: string,
  { env = {}, shell = '', folder = 'plain', disordered = false, again = false }: Surroundings,
): string => {
  const place = mkdtempSync(path.join(tmpdir(), 'build-'));
  const project = path.join(place, folder);
  try {
    makeMutant(project, []);
    copyContent(content, path.join(project, 'content'), disordered);
    const build = (): void => {
      const { status, stdout, stderr } = spawnSync('bash', ['-c', `${shell} "$0" scripts/build.ts`, process.execPath], {
        ...{ cwd: project, encoding: 'utf8', ...atMost(300) },
        env: { ...process.env, ...env },
      });
      if (status !== 0) throw new Error(stdout + stderr);
    };
    build();
    if (again) build();
    return readFileSync(path.join(project, 'dist', manifestName), 'utf8');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};
