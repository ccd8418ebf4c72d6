import { linkSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { readPacked, writePacked } from './packed-file.ts';
import type { StagedFolders } from './replace-folders.ts';

/** Where the generated files of a run go. */
export interface Output {
  write: (folder: string, name: string, content: string | Uint8Array) => void;
  /** Writes a file that a mark stands for: the last run's file with the same mark is taken instead, where it is as it was left. */
  writeSame: (folder: string, name: string, mark: string | null, content: () => string | Uint8Array) => void;
}

/** A file as a run has left it. */
interface Left {
  mark: string;
  state: string;
}

interface Kept {
  world: string;
  files: ReadonlyMap<string, Left>;
}

/** What changes when anybody writes a file or puts another one in its place. */
const stateOf = (file: string): string | null => {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true ? `${stat.size} ${stat.mtimeMs} ${stat.ino}` : null;
};

/** Gives a file a second name; false where the disk knows no second names. */
const link = (file: string, to: string): boolean => {
  try {
    linkSync(file, to);
    return true;
  } catch {
    return false;
  }
};

/**
 * Stages files of a run beside those of the last one in `parent`. `record` remembers in which state each was left; what
 * was left in another world (another program, other settings) counts as unknown, and so does all without a record.
 */
export const openOutput = (
  parent: string,
  staged: Pick<StagedFolders, 'staging' | 'write'>,
  record: string | null,
  world: string,
): Output & { close: () => void } => {
  const last = record === null ? null : readPacked<Kept>(record);
  const known = last?.world === world ? last.files : new Map<string, Left>();
  const files = new Map<string, Left>();
  return {
    write: staged.write,
    writeSame: (folder, name, mark, content) => {
      const place = `${folder}/${name}`;
      const left = known.get(place);
      const isSame = left !== undefined && left.mark === mark && stateOf(path.join(parent, place)) === left.state;
      if (isSame && link(path.join(parent, place), path.join(staged.staging, place))) {
        files.set(place, left);
        return;
      }
      staged.write(folder, name, content());
      const state = record === null || mark === null ? null : stateOf(path.join(staged.staging, place));
      if (mark !== null && state !== null) files.set(place, { mark, state });
    },
    close: () => {
      if (record !== null) writePacked(record, { world, files } satisfies Kept);
    },
  };
};
