import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folders of generated files on their way to the disk. */
export interface StagedFolders {
  write: (folder: string, name: string, content: string | Uint8Array) => void;
  /** The new folders take the names of the old ones. */
  replace: () => void;
  /** Takes away what was written; does nothing after `replace`. */
  discard: () => void;
}

/**
 * Begins to replace whole folders of generated files. Everything is written beside the old folders first; only when all
 * of it is on the disk do the new folders take the names of the old ones, so that a run that dies leaves the last good
 * output as it was.
 */
export const stageFolders = (parent: string, folders: readonly string[]): StagedFolders => {
  const staging = path.join(parent, `.next-${process.pid}`);
  const discard = (): void => rmSync(staging, { recursive: true, force: true });
  discard();
  for (const folder of folders) mkdirSync(path.join(staging, folder), { recursive: true });
  return {
    write: (folder, name, content) => writeFileSync(path.join(staging, folder, name), content),
    replace: () => {
      for (const folder of folders) swapFolder(path.join(staging, folder), path.join(parent, folder));
      discard();
    },
    discard,
  };
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
