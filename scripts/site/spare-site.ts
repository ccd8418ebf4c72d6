import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { type LeftFile, takeFiles } from './last-site.ts';

/** What a new site is put together from. */
export interface Parts {
  /** Where the new site is, so far only what was made for it. */
  next: string;
  /** What was made for it. */
  made: readonly string[];
  /** The last site. */
  last: string;
  /** What it takes over from there, as it was left there. */
  taken: ReadonlyMap<string, LeftFile>;
  /** Where the site before the last one may be. */
  spare: string;
}

/**
 * Completes a new site with what it takes over from the last one. Most of that stands in the site before the last one as
 * well, so that is brought up to date where there is one: what stays the same is not touched, in a folder of any size.
 */
export const completeSite = ({ next, made, last, taken, spare }: Parts): void => {
  const twice = made.find((name) => taken.has(name));
  if (twice !== undefined) throw new Error(`${twice} is made, and taken over as well`);
  const whole = `${next}.whole`;
  if (!moveFolder(spare, whole)) {
    takeFiles(last, next, [...taken.keys()]);
    return;
  }
  const there = new Set(keepOnly(whole, taken));
  const missing = [...taken.keys()].filter((name) => !there.has(name));
  takeFiles(last, whole, missing);
  for (const folder of new Set(made.map((name) => path.dirname(path.join(whole, name)))))
    mkdirSync(folder, { recursive: true });
  for (const name of made) renameSync(path.join(next, name), path.join(whole, name));
  rmSync(next, { recursive: true });
  renameSync(whole, next);
};

/** Keeps the site that was replaced as the next spare one. It goes where that is on another disk. */
export const keepSpare = (old: string, spare: string): void => {
  rmSync(spare, { recursive: true, force: true });
  moveFolder(old, spare);
};

/** Whether a folder could be moved: there is one, and on the same disk. */
const moveFolder = (from: string, to: string): boolean => {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
};

/** Removes everything from a folder but those of the files that are the very same there, by their numbers on the disk. Gives the names of what stays. */
const keepOnly = (root: string, files: ReadonlyMap<string, LeftFile>, inside = ''): string[] => {
  const entries = readdirSync(path.join(root, inside), { withFileTypes: true });
  const kept = entries.flatMap((entry) => {
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) return keepOnly(root, files, name);
    if (isSame(path.join(root, name), files.get(name))) return [name];
    unlinkSync(path.join(root, name));
    return [];
  });
  if (kept.length === 0 && inside !== '') rmdirSync(path.join(root, inside));
  return kept;
};

const isSame = (file: string, known: LeftFile | undefined): boolean => {
  if (known === undefined) return false;
  const { ino, size, mtimeMs } = lstatSync(file);
  return ino === known.node && size === known.size && Math.trunc(mtimeMs) === known.time;
};
