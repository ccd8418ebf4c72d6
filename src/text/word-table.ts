import { withRoom } from './with-room.ts';

/** Words and their numbers, from 1 on in the order in which they came, in flat arrays: a million words are four objects. */
export interface WordTable {
  /** How many words there are. */
  size: number;
  /** The letters of all words, one word after the other. */
  letters: Uint16Array<ArrayBuffer>;
  /** Where the letters of each word begin; those of word n end where word n + 1 begins. */
  starts: Int32Array<ArrayBuffer>;
  /** By the hash of its letters: the hash of a word and its number; a power of two of such pairs, at least half of them 0. */
  slots: Int32Array;
}

/** A table without words. */
export const newWordTable = (): WordTable => ({
  size: 0,
  letters: new Uint16Array(1 << 10),
  starts: new Int32Array(1 << 8),
  slots: new Int32Array(1 << 9),
});

const hashOf = (letters: Uint16Array, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (letters[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
};

const isWord = (table: WordTable, number: number, word: Uint16Array, from: number, to: number): boolean => {
  const start = table.starts[number] as number;
  if ((table.starts[number + 1] as number) - start !== to - from) return false;
  for (let at = from; at < to; at += 1) if (table.letters[start + at - from] !== word[at]) return false;
  return true;
};

/** Where the number of a word stands among the slots, or the 0 that it would replace; `hash` is that of its letters. */
const slotOf = (table: WordTable, word: Uint16Array, from: number, to: number, hash: number): number => {
  const { slots } = table;
  const last = slots.length / 2 - 1;
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const number = slots[slot * 2 + 1] as number;
    if (number === 0 || (slots[slot * 2] === hash && isWord(table, number, word, from, to))) return slot * 2 + 1;
  }
};

/** The number of the word that fills a part of `letters`; 0 when the table does not hold it. */
export const findWord = (table: WordTable, letters: Uint16Array, from: number, to: number): number =>
  table.slots[slotOf(table, letters, from, to, hashOf(letters, from, to))] as number;

const growSlots = (table: WordTable): void => {
  const old = table.slots;
  table.slots = new Int32Array(old.length * 2);
  const last = old.length - 1;
  for (let at = 0; at < old.length; at += 2) {
    if (old[at + 1] === 0) continue;
    let slot = (old[at] as number) & last;
    while (table.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & last;
    table.slots[slot * 2] = old[at] as number;
    table.slots[slot * 2 + 1] = old[at + 1] as number;
  }
};

/** The number of the word that fills a part of `letters`, new or known. */
export const addWord = (table: WordTable, letters: Uint16Array, from: number, to: number): number => {
  const hash = hashOf(letters, from, to);
  const slot = slotOf(table, letters, from, to, hash);
  const known = table.slots[slot] as number;
  if (known > 0) return known;
  const word = table.size + 1;
  const start = table.starts[word] as number;
  const end = start + to - from;
  table.letters = withRoom(table.letters, end);
  table.starts = withRoom(table.starts, word + 2);
  for (let at = from; at < to; at += 1) table.letters[start + at - from] = letters[at] as number;
  table.starts[word + 1] = end;
  table.slots[slot - 1] = hash;
  table.slots[slot] = word;
  table.size = word;
  if (table.size * 4 > table.slots.length) growSlots(table);
  return word;
};
