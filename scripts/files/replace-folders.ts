import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Files to write, by their path inside a folder. */
export type FilesByPath = ReadonlyMap<string, string>;

/**
 * Replaces whole folders of generated files. Everything is written beside the old folders first; only when all of it
 * is on the disk do the new folders take the names of the old ones, so that a run that dies leaves the last good
 * output as it was.
 */
export const replaceFolders = (parent: string, folders: ReadonlyMap<string, FilesByPath>): void => {
  const staging = path.join(parent, `.next-${process.pid}`);
  rmSync(staging, { recursive: true, force: true });
  for (const [folder, files] of folders) {
    mkdirSync(path.join(staging, folder), { recursive: true });
    for (const [name, text] of files) writeFileSync(path.join(staging, folder, name), text);
  }
  for (const folder of folders.keys()) swapFolder(path.join(staging, folder), path.join(parent, folder));
  rmSync(staging, { recursive: true, force: true });
};

/** Puts a complete folder in the place of an older one of the same name. */
export const swapFolder = (complete: string, target: string): void => {
  const old = `${target}.old-${process.pid}`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    renameSync(target, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(complete, target);
  rmSync(old, { recursive: true, force: true });
};
