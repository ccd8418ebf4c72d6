import { fold } from '../text/fold.ts';
import { isUnspaced, toWords, type Word } from '../text/words.ts';
import { isAdverbial, isClauseWord, isPronoun, roleOf } from './speech-words.ts';

/** Nobody is named farther from the verb than this many characters. */
const reach = 400;
/** A speaker is shown with at most this many words. */
const longestName = 9;
/** Articles and adjectives before the first capital: «der frühere französische». */
const longestLead = 5;

/** Small words inside names and titles: Ministry *of* Health, Ayaan *van der* Berg. */
const links = new Set(
  'of the de du des del della di da do dos das la le el al bin ibn von vom van der den und and et y e i og och en ve for für'.split(
    ' ',
  ),
);

const stops = /[:“”„«»"!?؟;؛(「」『』。]|\.(?=\s|$)|[,،、](?=\s|$)|\s[–—-]\s/u;
const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);
const isSmall = ({ text }: Word): boolean => /^\p{Ll}/u.test(text);

/** What stands in brackets does not part a title from its name: «Henning Scherf (SPD)». As long as before. */
const withoutBrackets = (text: string): string => text.replace(/\([^()]{0,60}\)/gu, (part) => ' '.repeat(part.length));

/** The words between two offsets, in offsets of the text. */
export const wordsBetween = (text: string, from: number, to: number): Word[] =>
  toWords(text.slice(from, to)).map((word) => ({ text: word.text, start: word.start + from, end: word.end + from }));

/** The words from an offset up to the next mark or clause, in offsets of the text. */
export const wordsFrom = (text: string, from: number, to: number, lang: string): Word[] => {
  const stretch = withoutBrackets(text.slice(from, Math.min(to, from + reach)));
  const words = toWords(stretch.slice(0, stops.exec(stretch)?.index ?? stretch.length));
  const clause = words.findIndex((word) => isClauseWord(fold(word.text), lang));
  return (clause < 0 ? words : words.slice(0, clause)).map((word) => ({
    text: word.text,
    start: word.start + from,
    end: word.end + from,
  }));
};

/** The stretches between the marks before an offset, the nearest first, each as its words in offsets of the text. */
export const segmentsBefore = (text: string, from: number, to: number): Word[][] => {
  const start = Math.max(from, to - reach);
  const stretch = withoutBrackets(text.slice(start, to));
  const segments: Word[][] = [];
  let at = 0;
  for (const part of stretch.split(/([:“”„«»"!?؟;؛,،、「」『』。(]|\s[–—-]\s)/u)) {
    const words = toWords(part).map((word) => ({
      text: word.text,
      start: word.start + start + at,
      end: word.end + start + at,
    }));
    if (words.length > 0) segments.unshift(words);
    at += part.length;
  }
  return segments;
};

/** The words without adverbials and numbers in front: `But on Tuesday Ms. Roe` → `Ms. Roe`. */
export const withoutLead = (words: readonly Word[], lang: string): Word[] => {
  const first = words.findIndex(({ text }) => !isAdverbial(fold(text), lang) && !/^\p{N}/u.test(text));
  return first < 0 ? [] : words.slice(first);
};

/** In scripts with capitals: small words, then capitals with small links between them. */
const capitalPhrase = (words: readonly Word[], lang: string): Word[] => {
  const first = words.findIndex(isCapital);
  const cut = (phrase: readonly Word[]): Word[] => {
    const end = phrase.findIndex(({ text }, at) => at > 0 && !links.has(text) && isAdverbial(fold(text), lang));
    return phrase.slice(0, end < 0 ? longestLead + 1 : end);
  };
  if (first < 0 || first > longestLead || cut(words.slice(0, first + 1)).length <= first) return cut(words);
  const phrase = words.slice(0, first + 1);
  for (let at = first + 1; at < words.length; at += 1) {
    const word = words[at] as Word;
    const next = words[at + 1];
    const joins = links.has(word.text) && next !== undefined && (isCapital(next) || links.has(next.text));
    if (isSmall(word) && !joins) break;
    phrase.push(word);
  }
  return phrase;
};

const plainPhrase = (words: readonly Word[], lang: string): Word[] => {
  const end = words.findIndex(
    ({ text }, at) => at > 0 && (isAdverbial(fold(text), lang) || isClauseWord(fold(text), lang)),
  );
  const phrase = end < 0 ? words : words.slice(0, end);
  return phrase.slice(0, isUnspaced(words[0]?.text ?? '') ? 3 * longestName : longestName);
};

/** The words that name somebody, or stand for somebody, at the beginning of some words; none where none do. */
export const namePhrase = (words: readonly Word[], lang: string): Word[] => {
  const [first] = words;
  if (first === undefined) return [];
  if (isPronoun(fold(first.text), lang)) return [first];
  if (isAdverbial(fold(first.text), lang)) return [];
  const hasCase = words.some((word) => isCapital(word) || isSmall(word));
  return (hasCase ? capitalPhrase(words, lang) : plainPhrase(words, lang)).slice(0, 3 * longestName);
};

/** True for a word that names a role. */
export const isRole = (word: Word, lang: string): boolean => roleOf(fold(word.text), lang) !== null;
