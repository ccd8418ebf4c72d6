import { fold } from '../text/fold.ts';
import { toWords } from '../text/words.ts';
import type { Passage } from './types.ts';

/** A word as names are compared: its printed form and place, and the key under which spellings of it meet. */
export interface NameWord {
  text: string;
  start: number;
  end: number;
  key: string;
  /** The mark that joins it to the word before (empty for a space, hyphen or apostrophe), or `break`: no name runs across. */
  joint: string;
}

/** Arabic function words that differ from given names only in what folding takes away: on, to. */
const keptApart = new Set(['على', 'إلى', 'الى']); // on, to, to

const cyrillic = /^[\u0400-\u04ff]{4,}$/;
const slavicEnding =
  /(?:ами|ями|ого|ому|ыми|ими|ою|ею|ой|ей|ом|ем|ым|им|ах|ях|ую|юю|ая|яя|ое|ее|ые|ие|ий|ый|[аяуюеыиоьйі])$/u;

/** Cases of Cyrillic names meet under one key. */
const toKey = (word: string): string => {
  if (keptApart.has(word)) return `${fold(word)}=`;
  const key = fold(word);
  return cyrillic.test(key) ? key.replace(slavicEnding, '') : key;
};

const joined = /^(?:[\s\u00a0]*|[-‐‑–'’ʼ.·\u200c\u200b])$/u;
const initial = /^\.\s?$/;
const innerMark = /^\s*([,،:&/+])\s*$/u;

const jointOf = (gap: string, before: string): string => {
  if (gap === ' ' || joined.test(gap)) return '';
  if (initial.test(gap) && before.length <= 2) return '';
  return innerMark.exec(gap)?.[1] ?? 'break';
};

/**
 * The words of a text, ready to be looked up among names.
 *
 * `Washington, D.C.` → `washington`, `,` + `d`, `c`
 */
export const toNameWords = (text: string): NameWord[] => {
  const words: NameWord[] = [];
  let end = 0;
  let before = '';
  for (const word of toWords(text)) {
    const key = toKey(word.text);
    if (key === '') continue;
    const joint = words.length === 0 ? 'break' : jointOf(text.slice(end, word.start), before);
    words.push({ ...word, key, joint });
    end = word.end;
    before = word.text;
  }
  return words;
};

const known = new WeakMap<Passage, readonly NameWord[]>();

/** The words of a passage, in which both names and verbs of speech are looked up: read once. */
export const nameWordsOf = (passage: Passage): readonly NameWord[] => {
  const words = known.get(passage) ?? toNameWords(passage.text);
  known.set(passage, words);
  return words;
};
