import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import type { RawFile } from '../../src/pipeline/types.ts';

/** What a dump was read from, and the file that holds what it gave. */
export interface NotesPlace {
  /** Its path, its name and what people said of it. */
  name: string;
  key: string;
  /** The state of the dump when its bytes were looked at; null when they were too new to tell by it. */
  state: string | null;
  file: string;
}

/** One for each sequence of parts. */
export const toDigest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
};

/** A file that was written to a moment ago may be again without showing it. */
const momentAgo = 2000;

/** What changes whenever the bytes of a file do; null where that cannot be told. */
const stateOf = (file: string): string | null => {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined || stat.ctimeMs > Date.now() - momentAgo) return null;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
};

/** Where what a dump gives will be kept; `name` is what it is called and what people said of it, `catalogue` what it was read with. */
export const toPlace = (raw: RawFile, name: string, catalogue: string): NotesPlace => {
  const state = stateOf(raw.path);
  const key = toDigest(name, raw.bytes);
  return { name, key, state, file: toDigest(catalogue, key) };
};

/** Whether the state of a dump shows that it is as it was. */
export const isAsSeen = (place: NotesPlace | undefined, raw: RawFile, name: string): boolean =>
  place !== undefined && place.state !== null && place.name === name && place.state === stateOf(raw.path);

/** The place of a dump that is as it was, with its state now; its bytes are read only where the state cannot tell. */
export const findSame = (place: NotesPlace, raw: RawFile, name: string): NotesPlace | null => {
  if (isAsSeen(place, raw, name)) return place;
  const state = stateOf(raw.path);
  return toDigest(name, raw.bytes) === place.key ? { ...place, state } : null;
};
