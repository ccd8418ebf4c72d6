import type { Candidate } from '../../schema/candidate.ts';
import type { Entity } from '../../schema/entity.ts';
import type { EntityId } from '../../schema/ids.ts';
import { skeleton } from '../../text/skeleton.ts';
import { soundsLike } from '../../text/sounds-like.ts';

/** A name with the id of what it names: an entity of the catalogue, or a candidate. */
interface SoundingName {
  id: string;
  label: string;
  listed: boolean;
}

/** Names by kind and consonants. */
export interface SoundIndex {
  find: (kind: string, name: string) => readonly SoundingName[];
  /** The same index with some candidates in it. */
  with: (candidates: readonly Omit<Candidate, 'soundsLike'>[]) => SoundIndex;
}

/** Fewer consonants agree by chance. */
const fewestConsonants = 4;
/** Less alike is another name. */
const leastAlike = 0.75;
const mostProposed = 5;

const kindOf = (id: string): string => id.split('/')[0] ?? '';

/** `people`, `بوقادوم` → `people pktm`; null where there are too few consonants to compare. */
const toSoundKey = (kind: string, name: string): string | null => {
  const sounds = skeleton(name);
  return sounds.replaceAll(' ', '').length < fewestConsonants ? null : `${kind} ${sounds}`;
};

type NamesByKey = ReadonlyMap<string, readonly SoundingName[]>;

const withNames = (known: NamesByKey, names: readonly SoundingName[]): NamesByKey => {
  const byKey = new Map(known);
  for (const name of names) {
    const key = toSoundKey(kindOf(name.id), name.label);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  return byKey;
};

const toIndex = (byKey: NamesByKey): SoundIndex => ({
  find: (kind, name) => byKey.get(toSoundKey(kind, name) ?? '') ?? [],
  with: (candidates) =>
    toIndex(
      withNames(
        byKey,
        candidates.map(({ id, label }) => ({ id, label, listed: false })),
      ),
    ),
});

/** The names of the catalogue by their consonants. */
export const toSoundIndex = (entities: ReadonlyMap<EntityId, Entity>): SoundIndex =>
  toIndex(
    withNames(
      new Map(),
      [...entities].flatMap(([id, { names }]) =>
        [...new Set(Object.values(names).flatMap(({ label, aliases = [] }) => [label, ...aliases]))].map((label) => ({
          ...{ id, label, listed: true },
        })),
      ),
    ),
  );

/** The names of other scripts that sound like a candidate, the most alike first. */
export const soundsLikeOf = (
  index: SoundIndex,
  { id, label }: Pick<Candidate, 'id' | 'label'>,
): Candidate['soundsLike'] => {
  const isLatin = /\p{sc=Latin}/u.test(label);
  const found = index
    .find(kindOf(id), label)
    .filter((other) => other.id !== id && /\p{sc=Latin}/u.test(other.label) !== isLatin)
    .map((other) => ({ other, alike: soundsLike(label, other.label) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((a, b) => b.alike - a.alike || (a.other.id < b.other.id ? -1 : 1));
  const nearest = new Map(found.toReversed().map(({ other }) => [other.id, other]));
  return [...nearest.values()].toReversed().slice(0, mostProposed);
};
