import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { manifestName, readManifest } from '../files/to-manifest.ts';
import { type LeftFile, takeFiles } from './last-site.ts';
import { type FolderTimes, findStrangers } from './site-folders.ts';

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
  /** When its folders had changed last, as it was left. */
  spareFolders: FolderTimes;
}

/**
 * Completes a new site with what it takes over from the last one. Most of that stands in the site before the last one as
 * well, so that is brought up to date where there is one: what stays the same is not touched, in a folder of any size.
 */
export const completeSite = ({ next, made, last, taken, spare, spareFolders }: Parts): void => {
  const twice = made.find((name) => taken.has(name));
  if (twice !== undefined) throw new Error(`${twice} is made, and taken over as well`);
  const whole = `${next}.whole`;
  if (taken.size === 0) rmSync(spare, { recursive: true, force: true });
  if (!moveFolder(spare, whole)) {
    takeFiles(last, next, [...taken.keys()]);
    return;
  }
  const names = listSpare(whole);
  const stay = new Set([...names].filter((name) => isSame(path.join(whole, name), taken.get(name))));
  const gone = [...findStrangers(whole, names, spareFolders), ...[...names].filter((name) => !stay.has(name))];
  for (const name of gone) rmSync(path.join(whole, name), { force: true });
  takeFiles(
    last,
    whole,
    [...taken.keys()].filter((name) => !stay.has(name)),
  );
  for (const folder of new Set(made.map((name) => path.dirname(path.join(whole, name)))))
    mkdirSync(folder, { recursive: true });
  for (const name of made) renameSync(path.join(next, name), path.join(whole, name));
  for (const folder of new Set(gone.map((name) => path.dirname(name)))) removeEmpty(whole, folder);
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

/** The files that a site holds, as it tells; none where it does not. */
const listSpare = (site: string): Set<string> => {
  const manifest = path.join(site, manifestName);
  return new Set(existsSync(manifest) ? [...readManifest(readFileSync(manifest, 'utf8')).keys(), manifestName] : []);
};

/** Removes a folder that holds nothing any more, and those that hold nothing without it. */
const removeEmpty = (root: string, folder: string): void => {
  const place = path.join(root, folder);
  if (folder === '.' || !existsSync(place) || readdirSync(place).length > 0) return;
  rmdirSync(place);
  removeEmpty(root, path.dirname(folder));
};

/** Whether it is the very same file, by its number on the disk. */
const isSame = (file: string, known: LeftFile | undefined): boolean => {
  if (known === undefined) return false;
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.ino === known.node && stat.size === known.size && Math.trunc(stat.mtimeMs) === known.time;
};
