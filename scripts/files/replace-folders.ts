import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folders of generated files on their way to the disk. */
export interface StagedFolders {
  /** Where they are written until all is there. */
  staging: string;
  write: (folder: string, name: string, content: string | Uint8Array) => void;
  /** The new folders take the names of the old ones; what was replaced is removed, unless `keepOld` takes a folder away. */
  replace: (keepOld?: KeepOld) => void;
  /** Takes away what was written; does nothing after `replace`. */
  discard: () => void;
}

/** Is shown each folder that was replaced, and may move it away. */
type KeepOld = (folder: string) => void;

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/**
 * Begins to replace whole folders of `parent`. Everything is written beside the old folders first. When all of it is on
 * the disk, one rename (`….next-<pid>` → `….ready`) decides that it counts; then each new folder takes the name of the
 * old one. A run that dies before leaves the last good output as it was; the exchange of one that dies later is brought
 * to its end by the next run. The caller holds the place (`holdPlace`): what other runs left here is of dead ones.
 */
export const stageFolders = (parent: string, prefix: string, folders: readonly string[]): StagedFolders => {
  const staging = path.join(parent, `${prefix}.next-${process.pid}`);
  const ready = path.join(parent, `${prefix}.ready`);
  exchange(ready, parent);
  for (const name of existsSync(parent) ? readdirSync(parent) : [])
    if (name.startsWith(`${prefix}.next-`)) remove(path.join(parent, name));
  for (const folder of folders) mkdirSync(path.join(staging, folder), { recursive: true });
  return {
    staging,
    write: (folder, name, content) => writeFileSync(path.join(staging, folder, name), content),
    replace: (keepOld) => {
      renameSync(staging, ready);
      exchange(ready, parent, keepOld);
    },
    discard: () => remove(staging),
  };
};

/** Names of replaced folders begin with it. */
const oldMark = '.old-';

/** Each folder in `ready` takes the place of the one of its name in `parent`. May be begun again after it was cut off. */
const exchange = (ready: string, parent: string, keepOld: KeepOld = () => {}): void => {
  for (const name of existsSync(ready) ? readdirSync(ready) : []) {
    if (name.startsWith(oldMark)) continue;
    const place = path.join(parent, name);
    if (existsSync(place)) renameSync(place, path.join(ready, `${oldMark}${name}`));
    renameSync(path.join(ready, name), place);
  }
  if (existsSync(ready))
    for (const name of readdirSync(ready)) if (name.startsWith(oldMark)) keepOld(path.join(ready, name));
  remove(ready);
};
