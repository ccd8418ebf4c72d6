import type { Entity } from '../schema/entity.ts';
import type { EntityId } from '../schema/ids.ts';
import { type NameWord, toNameWords } from './name-words.ts';

/** One name of one entity in one language, at the end of its path through the index. */
export interface NameEntry {
  entity: EntityId;
  lang: string;
  /** `full` means the entity wherever it stands, `short` and `after` under a condition, `not` shields from a false match. */
  kind: 'full' | 'short' | 'after' | 'not';
  /** The name's words as the catalogue prints them. */
  printed: readonly string[];
  /** Keys of the words it must follow; only for `after`. */
  after: ReadonlySet<string>;
  /** Entities whose presence together also makes a short form certain; only for `short`. */
  with: readonly EntityId[];
}

/** A place in the index: where the next word leads, and the names that end here. */
export interface NameNode {
  next: Map<string, NameNode>;
  entries: NameEntry[];
}

/** Every name of the catalogue, word by word. */
export type NameIndex = NameNode;

/** The key of the step that a word takes through the index. */
export const stepOf = (word: NameWord, first: boolean): string => (first ? '' : word.joint) + word.key;

const nodeAt = (index: NameIndex, words: readonly NameWord[]): NameNode => {
  let node = index;
  words.forEach((word, at) => {
    const step = stepOf(word, at === 0);
    const known = node.next.get(step) ?? { next: new Map(), entries: [] };
    node.next.set(step, known);
    node = known;
  });
  return node;
};

const nothing: ReadonlySet<string> = new Set();

const pathOf = (name: string): string =>
  toNameWords(name)
    .map((word) => word.key)
    .join(' ');

type Name = [text: string, kind: NameEntry['kind'], after: ReadonlySet<string>];

/** The names of one language; a name under `after` is conditional even where it is also the label or an alias. */
const namesOf = (names: Entity['names'][string]): Name[] => {
  const after = Object.entries(names.after ?? {});
  const conditional = new Set(after.map(([name]) => pathOf(name)));
  const full = [names.label, ...(names.aliases ?? [])].filter((name) => !conditional.has(pathOf(name)));
  return [
    ...full.map((name): Name => [name, 'full', nothing]),
    ...(names.short ?? []).map((name): Name => [name, 'short', nothing]),
    ...after.map(([name, before]): Name => [name, 'after', new Set(before.map(pathOf))]),
  ];
};

/** Builds the index of all names of the catalogue; once per run. */
export const buildNameIndex = (entities: ReadonlyMap<EntityId, Entity>): NameIndex => {
  const index: NameIndex = { next: new Map(), entries: [] };
  const add = (entity: EntityId, lang: string, [name, kind, after]: Name, others: readonly EntityId[] = []): void => {
    const words = toNameWords(name);
    const node = nodeAt(index, words);
    const twin = node.entries.some((entry) => entry.entity === entity && entry.lang === lang && entry.kind === kind);
    const printed = words.map((word) => word.text);
    if (words.length > 0 && !(twin && kind === 'not'))
      node.entries.push({ entity, lang, kind, printed, after, with: others });
  };
  for (const [entity, { names, not, with: others }] of entities) {
    for (const [lang, own] of Object.entries(names)) for (const name of namesOf(own)) add(entity, lang, name, others);
    for (const phrase of not ?? []) add(entity, '', [phrase, 'not', nothing]);
  }
  return index;
};
