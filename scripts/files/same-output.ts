import { existsSync, linkSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readPacked, writePacked } from './packed-file.ts';
import type { StagedFolders } from './replace-folders.ts';

/** Where the generated files of a run go. */
export interface Output {
  write: (folder: string, name: string, content: string | Uint8Array) => void;
  /** Writes a file that a mark stands for: the last run's file with the same mark is taken instead, where it is as it was left. */
  writeSame: (folder: string, name: string, mark: string | null, content: () => string | Uint8Array) => void;
}

/** Output that a record is kept of. */
export interface RecordedOutput extends Output {
  /** Whether these folders hold what the last run has left in them, as it left it, and nothing else. */
  isAsLeft: (folders: readonly string[]) => boolean;
  close: () => void;
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

/** Of a file that is written in every run. */
const noMark = '';

const listPlaces = (parent: string, folder: string): string[] =>
  existsSync(path.join(parent, folder))
    ? readdirSync(path.join(parent, folder)).map((name) => `${folder}/${name}`)
    : [`${folder}/`];

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
): RecordedOutput => {
  const last = record === null ? null : readPacked<Kept>(record);
  const known = last?.world === world ? last.files : new Map<string, Left>();
  const files = new Map<string, Left>();
  const note = (place: string, mark: string): void => {
    const state = record === null ? null : stateOf(path.join(staged.staging, place));
    if (state !== null) files.set(place, { mark, state });
  };
  return {
    isAsLeft: (folders) => {
      const places = folders.flatMap((folder) => listPlaces(parent, folder));
      return (
        places.length === known.size &&
        places.every((place) => stateOf(path.join(parent, place)) === known.get(place)?.state)
      );
    },
    write: (folder, name, content) => {
      staged.write(folder, name, content);
      note(`${folder}/${name}`, noMark);
    },
    writeSame: (folder, name, mark, content) => {
      const place = `${folder}/${name}`;
      const left = known.get(place);
      const isSame = left !== undefined && left.mark === mark && stateOf(path.join(parent, place)) === left.state;
      if (isSame && link(path.join(parent, place), path.join(staged.staging, place))) {
        files.set(place, left);
        return;
      }
      staged.write(folder, name, content());
      if (mark !== null) note(place, mark);
    },
    close: () => {
      if (record !== null) writePacked(record, { world, files } satisfies Kept);
    },
  };
};
