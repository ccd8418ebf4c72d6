import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import { addPair, findPair, newPairTable, type PairTable } from '../text/pair-table.ts';
import { slavicGenitive } from '../text/slavic-endings.ts';
import { withRoom } from '../text/with-room.ts';
import { addWord, newWordTable, type WordTable } from '../text/word-table.ts';
import { computedNames } from './computed-names.ts';
import { mainLanguage } from './main-language.ts';
import { addNameEntry, type NameEntries, type NameEntry, newNameEntries } from './name-entries.ts';
import { jointBetween, jointCount } from './name-joints.ts';
import { readWords, type WordReading } from './read-words.ts';
import { printOf } from './usable-names.ts';

/** Every name of the catalogue as a path of steps from place 0; a step is a word with the joint before it. */
export interface NameIndex {
  /** The words of all names, and those that names must follow. */
  words: WordTable;
  /** For each word, the place to which it leads as the first of a name; 0 where none begins with it. */
  begins: Int32Array<ArrayBuffer>;
  /** A place and a step → the next place. */
  steps: PairTable;
  places: number;
  /** The names that end at each place. */
  entries: NameEntries;
  /** Entities with phrases that shield them from a false match. */
  shielded: Set<EntityId>;
}

/** The number of a step: a word of the table, and the joint before it. */
const toStep = (word: number, joint: number): number => word * jointCount + joint;

/** The place to which a word leads from another one; 0 when no name goes on with it there. */
export const nextPlace = ({ begins, steps }: NameIndex, place: number, word: number, joint: number): number => {
  if (word === 0) return 0;
  return place === 0 ? (begins[word] ?? 0) : findPair(steps, place, toStep(word, joint));
};

const addPlace = (index: NameIndex, place: number, word: number, joint: number): number => {
  index.places += 1;
  if (place > 0) addPair(index.steps, place, toStep(word, joint), index.places);
  else {
    index.begins = withRoom(index.begins, word + 1);
    index.begins[word] = index.places;
  }
  return index.places;
};

/** The joint before a word; the first word of a name has none. */
export const jointBefore = ({ text, starts, ends }: WordReading, at: number, first: number): number => {
  if (at === first) return 0;
  const end = ends[at - 1] as number;
  return jointBetween(text, end, starts[at] as number, end - (starts[at - 1] as number));
};

const addNumber = (table: WordTable, { keys, keyStarts }: WordReading, at: number): number =>
  addWord(table, keys, keyStarts[at] as number, keyStarts[at + 1] as number);

/** The place that the words of a name lead to, with new places where nobody has gone. */
const placeOf = (index: NameIndex, reading: WordReading): number => {
  let place = 0;
  for (let at = 0; at < reading.count; at += 1) {
    const word = addNumber(index.words, reading, at);
    const joint = jointBefore(reading, at, 0);
    place = nextPlace(index, place, word, joint) || addPlace(index, place, word, joint);
  }
  return place;
};

/** The spelling of a name with which another one may meet it. */
const keyOf = (name: string): string => {
  const { count, keys, keyStarts } = readWords(name);
  return Array.from({ length: count }, (_, at) => keys.subarray(keyStarts[at], keyStarts[at + 1]).join()).join(' ');
};

type Name = [text: string, kind: NameEntry['kind'], after: readonly string[]];

const unconditional: readonly string[] = [];

const withCases = (names: readonly string[]): string[] =>
  names.flatMap((name) => [name, slavicGenitive(name)]).filter((name) => name !== null);

/** The names of one language; a name under `after` is conditional even where it is also the label or an alias. */
const namesOf = (names: Entity['names'][string]): Name[] => {
  const all = withCases([names.label, ...(names.aliases ?? [])]);
  const after = Object.entries(names.after ?? {});
  const conditional = new Set(after.map(([name]) => keyOf(name)));
  const full = conditional.size === 0 ? all : all.filter((name) => !conditional.has(keyOf(name)));
  return [
    ...full.map((name): Name => [name, 'full', unconditional]),
    ...withCases(names.short ?? []).map((name): Name => [name, 'short', unconditional]),
    ...after.map(([name, before]): Name => [name, 'after', before]),
  ];
};

const nothing: ReadonlySet<number> = new Set();

/** The words of the table that a condition names, each a single word. */
const toNumbers = (index: NameIndex, condition: readonly string[]): ReadonlySet<number> =>
  condition.length === 0
    ? nothing
    : new Set(
        condition.flatMap((word) => {
          const reading = readWords(word);
          return reading.count === 1 ? [addNumber(index.words, reading, 0)] : [];
        }),
      );

/** Adds a name of the owner who was added last; one that is not `known` abroad counts only in texts of its own language. */
const addName = (index: NameIndex, [name, kind, condition]: Name, known = true): void => {
  const reading = readWords(name);
  const print = printOf(
    Array.from({ length: reading.count }, (_, at) => name.slice(reading.starts[at], reading.ends[at])),
  );
  if (reading.count === 0 || print === null) return;
  const own = { ...print, isSafeAbroad: known && print.isSafeAbroad };
  addNameEntry(index.entries, placeOf(index, reading), kind, own, toNumbers(index, condition));
};

/** Builds the index of all names of the catalogue; once per run. */
export const buildNameIndex = (entities: ReadonlyMap<EntityId, Entity>): NameIndex => {
  const index: NameIndex = {
    ...{ words: newWordTable(), begins: new Int32Array(1 << 8), steps: newPairTable(), places: 0 },
    ...{ entries: newNameEntries(), shielded: new Set() },
  };
  for (const [entity, whole] of entities) {
    const { names, not = [], with: others = [] } = whole;
    for (const [lang, own] of Object.entries(names)) {
      index.entries.owners.push({ entity, lang: mainLanguage(lang), with: others });
      for (const name of namesOf(own)) addName(index, name);
    }
    for (const { lang, name, kind } of computedNames(entity, whole)) {
      index.entries.owners.push({ entity, lang: mainLanguage(lang), with: others });
      for (const form of withCases([name])) addName(index, [form, kind, unconditional], kind === 'short');
    }
    if (not.length > 0) index.shielded.add(entity);
    for (const phrase of not) addName(index, [phrase, 'not', unconditional]);
  }
  return index;
};
