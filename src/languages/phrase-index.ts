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

/** Makes an empty index of phrases. */
export const createPhraseIndex = <T extends PhrasePattern>(): PhraseIndex<T> => {
  const byStart = toNode<T>();
  const byEnd = toNode<T>();
  const byWord = new Map<string, T[]>();
  const anywhere: T[] = [];
  let mayHoldAny: RegExp | null = null;
  const known = new Set<string>();

  const add = (phrase: T): void => {
    const { parts, openStart, openEnd } = phrase;
    const written = `${openStart}${parts.join('…')}${openEnd}`;
    if (known.has(written)) return;
    known.add(written);
    const word = openStart && openEnd ? toSureWord(parts) : '';
    if (!openStart) addTo(byStart, (parts[0] ?? '').slice(0, filedLetters), false, phrase);
    else if (!openEnd) addTo(byEnd, (parts.at(-1) ?? '').slice(-filedLetters), true, phrase);
    else if (word === '') {
      anywhere.push(phrase);
      mayHoldAny = null;
    } else byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  };

  const find = (key: string): T | undefined => {
    const fits = (phrase: T): boolean => key.length <= phrase.longestLine && matchesPattern(key, phrase);
    // A line that is shorter than the filed letters has lost the space that the phrase may end with.
    const starts = walk(byStart, key.length < filedLetters ? `${key} ` : key, false);
    const ends = walk(byEnd, key, true);
    for (let at = Math.max(starts.length, ends.length) - 1; at >= 0; at -= 1) {
      const found = starts[at]?.phrases.find(fits) ?? ends[at]?.phrases.find(fits);
      if (found !== undefined) return found;
    }
    for (const word of key.match(words) ?? []) {
      const found = byWord.get(word)?.find(fits);
      if (found !== undefined) return found;
    }
    mayHoldAny ??= toSureTest(anywhere);
    return mayHoldAny.test(key) ? anywhere.find(fits) : undefined;
  };

  return { add, find };
};
