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

/** Phrases by their letters, one letter a step. */
interface Node<T> {
  next: Map<number, Node<T>>;
  phrases: T[];
}

const toNode = <T>(): Node<T> => ({ next: new Map(), phrases: [] });

/** Files a phrase under some letters, read forwards or backwards. */
const addTo = <T>(root: Node<T>, letters: string, backwards: boolean, phrase: T): void => {
  let node = root;
  for (let step = 0; step < letters.length; step += 1) {
    const unit = letters.charCodeAt(backwards ? letters.length - 1 - step : step);
    const next = node.next.get(unit) ?? toNode<T>();
    node.next.set(unit, next);
    node = next;
  }
  node.phrases.push(phrase);
};

/** The places that the first letters of a text lead to, or its last ones. */
const walk = <T>(root: Node<T>, text: string, backwards: boolean): Node<T>[] => {
  const path: Node<T>[] = [];
  let node = root;
  for (let step = 0; step < filedLetters; step += 1) {
    const next = node.next.get(text.charCodeAt(backwards ? text.length - 1 - step : step));
    if (next === undefined) break;
    path.push(next);
    node = next;
  }
  return path;
};

const words = /[\p{L}\p{M}\p{N}]{3,}/gu;

/** One expression that every line holds which one of the phrases matches. */
const toSureTest = (phrases: readonly PhrasePattern[]): RegExp =>
  new RegExp(phrases.map(({ parts }) => RegExp.escape(parts[0]?.trimEnd() ?? '')).join('|') || '(?!)');

/** Phrases by what of them is fixed: how they begin, else how they end, else a word that they hold. */
interface Filed<T> {
  byStart: Node<T>;
  byEnd: Node<T>;
  byWord: Map<string, T[]>;
  anywhere: T[];
  /** What a line holds that one of those filed anywhere matches; null until it is asked for. */
  mayHoldAny: RegExp | null;
}

const file = <T extends PhrasePattern>(phrase: T, filed: Filed<T>): void => {
  const { parts, openStart, openEnd } = phrase;
  const word = openStart && openEnd ? toSureWord(parts) : '';
  if (!openStart) addTo(filed.byStart, (parts[0] ?? '').slice(0, filedLetters), false, phrase);
  else if (!openEnd) addTo(filed.byEnd, (parts.at(-1) ?? '').slice(-filedLetters), true, phrase);
  else if (word === '') {
    filed.anywhere.push(phrase);
    filed.mayHoldAny = null;
  } else filed.byWord.set(word, [...(filed.byWord.get(word) ?? []), phrase]);
};

/** The first phrase that fits of those filed under the beginning or the end of a key: the more letters they share, the sooner. */
const findAtEnds = <T>({ byStart, byEnd }: Filed<T>, key: string, fits: (phrase: T) => boolean): T | undefined => {
  // A line that is shorter than the filed letters has lost the space that the phrase may end with.
  const starts = walk(byStart, key.length < filedLetters ? `${key} ` : key, false);
  const ends = walk(byEnd, key, true);
  for (let at = Math.max(starts.length, ends.length) - 1; at >= 0; at -= 1) {
    const found = starts[at]?.phrases.find(fits) ?? ends[at]?.phrases.find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The first that fits of those open at both ends. */
const findWithin = <T extends PhrasePattern>(
  filed: Filed<T>,
  key: string,
  fits: (phrase: T) => boolean,
): T | undefined => {
  for (const word of key.match(words) ?? []) {
    const found = filed.byWord.get(word)?.find(fits);
    if (found !== undefined) return found;
  }
  filed.mayHoldAny ??= toSureTest(filed.anywhere);
  return filed.mayHoldAny.test(key) ? filed.anywhere.find(fits) : undefined;
};

/** Makes an empty index of phrases. */
export const createPhraseIndex = <T extends PhrasePattern>(): PhraseIndex<T> => {
  const filed: Filed<T> = { byStart: toNode(), byEnd: toNode(), byWord: new Map(), anywhere: [], mayHoldAny: null };
  const known = new Set<string>();
  return {
    add: (phrase) => {
      const { parts, openStart, openEnd } = phrase;
      const written = `${openStart}${parts.join('…')}${openEnd}`;
      if (known.has(written)) return;
      known.add(written);
      file(phrase, filed);
    },
    find: (key) => {
      const fits = (phrase: T): boolean => key.length <= phrase.longestLine && matchesPattern(key, phrase);
      return findAtEnds(filed, key, fits) ?? findWithin(filed, key, fits);
    },
  };
};
