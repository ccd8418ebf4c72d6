import { matchesPattern, type PhrasePattern } from './phrase-pattern.ts';

/** Phrases with `…`, filed so that a line meets only those that can match it. */
export interface PhraseIndex<T extends PhrasePattern> {
  /** Of phrases that several languages share, the first one counts. */
  add: (phrase: T) => void;
  /** The first phrase that a key matches. */
  find: (key: string) => T | undefined;
}

/** Letters at the beginning or the end of a phrase that it is filed under; fewer where its fixed part is shorter. */
const filedLetters = 4;

/** A word that every line holds which a phrase open at both ends matches: the longest that no `…` can cut. */
const toSureWord = (parts: readonly string[]): string => {
  const sure = parts.flatMap((part) => part.replace(/^\S+|\S+$/g, ' ').match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []);
  return sure.sort((a, b) => b.length - a.length)[0] ?? '';
};

const addTo = <T>(map: Map<string, T[]>, key: string, phrase: T): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [phrase]);
  else list.push(phrase);
};

/** Makes an empty index of phrases. */
export const createPhraseIndex = <T extends PhrasePattern>(): PhraseIndex<T> => {
  const byStart = new Map<string, T[]>();
  const byEnd = new Map<string, T[]>();
  const byWord = new Map<string, T[]>();
  const anywhere: T[] = [];
  const known = new Set<string>();

  const add = (phrase: T): void => {
    const { parts, openStart, openEnd } = phrase;
    const written = `${openStart}${parts.join('…')}${openEnd}`;
    if (known.has(written)) return;
    known.add(written);
    const word = openStart && openEnd ? toSureWord(parts) : '';
    if (!openStart) addTo(byStart, (parts[0] ?? '').slice(0, filedLetters), phrase);
    else if (!openEnd) addTo(byEnd, (parts.at(-1) ?? '').slice(-filedLetters), phrase);
    else if (word === '') anywhere.push(phrase);
    else addTo(byWord, word, phrase);
  };

  const find = (key: string): T | undefined => {
    const fits = (phrase: T): boolean => key.length <= phrase.longestLine && matchesPattern(key, phrase);
    for (let letters = filedLetters; letters > 0; letters -= 1) {
      // A line that is shorter than the filed letters has lost the space that the phrase may end with.
      const start = key.length < letters ? `${key} ` : key.slice(0, letters);
      const found = byStart.get(start)?.find(fits) ?? byEnd.get(key.slice(-letters))?.find(fits);
      if (found !== undefined) return found;
    }
    for (const word of key.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []) {
      const found = byWord.get(word)?.find(fits);
      if (found !== undefined) return found;
    }
    return anywhere.find(fits);
  };

  return { add, find };
};
