import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { NameIndex } from '../../src/pipeline/name-index.ts';
import { toChangedNames, touchesNames } from '../../src/pipeline/touches-names.ts';
import type { Known, RawFile } from '../../src/pipeline/types.ts';
import type { Entity } from '../../src/schema/entity.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import type { Problem } from '../../src/schema/ledger.ts';
import { ofName } from './cache-folder.ts';
import { type FileNotes, unpack } from './file-notes.ts';
import { readPacked, writePacked } from './packed-file.ts';
import { digestSources } from './source-digest.ts';

/** What one dump gave: no notes when it holds no text. */
export interface Noted {
  notes: FileNotes | null;
  problems: Problem[];
}

/** What earlier runs have read. */
export interface NotesStore {
  /** What a dump gave, when nothing has changed that it was read from; null otherwise. */
  find: (raw: RawFile) => Noted | null;
  /** Remembers what a dump gave, and gives it back. */
  keep: (raw: RawFile, noted: Noted) => Noted;
  /** Forgets the dumps that nobody has asked for. */
  close: () => void;
}

/** A store that knows nothing and keeps nothing. */
export const emptyStore: NotesStore = { find: () => null, keep: (_, noted) => noted, close: () => {} };

/** What a dump was read from, and the file that holds what it gave. */
interface Place {
  key: string;
  file: string;
}

/** What the last run has left: all of it holds for one state of the program and of the catalogue. */
interface Index {
  world: string;
  entities: ReadonlyMap<EntityId, Entity>;
  /** By stem of the dump. */
  places: ReadonlyMap<string, Place>;
}

/** What every dump is read with, names aside: the program, the outlets, the learnt furniture. */
const toWorld = ({ folder, outlets, furniture }: Known): string =>
  digestSources(
    ['src/pipeline', 'src/languages', 'src/text', 'src/schema', 'scripts/files'],
    [folder, JSON.stringify([...outlets]), JSON.stringify([...furniture])],
  );

const toDigest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex');
};

/**
 * Opens the store of a folder. A dump is found again when its bytes, its name and its sidecar are the same, the program
 * too, and no entity has changed that its text could name. What is cut or broken counts as unknown.
 */
export const openNotesStore = (folder: string, known: Known): NotesStore => {
  const world = toWorld(known);
  const last = readPacked<Index>(path.join(folder, 'index'));
  const index = last?.world === world ? last : null;
  const catalogue = toDigest(world, JSON.stringify([...known.entities]));
  const isTouched = toTouched(index?.entities ?? new Map(), known.entities);
  const places = new Map<string, Place>();
  const toKey = ({ path: shown, name, stem, bytes }: RawFile): string =>
    toDigest(JSON.stringify([shown, name, stem, known.corrections.get(stem) ?? null]), bytes);
  return {
    find: (raw) => {
      const place = index?.places.get(raw.stem);
      if (place === undefined || place.key !== toKey(raw)) return null;
      const noted = readPacked<Noted>(path.join(folder, place.file));
      if (noted === null || isTouched(noted)) return null;
      places.set(raw.stem, place);
      return noted;
    },
    keep: (raw, noted) => {
      const key = toKey(raw);
      const place = { key, file: toDigest(catalogue, key) };
      writePacked(path.join(folder, place.file), noted);
      places.set(raw.stem, place);
      return noted;
    },
    close: () => {
      writePacked(path.join(folder, 'index'), { world, entities: known.entities, places } satisfies Index);
      const kept = new Set([ofName, 'index', 'yaml', ...[...places.values()].map(({ file }) => file)]);
      for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(path.join(folder, name), { force: true });
    },
  };
};

/** Tells of what a dump gave whether another catalogue may have given something else. */
const toTouched = (
  before: ReadonlyMap<EntityId, Entity>,
  after: ReadonlyMap<EntityId, Entity>,
): ((noted: Noted) => boolean) => {
  const indexes: NameIndex[] = toChangedNames(before, after);
  const isSame = indexes.every(({ places }) => places === 0);
  const isSameList = before.size === after.size && [...before.keys()].every((id) => after.has(id));
  return ({ notes, problems }) =>
    (!isSameList && (problems.some(({ rule }) => rule === 'unknown-entity') || notes?.isCorrected === true)) ||
    (!isSame && notes !== null && unpack(notes).passages.some(({ lang, texts }) => touchesNames(texts, lang, indexes)));
};
