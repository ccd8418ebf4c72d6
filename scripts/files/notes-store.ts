import path from 'node:path';
import type { NameIndex } from '../../src/pipeline/name-index.ts';
import { toChangedNames, touchesNames } from '../../src/pipeline/touches-names.ts';
import type { Known, RawFile } from '../../src/pipeline/types.ts';
import type { Entity } from '../../src/schema/entity.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import type { Problem } from '../../src/schema/ledger.ts';
import type { FileNotes, FilePages, FileTexts } from './file-notes.ts';
import { forgetOthers, readIndex, writeIndex } from './notes-index.ts';
import { findSame, isAsSeen, type NotesPlace, toDigest, toPlace } from './notes-place.ts';
import { readPacked, writePacked } from './packed-file.ts';
import { digestSources } from './source-digest.ts';

/** What one dump gave: no notes when it holds no text. */
export interface Noted {
  notes: FileNotes | null;
  problems: Problem[];
}

/** What is kept of one dump. */
export interface Kept {
  noted: Noted;
  /** Stands for what the dump gave: the same mark, the same files. Null where nothing is kept. */
  mark: string | null;
  /** The files that it gave; null when it holds no text, or they are lost. */
  pages: () => FilePages | null;
  /** Its texts; null likewise. */
  texts: () => FileTexts | null;
}

/** What the reading of a dump has made. */
export interface Made {
  noted: Noted;
  pages: FilePages | null;
  texts: () => FileTexts | null;
}

/** What earlier runs have read. */
export interface NotesStore {
  /** What a dump gave, when nothing has changed that it was read from; null otherwise. */
  find: (raw: RawFile) => Kept | null;
  /** Stands for what these dumps gave in the last run, when it can be told without opening one that none has changed; null otherwise. */
  unchanged: (raws: readonly RawFile[]) => string | null;
  /** Remembers what a dump gave, and gives it back. */
  keep: (raw: RawFile, made: Made) => Kept;
  /** Forgets the dumps that nobody has asked for; stands for what the others gave. */
  close: () => string;
  /** Remembers what was asked for as a part of a whole, and forgets nothing: whoever opens the store next finds it there. */
  closePart: (name: string) => void;
}

/** A store that knows nothing and keeps nothing. */
export const emptyStore: NotesStore = {
  find: () => null,
  unchanged: () => null,
  keep: (_, { noted, pages, texts }) => ({ noted, mark: null, pages: () => pages, texts }),
  close: () => '',
  closePart: () => undefined,
};

/** What every dump is read with, names aside: the program, the outlets, the learnt furniture. */
export const toWorld = ({ folder, outlets, furniture }: Known): string =>
  digestSources(
    ['src/pipeline', 'src/languages', 'src/text', 'src/schema', 'scripts/files'],
    [folder, JSON.stringify([...outlets]), JSON.stringify([...furniture])],
  );

/**
 * Opens the store of a folder. A dump is found again when its bytes, its name and its sidecar are the same, the program
 * too, and no entity has changed that its text could name. What is cut or broken counts as unknown.
 */
export const openNotesStore = (folder: string, known: Known, world: string): NotesStore => {
  const catalogue = toDigest(world, JSON.stringify([...known.entities]));
  const index = readIndex(folder, world, catalogue);
  const isTouched =
    index?.catalogue === catalogue ? () => false : toTouched(index?.entities ?? new Map(), known.entities);
  const places = new Map<string, NotesPlace>();
  const nameOf = ({ path: shown, name, stem }: RawFile): string =>
    JSON.stringify([shown, name, stem, known.corrections.get(stem) ?? null]);
  const digestAll = (all: Iterable<NotesPlace>): string =>
    toDigest(catalogue, ...[...all].map(({ file }) => file).sort());
  const write = (part?: string): void =>
    writeIndex(folder, { world, catalogue, entities: known.entities, places }, part);
  return {
    unchanged: (raws) => {
      const last = index?.catalogue === catalogue ? index.places : null;
      const isSame = (raw: RawFile): boolean => isAsSeen(last?.get(raw.stem), raw, nameOf(raw));
      return last !== null && last.size === raws.length && raws.every(isSame) ? digestAll(last.values()) : null;
    },
    find: (raw) => {
      const place = index?.places.get(raw.stem);
      const same = place === undefined ? null : findSame(place, raw, nameOf(raw));
      const kept = same === null ? null : readNotes(folder, same.file);
      if (same === null || kept === null || isTouched(kept.noted, kept.texts)) return null;
      places.set(raw.stem, same);
      return kept;
    },
    keep: (raw, made) => {
      const place = toPlace(raw, nameOf(raw), catalogue);
      const kept = writeNotes(folder, place.file, made);
      places.set(raw.stem, place);
      return kept;
    },
    close: () => {
      write();
      forgetOthers(folder, places.values());
      return digestAll(places.values());
    },
    closePart: write,
  };
};

/** What a file holds of a dump; null where it is lost. */
const readNotes = (folder: string, file: string): Kept | null => {
  const noted = readPacked<Noted>(path.join(folder, file));
  const pages = (): FilePages | null => readPacked(path.join(folder, file), 1);
  const texts = (): FileTexts | null => readPacked(path.join(folder, file), 2);
  return noted === null ? null : { noted, mark: file, pages, texts };
};

const writeNotes = (folder: string, file: string, { noted, pages, texts }: Made): Kept => {
  const made = texts();
  writePacked(path.join(folder, file), noted, pages, made);
  return { noted, mark: file, pages: () => pages, texts: () => made };
};

/** Tells of what a dump gave whether another catalogue may have given something else. */
const toTouched = (
  before: ReadonlyMap<EntityId, Entity>,
  after: ReadonlyMap<EntityId, Entity>,
): ((noted: Noted, texts: Kept['texts']) => boolean) => {
  const indexes: NameIndex[] = toChangedNames(before, after);
  const isSame = indexes.every(({ places }) => places === 0);
  const isSameList = before.size === after.size && [...before.keys()].every((id) => after.has(id));
  const namesOne = (found: FileTexts | null): boolean =>
    found === null || found.passages.some(({ lang, texts }) => touchesNames(texts, lang, indexes));
  return ({ notes, problems }, texts) =>
    (!isSameList && (problems.some(({ rule }) => rule === 'unknown-entity') || notes?.isCorrected === true)) ||
    (!isSame && notes !== null && namesOne(texts()));
};
