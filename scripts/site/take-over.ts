import type { TakeIndex } from '../build-search.ts';
import { toHash } from '../files/to-manifest.ts';
import type { LastSite, LeftFile } from './last-site.ts';
import { type PutFile, putInto } from './put-file.ts';

/** Collects what a new site takes over from the last one. */
export interface TakeOver {
  taken: ReadonlyMap<string, LeftFile>;
  take: (names: readonly string[]) => void;
  /** Puts a file into the new site; one that would be written as it stands is taken over. */
  put: PutFile;
  takeIndex: TakeIndex;
}

/** Begins to take over files of the last site into the new one at `next`. */
export const startTakeOver = ({ files, indexes }: LastSite, next: string): TakeOver => {
  const taken = new Map<string, LeftFile>();
  const write = putInto(next);
  const take = (names: readonly string[]): void => {
    for (const name of names) taken.set(name, files.get(name) as LeftFile);
  };
  return {
    ...{ taken, take },
    put: (name, content) => (files.get(name)?.hash === toHash(content) ? take([name]) : write(name, content)),
    takeIndex: (source, hash) => {
      const index = indexes.get(source);
      if (index?.hash !== hash) return null;
      take(index.files);
      return index;
    },
  };
};
