import { withRoom } from './with-room.ts';

/** Words and their numbers, from 1 on in the order in which they came, in flat arrays: a million words are six objects. */
export interface WordTable {
  /** How many words there are. */
  size: number;
  /** The letters of all words, one word after the other. */
  letters: Uint16Array<ArrayBuffer>;
  /** Where the letters of each word begin; those of word n end where word n + 1 begins. */
  starts: Int32Array<ArrayBuffer>;
  /** The hash of each word. */
  hashes: Int32Array<ArrayBuffer>;
  /** By the hash of its letters: the number of a word; a power of two of slots, at least half of them 0. */
  slots: Int32Array;
  /**
   * A part of the hash of the word in each slot, 0 in an empty one. A word that the table does not hold is told by these
   * bytes alone nearly always: they fit where the processor finds them at once, the slots of a large catalogue do not.
   */
  tags: Uint8Array;
}

const fewestSlots = 1 << 8;

/** A table without words. */
export const newWordTable = (): WordTable => ({
  size: 0,
  letters: new Uint16Array(1 << 10),
  starts: new Int32Array(1 << 8),
  hashes: new Int32Array(1 << 8),
  slots: new Int32Array(fewestSlots),
  tags: new Uint8Array(fewestSlots),
});

const hashOf = (letters: Uint16Array, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (letters[at] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
};

/** The part of a hash that stands among the tags: from its upper bits, since the lower ones choose the slot. */
const tagOf = (hash: number): number => (hash >>> 25) | 0x80;

const isWord = (table: WordTable, number: number, word: Uint16Array, from: number, to: number): boolean => {
  const start = table.starts[number] as number;
  if ((table.starts[number + 1] as number) - start !== to - from) return false;
  for (let at = from; at < to; at += 1) if (table.letters[start + at - from] !== word[at]) return false;
  return true;
};

/** The slot of a word, or the empty one that it would fill; `hash` is that of its letters. */
const slotOf = (table: WordTable, word: Uint16Array, from: number, to: number, hash: number): number => {
  const { tags, slots } = table;
  const last = tags.length - 1;
  const tag = tagOf(hash);
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const found = tags[slot] as number;
    if (found === 0 || (found === tag && isWord(table, slots[slot] as number, word, from, to))) return slot;
  }
};

/** The number of the word that fills a part of `letters`; 0 when the table does not hold it. */
export const findWord = (table: WordTable, letters: Uint16Array, from: number, to: number): number => {
  const slot = slotOf(table, letters, from, to, hashOf(letters, from, to));
  return table.tags[slot] === 0 ? 0 : (table.slots[slot] as number);
};

const growSlots = (table: WordTable): void => {
  const length = table.slots.length * 2;
  const [slots, tags] = [new Int32Array(length), new Uint8Array(length)];
  for (let number = 1; number <= table.size; number += 1) {
    const hash = table.hashes[number] as number;
    let slot = hash & (length - 1);
    while (tags[slot] !== 0) slot = (slot + 1) & (length - 1);
    slots[slot] = number;
    tags[slot] = tagOf(hash);
  }
  table.slots = slots;
  table.tags = tags;
};

/** The number of the word that fills a part of `letters`, new or known. */
export const addWord = (table: WordTable, letters: Uint16Array, from: number, to: number): number => {
  const hash = hashOf(letters, from, to);
  const slot = slotOf(table, letters, from, to, hash);
  if (table.tags[slot] !== 0) return table.slots[slot] as number;
  const word = table.size + 1;
  const start = table.starts[word] as number;
  const end = start + to - from;
  table.letters = withRoom(table.letters, end);
  table.starts = withRoom(table.starts, word + 2);
  table.hashes = withRoom(table.hashes, word + 1);
  for (let at = from; at < to; at += 1) table.letters[start + at - from] = letters[at] as number;
  table.starts[word + 1] = end;
  table.hashes[word] = hash;
  table.slots[slot] = word;
  table.tags[slot] = tagOf(hash);
  table.size = word;
  if (table.size * 2 > table.slots.length) growSlots(table);
  return word;
};
