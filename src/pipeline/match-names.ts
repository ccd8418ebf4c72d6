import { findWord } from '../text/word-table.ts';
import { entriesAt, type NameEntry } from './name-entries.ts';
import { jointBefore, type NameIndex, nextPlace } from './name-index.ts';
import { broken } from './name-joints.ts';
import type { WordReading } from './read-words.ts';
import { isUsable } from './usable-names.ts';
import { withoutEndings, withoutPrefixes } from './word-variants.ts';

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
}

const none: readonly NameEntry[] = [];

/** The names that end at a place and may be read from a word on; none at place 0. */
const usable = ({ words, lang, index }: Lookup, place: number, start: number): readonly NameEntry[] => {
  if (place === 0) return none;
  return entriesAt(index.entries, place, (print, nameLang) => isUsable(print, nameLang, words, start, lang));
};

const wordAt = ({ words: { keys, keyStarts }, index }: Lookup, at: number): number =>
  findWord(index.words, keys, keyStarts[at] as number, keyStarts[at + 1] as number);

type Found = Pick<NameMatch, 'end' | 'entries'>;

const noneFound: readonly Found[] = [];

/** All names on the paths that go on from a place with the word `word` or a rest of it at `at`. */
const namesFrom = (lookup: Lookup, start: number, at: number, place: number, word: number): readonly Found[] => {
  const { words, lang, index } = lookup;
  const joint = jointBefore(words, at, start);
  if (joint === broken) return noneFound;
  const found = follow(lookup, start, at, nextPlace(index, place, word, joint));
  const rests = withoutEndings(words, at, lang, index.words);
  return rests.length === 0 || found.some(isName)
    ? found
    : [...found, ...rests.flatMap((rest) => follow(lookup, start, at, nextPlace(index, place, rest, joint)))];
};

/** The names that end at a place to which the word at `at` has led, and those farther on. */
const follow = (lookup: Lookup, start: number, at: number, place: number): readonly Found[] => {
  if (place === 0) return noneFound;
  const entries = usable(lookup, place, start);
  const longer =
    at + 1 < lookup.words.count ? namesFrom(lookup, start, at + 1, place, wordAt(lookup, at + 1)) : noneFound;
  return entries.length === 0 ? longer : [{ end: at + 1, entries }, ...longer];
};

const isName = (match: Found): boolean => match.entries.some((entry) => entry.kind !== 'not');

const noMatches: readonly NameMatch[] = [];

/**
 * Names of the catalogue that begin at a word, longest first. Particles in front of the word are taken off only when the
 * whole word begins no name: بوقادوم (Boukadoum) and ليبيا (Libya) keep their first letter.
 */
export const namesAt = (lookup: Lookup, start: number): readonly NameMatch[] => {
  const { words, lang, index } = lookup;
  let matches: readonly NameMatch[] = noMatches;
  const whole = namesFrom(lookup, start, start, 0, wordAt(lookup, start));
  if (whole.length > 0) matches = whole.map((found) => ({ ...found, start, and: false }));
  if (!whole.some(isName))
    for (const { word, and } of withoutPrefixes(words, start, lang, index.words))
      matches = matches.concat(namesFrom(lookup, start, start, 0, word).map((found) => ({ ...found, start, and })));
  return matches.length < 2 ? matches : matches.toSorted((a, b) => b.end - a.end);
};
