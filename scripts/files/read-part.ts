import { toReader } from '../../src/pipeline/pipeline.ts';
import type { Known, RawFile } from '../../src/pipeline/types.ts';
import type { NotesStore } from './notes-store.ts';
import { toMade } from './write-corpus.ts';

/** One of so many shares of the dumps, from 1. */
export interface Part {
  part: number;
  parts: number;
}

/** `2/4` → `{ part: 2, parts: 4 }`; null for what is no part. */
export const toPart = (word: string): Part | null => {
  const [part = 0, parts = 0] = /^[1-9]\d{0,2}\/[1-9]\d{0,2}$/.test(word) ? word.split('/').map(Number) : [];
  return part > 0 && part <= parts ? { part, parts } : null;
};

/** Reads one part of the dumps into the store, for a run that finds all parts there. How many they are, and how many of them no earlier run had read. */
export const readPart = (
  files: readonly RawFile[],
  known: Known,
  store: NotesStore,
  { part, parts }: Part,
): { dumps: number; read: number } => {
  const own = files.toSorted((a, b) => (a.stem < b.stem ? -1 : 1)).filter((_, at) => at % parts === part - 1);
  const read = toReader(known);
  const unknown = own.filter((raw) => store.find(raw) === null);
  for (const raw of unknown) store.keep(raw, toMade(read(raw)));
  store.closePart(`${part}-of-${parts}`);
  return { dumps: own.length, read: unknown.length };
};
