import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listRegularFiles } from '../files/list-files.ts';

/** Files of a content folder that a change has touched, as paths inside it, sorted. */
export interface Touched {
  changed: string[];
  removed: string[];
}

/** What people write; the other folders are made from it. */
const written = ['raw', 'entities', 'outlets', 'furniture'];
const isWritten = (name: string): boolean => written.includes(name.split('/')[0] ?? '');

/** What differs between a content folder and an earlier state of it: another folder, or a commit, branch or tag of git. */
export const touchedFiles = (content: string, base: string): Touched =>
  statSync(base, { throwIfNoEntry: false })?.isDirectory() ? compareFolders(content, base) : askGit(content, base);

const askGit = (content: string, base: string): Touched => {
  const git = (...args: string[]): string[] =>
    execFileSync('git', args, {
      ...{ cwd: content, encoding: 'utf8', maxBuffer: 2 ** 28 },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
      .split('\0')
      .filter(isWritten)
      .sort();
  const diff = (filter: string): string[] =>
    git(
      'diff',
      '-z',
      '--name-only',
      '--no-renames',
      '--relative',
      `--diff-filter=${filter}`,
      '--end-of-options',
      base,
      '--',
      '.',
    );
  const untracked = git('ls-files', '-z', '--others', '--exclude-standard');
  return { changed: [...new Set([...diff('d'), ...untracked])].sort(), removed: diff('D') };
};

const list = (folder: string): string[] =>
  written.flatMap((part) => listRegularFiles(path.join(folder, part)).map((name) => `${part}/${name}`));

const compareFolders = (content: string, base: string): Touched => {
  const [now, before] = [list(content), new Set(list(base))];
  const isNew = (name: string): boolean =>
    !before.has(name) || !readFileSync(path.join(content, name)).equals(readFileSync(path.join(base, name)));
  return {
    changed: now.filter(isNew).sort(),
    removed: [...before].filter((name) => !now.includes(name)).sort(),
  };
};
