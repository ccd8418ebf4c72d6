import { findWord } from '../text/word-table.ts';
import { endingsOf, type NameEnding } from './name-endings.ts';
import { type NameEntry, usableEntriesAt } from './name-entries.ts';
import { jointBefore, type NameIndex, nextPlace } from './name-index.ts';
import { broken } from './name-joints.ts';
import type { WordReading } from './read-words.ts';
import { hasPrefixes, withoutEndings, withoutPrefixes } from './word-variants.ts';

/** Names that begin at a word and end before another (`end`), with the particle «and» in front or not. */
export interface NameMatch {
  start: number;
  end: number;
  entries: readonly NameEntry[];
  and: boolean;
}

/** A text and the catalogue in which its names are looked up. */
export interface Lookup {
  words: WordReading;
  lang: string;
  index: NameIndex;
  /** The number of each word of the text in the catalogue; 0 for a word that no name holds. */
  numbers: Int32Array;
  /** What the language joins to names. */
  endings: readonly NameEnding[];
}

/** Looks every word of a text up, once. */
export const toLookup = (words: WordReading, lang: string, index: NameIndex): Lookup => {
  const { count, keys, keyStarts } = words;
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at += 1)
    numbers[at] = findWord(index.words, keys, keyStarts[at] as number, keyStarts[at + 1] as number);
  return { words, lang, index, numbers, endings: endingsOf(lang) };
};

const isName = (match: NameMatch): boolean => match.entries.some((entry) => entry.kind !== 'not');

/** Where a path through the catalogue has come to: the word of the text at which it began, and whether an «and» was taken off it. */
interface Way {
  start: number;
  and: boolean;
}

/** Adds all names on the paths that go on from a place with the word `word` or a rest of it at `at`. */
const addNamesFrom = (
  matches: NameMatch[],
  lookup: Lookup,
  way: Way,
  at: number,
  place: number,
  word: number,
): void => {
  const { words, index, endings } = lookup;
  const joint = jointBefore(words, at, way.start);
  if (joint === broken) return;
  const first = matches.length;
  const next = nextPlace(index, place, word, joint);
  if (next > 0) follow(matches, lookup, way, at, next);
  if (endings.length === 0) return;
  const rests = withoutEndings(words, at, lookup.lang, endings, index.words);
  if (rests.length === 0 || matches.slice(first).some(isName)) return;
  for (const rest of rests) {
    const end = nextPlace(index, place, rest, joint);
    if (end > 0) follow(matches, lookup, way, at, end);
  }
};

/** Adds the names that end at a place to which the word at `at` has led, and those farther on. */
const follow = (matches: NameMatch[], lookup: Lookup, way: Way, at: number, place: number): void => {
  const { words, lang, index, numbers } = lookup;
  const entries = usableEntriesAt(index.entries, place, words, way.start, lang);
  if (entries.length > 0) matches.push({ start: way.start, end: at + 1, entries, and: way.and });
  if (at + 1 < words.count) addNamesFrom(matches, lookup, way, at + 1, place, numbers[at + 1] as number);
};

const noMatches: readonly NameMatch[] = [];

/**
 * Names of the catalogue that begin at a word, longest first. Particles in front of the word are taken off only when the
 * whole word begins no name: بوقادوم (Boukadoum) and ليبيا (Libya) keep their first letter.
 */
export const namesAt = (lookup: Lookup, start: number): readonly NameMatch[] => {
  const { words, lang, index, numbers, endings } = lookup;
  const number = numbers[start] as number;
  if (number === 0 && endings.length === 0 && !hasPrefixes(lang)) return noMatches;
  const matches: NameMatch[] = [];
  addNamesFrom(matches, lookup, { start, and: false }, start, 0, number);
  if (hasPrefixes(lang) && !matches.some(isName))
    for (const { word, and } of withoutPrefixes(words, start, lang, index.words))
      addNamesFrom(matches, lookup, { start, and }, start, 0, word);
  return matches.length < 2 ? matches : matches.toSorted((a, b) => b.end - a.end);
};
