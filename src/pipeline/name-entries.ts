import type { EntityId } from '../schema/ids.ts';
import { withRoom } from '../text/with-room.ts';
import { mainScript } from './name-scripts.ts';
import type { WordReading } from './read-words.ts';
import { hasCapitals, type NamePrint } from './usable-names.ts';

/** Whose name it is, in which language. */
export interface NameOwner {
  entity: EntityId;
  lang: string;
  /** Entities whose presence together also makes a short form certain. */
  with: readonly EntityId[];
}

/** `full` means the entity wherever it stands, `short` and `after` under a condition, `not` shields from a false match. */
export const nameKinds = ['full', 'short', 'after', 'not'] as const;

/** One name of one entity in one language. */
export interface NameEntry extends NameOwner {
  kind: (typeof nameKinds)[number];
  /** The words it must follow; only for `after`. */
  after: ReadonlySet<number>;
}

/**
 * Names by number, from 1 on, in flat arrays: what decides whether a name may be read lies side by side, so that half
 * a million of them are looked through without a walk over the memory.
 */
export interface NameEntries {
  size: number;
  /** For each place where names end, the last name that was added there; 0 for none. */
  last: Int32Array<ArrayBuffer>;
  /** Four numbers to a name: the name before it at its place, its capitals, its traits, its owner. */
  facts: Int32Array<ArrayBuffer>;
  owners: NameOwner[];
  /** The words that conditional names must follow. */
  after: Map<number, ReadonlySet<number>>;
}

/** No names. */
export const newNameEntries = (): NameEntries => ({
  size: 0,
  last: new Int32Array(1 << 8),
  facts: new Int32Array(1 << 8),
  owners: [],
  after: new Map(),
});

/** Numbers that a name has: where each stands among its four. */
const [before, capitals, traits, owner, width] = [0, 1, 2, 3, 4];

/** Traits: two bits for the kind, one for what is safe abroad, the rest for the script, which may be −1. */
const toTraits = (kind: NameEntry['kind'], { isSafeAbroad, script }: NamePrint): number =>
  nameKinds.indexOf(kind) | (isSafeAbroad ? 4 : 0) | (script << 3);

/** Adds a name of the owner who was added last. */
export const addNameEntry = (
  entries: NameEntries,
  place: number,
  kind: NameEntry['kind'],
  print: NamePrint,
  after: ReadonlySet<number>,
): void => {
  entries.size += 1;
  entries.last = withRoom(entries.last, place + 1);
  entries.facts = withRoom(entries.facts, (entries.size + 1) * width);
  const at = entries.size * width;
  entries.facts[at + before] = entries.last[place] as number;
  entries.facts[at + capitals] = print.capitals;
  entries.facts[at + traits] = toTraits(kind, print);
  entries.facts[at + owner] = entries.owners.length - 1;
  entries.last[place] = entries.size;
  if (after.size > 0) entries.after.set(entries.size, after);
};

const nothing: ReadonlySet<number> = new Set();
const none: readonly NameEntry[] = [];

/** A name by its number. */
const toEntry = ({ facts, owners, after }: NameEntries, number: number): NameEntry => {
  const { entity, lang, with: others } = owners[facts[number * width + owner] as number] as NameOwner;
  const kind = nameKinds[(facts[number * width + traits] as number) & 3] as NameEntry['kind'];
  return { entity, lang, with: others, kind, after: kind === 'after' ? (after.get(number) ?? nothing) : nothing };
};

const shields = nameKinds.indexOf('not');

/**
 * Whether a name may be read at a word of a text: names of the text's language and of every other script always; names of
 * other languages in the same script only when they can hardly be one of its words. Where the script knows capitals, the
 * printed words must have those of the name.
 */
const mayStand = (entries: NameEntries, number: number, words: WordReading, at: number, lang: string): boolean => {
  const { facts, owners } = entries;
  const bits = facts[number * width + traits] as number;
  if ((bits & 3) === shields) return true;
  if (!hasCapitals(facts[number * width + capitals] as number, words, at)) return false;
  if ((bits & 4) !== 0 || bits >> 3 !== mainScript(lang)) return true;
  return (owners[facts[number * width + owner] as number] as NameOwner).lang === lang;
};

/** The names that end at a place and may be read from a word of a text on, the last added first; phrases that shield always may. */
export const usableEntriesAt = (
  entries: NameEntries,
  place: number,
  words: WordReading,
  at: number,
  lang: string,
): readonly NameEntry[] => {
  let found: NameEntry[] | null = null;
  for (let number = entries.last[place] ?? 0; number > 0; number = entries.facts[number * width + before] as number) {
    if (!mayStand(entries, number, words, at, lang)) continue;
    const entry = toEntry(entries, number);
    if (found === null) found = [entry];
    else found.push(entry);
  }
  return found ?? none;
};
