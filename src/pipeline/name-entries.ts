import type { EntityId } from '../schema/ids.ts';
import { withRoom } from '../text/with-room.ts';
import type { NamePrint } from './usable-names.ts';

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

const toPrint = ({ facts }: NameEntries, number: number): NamePrint => {
  const bits = facts[number * width + traits] as number;
  return { capitals: facts[number * width + capitals] as number, script: bits >> 3, isSafeAbroad: (bits & 4) !== 0 };
};

/** The names that end at a place, the last added first, as far as `isUsable` lets them pass; phrases that shield always do. */
export const entriesAt = (
  entries: NameEntries,
  place: number,
  isUsable: (print: NamePrint, lang: string) => boolean,
): readonly NameEntry[] => {
  let found: NameEntry[] | null = null;
  for (let number = entries.last[place] ?? 0; number > 0; number = entries.facts[number * width + before] as number) {
    const entry = toEntry(entries, number);
    if (entry.kind !== 'not' && !isUsable(toPrint(entries, number), entry.lang)) continue;
    if (found === null) found = [entry];
    else found.push(entry);
  }
  return found ?? none;
};
