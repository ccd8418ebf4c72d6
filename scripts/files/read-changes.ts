import { execFileSync } from 'node:child_process';
import type { Change } from '../../src/schema/change.ts';

/** Commits that are read at most: the newest. */
const most = 5000;

const fates: Readonly<Record<string, Change['files'][number]['fate']>> = {
  A: 'added',
  M: 'changed',
  T: 'changed',
  D: 'removed',
};

/** What a reader may hear of: dumps and sidecars, names, outlets. Anything else is no address of ours. */
const isTold = (name: string): boolean =>
  /^(?:raw\/[\w.-]+\.(?:txt|yaml)|entities\/[a-z]+\/[\w-]+\.yaml|outlets\/[\w-]+\.yaml)$/.test(name);

/** Begins a commit in what git prints. */
const mark = '\u0001';

const toFiles = (words: readonly string[]): Change['files'] =>
  words.flatMap((word, at) => {
    const fate = at % 2 === 0 ? fates[word.trim()] : undefined;
    const name = words[at + 1] ?? '';
    return fate !== undefined && isTold(name) ? [{ fate, path: name }] : [];
  });

const toChange = (printed: string): Change[] => {
  const [head = '', ...words] = printed.split('\0');
  const [commit = '', seconds = ''] = head.trim().split(' ');
  const files = toFiles(words);
  return files.length === 0
    ? []
    : [{ commit, day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), files }];
};

/**
 * What the commits of git did to a content folder, the newest first. Empty where git is missing, the folder is not in
 * it, or the history is cut short: then all that is there would seem to be new.
 */
export const readChanges = (content: string): Change[] => {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: content,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return [];
    const log = git(
      ...['log', '-z', `--max-count=${most}`, '--no-renames', '--no-show-signature', '--relative', '--name-status'],
      ...[`--format=${'%x01'}%H %ct`, '--', 'raw', 'entities', 'outlets'],
    );
    return log.split(mark).slice(1).flatMap(toChange);
  } catch {
    return [];
  }
};
