import { readPacked, writePacked } from './packed-file.ts';

/** Values that take longer to make than to keep. */
export interface KeptStore {
  /** The value under this key, made now if no earlier run has made it; the key has to say all that it is made of. Nobody may change it. */
  take: <T>(key: string, make: () => T) => T;
  /** Writes down what this run has asked for, and forgets the rest. */
  close: () => void;
}

interface Kept {
  world: string;
  values: ReadonlyMap<string, unknown>;
}

/** Opens the store in a file; with another `world` than that of its last run it is empty. */
export const openKeptStore = (file: string, world: string): KeptStore => {
  const last = readPacked<Kept>(file);
  const known = last?.world === world ? last.values : new Map<string, unknown>();
  const values = new Map<string, unknown>();
  let isNew = last?.world !== world;
  return {
    take: <T>(key: string, make: () => T): T => {
      isNew ||= !known.has(key);
      const value = known.has(key) ? known.get(key) : make();
      values.set(key, value);
      return value as T;
    },
    close: () => {
      if (isNew || values.size !== known.size) writePacked(file, { world, values } satisfies Kept);
    },
  };
};
