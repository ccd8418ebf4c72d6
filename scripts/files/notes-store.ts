import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { NameIndex } from '../../src/pipeline/name-index.ts';
import { toChangedNames, touchesNames } from '../../src/pipeline/touches-names.ts';
import type { Known, RawFile } from '../../src/pipeline/types.ts';
import type { Entity } from '../../src/schema/entity.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import type { Problem } from '../../src/schema/ledger.ts';
import { ofName } from './cache-folder.ts';
import type { FileNotes, FilePages, FileTexts } from './file-notes.ts';
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

/** What a dump was read from, and the file that holds what it gave. */
interface Place {
  /** Its path, its name and what people said of it. */
  name: string;
  key: string;
  /** The state of the dump when its bytes were looked at; null when they were too new to tell by it. */
  state: string | null;
  file: string;
}

/** What the last run has left: all of it holds for one state of the program and of the catalogue. */
interface Index {
  world: string;
  catalogue: string;
  entities: ReadonlyMap<EntityId, Entity>;
  /** By stem of the dump. */
  places: ReadonlyMap<string, Place>;
}

/** What every dump is read with, names aside: the program, the outlets, the learnt furniture. */
export const toWorld = ({ folder, outlets, furniture }: Known): string =>
  digestSources(
    ['src/pipeline', 'src/languages', 'src/text', 'src/schema', 'scripts/files'],
    [folder, JSON.stringify([...outlets]), JSON.stringify([...furniture])],
  );

/** The file of an index; those of parts have their names behind it. */
const indexName = 'index';

const toDigest = (...parts: readonly (string | Uint8Array)[]): string => {
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

/**
 * Opens the store of a folder. A dump is found again when its bytes, its name and its sidecar are the same, the program
 * too, and no entity has changed that its text could name. What is cut or broken counts as unknown.
 */
export const openNotesStore = (folder: string, known: Known, world: string): NotesStore => {
  const catalogue = toDigest(world, JSON.stringify([...known.entities]));
  const index = readIndex(folder, world, catalogue);
  const isTouched =
    index?.catalogue === catalogue ? () => false : toTouched(index?.entities ?? new Map(), known.entities);
  const places = new Map<string, Place>();
  const toName = ({ path: shown, name, stem }: RawFile): string =>
    JSON.stringify([shown, name, stem, known.corrections.get(stem) ?? null]);
  const open = (file: string): Pick<Kept, 'pages' | 'texts'> => ({
    pages: () => readPacked(path.join(folder, file), 1),
    texts: () => readPacked(path.join(folder, file), 2),
  });
  const digestAll = (all: Iterable<Place>): string => toDigest(catalogue, ...[...all].map(({ file }) => file).sort());
  const writeIndex = (name: string): void =>
    writePacked(path.join(folder, name), { world, catalogue, entities: known.entities, places } satisfies Index);
  return {
    unchanged: (raws) => {
      const last = index?.catalogue === catalogue ? index.places : null;
      const isSame = (raw: RawFile): boolean => isAsSeen(last?.get(raw.stem), raw, toName(raw));
      return last !== null && last.size === raws.length && raws.every(isSame) ? digestAll(last.values()) : null;
    },
    find: (raw) => {
      const place = index?.places.get(raw.stem);
      const same = place === undefined ? null : findSame(place, raw, toName(raw));
      if (same === null) return null;
      const noted = readPacked<Noted>(path.join(folder, same.file));
      const later = open(same.file);
      if (noted === null || isTouched(noted, later.texts)) return null;
      places.set(raw.stem, same);
      return { noted, mark: same.file, ...later };
    },
    keep: (raw, { noted, pages, texts }) => {
      const state = stateOf(raw.path);
      const name = toName(raw);
      const key = toDigest(name, raw.bytes);
      const file = toDigest(catalogue, key);
      const made = texts();
      writePacked(path.join(folder, file), noted, pages, made);
      places.set(raw.stem, { name, key, state, file });
      return { noted, mark: file, pages: () => pages, texts: () => made };
    },
    close: () => {
      writeIndex(indexName);
      const others = [ofName, indexName, 'outcome', 'output', 'yaml'];
      const kept = new Set([...others, ...[...places.values()].map(({ file }) => file)]);
      for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(path.join(folder, name), { force: true });
      return digestAll(places.values());
    },
    closePart: (name) => writeIndex(`${indexName}-${name}`),
  };
};

/** What the last run has left in this world: one that read all dumps, or several that read a part of them each. */
const readIndex = (folder: string, world: string, catalogue: string): Index | null => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(`${indexName}-`)) : [];
  const [whole, ...parts] = [indexName, ...names.sort()].map((name) => readPacked<Index>(path.join(folder, name)));
  const known = [whole, ...parts].filter((index) => index?.world === world && index.catalogue === catalogue);
  const [last] = known;
  // Parts are of one catalogue; what a run with another one has left is asked for only where there are none.
  if (!last) return whole?.world === world ? whole : null;
  return { ...last, places: new Map(known.flatMap((index) => [...(index?.places ?? [])])) };
};

/** Whether the state of a dump shows that it is as it was. */
const isAsSeen = (place: Place | undefined, raw: RawFile, name: string): boolean =>
  place !== undefined && place.state !== null && place.name === name && place.state === stateOf(raw.path);

/** The place of a dump that is as it was, with its state now; its bytes are read only where the state cannot tell. */
const findSame = (place: Place, raw: RawFile, name: string): Place | null => {
  if (isAsSeen(place, raw, name)) return place;
  const state = stateOf(raw.path);
  return toDigest(name, raw.bytes) === place.key ? { ...place, state } : null;
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
