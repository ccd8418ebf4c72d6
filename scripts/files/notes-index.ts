import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Entity } from '../../src/schema/entity.ts';
import type { EntityId } from '../../src/schema/ids.ts';
import { ofName } from './cache-folder.ts';
import type { NotesPlace } from './notes-place.ts';
import { readPacked, writePacked } from './packed-file.ts';

/** What the last run has left: all of it holds for one state of the program and of the catalogue. */
export interface NotesIndex {
  world: string;
  catalogue: string;
  entities: ReadonlyMap<EntityId, Entity>;
  /** By stem of the dump. */
  places: ReadonlyMap<string, NotesPlace>;
}

/** The file of an index; those of parts have their names behind it. */
const indexName = 'index';

/** What the last run has left in this world: one that read all dumps, or several that read a part of them each. */
export const readIndex = (folder: string, world: string, catalogue: string): NotesIndex | null => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(`${indexName}-`)) : [];
  const [whole, ...parts] = [indexName, ...names.sort()].map((name) => readPacked<NotesIndex>(path.join(folder, name)));
  const known = [whole, ...parts].filter((index) => index?.world === world && index.catalogue === catalogue);
  const [last] = known;
  // Parts are of one catalogue; what a run with another one has left is asked for only where there are none.
  if (!last) return whole?.world === world ? whole : null;
  return { ...last, places: new Map(known.flatMap((index) => [...(index?.places ?? [])])) };
};

/** Writes what this run leaves: the index of all dumps, or of a part of them. */
export const writeIndex = (folder: string, index: NotesIndex, part?: string): void =>
  writePacked(path.join(folder, part === undefined ? indexName : `${indexName}-${part}`), index);

/** What stays in the folder whatever the dumps are. */
const lasting = [ofName, indexName, 'outcome', 'output', 'yaml'];

/** Removes the files of all dumps but these, and the indexes of parts. */
export const forgetOthers = (folder: string, places: Iterable<NotesPlace>): void => {
  const kept = new Set(lasting);
  for (const { file } of places) kept.add(file);
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(path.join(folder, name), { force: true });
};
