import { fold } from '../text/fold.ts';
import { isUnspaced, toWords, type Word } from '../text/words.ts';
import { isAdverbial, isClauseWord, isFunctionWord, isListedAdverbial, isPronoun, roleOf } from './speech-words.ts';

/** Nobody is named farther from the verb than this many characters. */
const reach = 400;
/** A speaker is shown with at most this many words. */
const longestName = 9;
/** The longest description between a role and the name that carries it, in words. */
export const longestTitle = 12;
/** Articles and adjectives before the first capital: «der frühere französische». */
const longestLead = 5;

/** Small words inside names and titles: Ministry *of* Health, Ayaan *van der* Berg. */
const links = new Set(
  'of the de du des del della di da do dos das la le el al bin ibn von vom van der den und and et y e i og och en ve for für'.split(
    ' ',
  ),
);

/** Articles among them. */
const articles = new Set('the der den la le el al'.split(' '));

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

/** The words up to the first adverbial; the name of one begins with what in Arabic may also mean «in» or «to». */
const untilAdverbial = (words: readonly Word[], lang: string): Word[] => {
  const end = words.findIndex(({ text }, at) => {
    const key = fold(text);
    return at > 0 && !links.has(text) && (isListedAdverbial(key, lang) || isClauseWord(key, lang));
  });
  return end < 0 ? [...words] : words.slice(0, end);
};

/** Small links go on with a name where a capital follows; articles only behind its first word: «Sprecher der Polizei». */
const isLink = (words: readonly Word[], at: number, capitals: number): boolean => {
  const word = words[at]?.text ?? '';
  const next = words[at + 1];
  if (!links.has(word) || next === undefined) return false;
  const previous = words[at - 1]?.text ?? '';
  if (articles.has(word) && capitals > 1 && !links.has(previous)) return false;
  return isCapital(next) || links.has(next.text);
};

/** In scripts with capitals: small words, then capitals with small links between them. */
const capitalPhrase = (words: readonly Word[], lang: string): Word[] => {
  const [opening] = words;
  const isArticle = opening !== undefined && isFunctionWord(fold(opening.text), lang);
  const first = words.findIndex((word, at) => isCapital(word) && !(at === 0 && isArticle));
  const whole = untilAdverbial(words, lang);
  if (first < 0 || first > longestLead || whole.length <= first) return whole.slice(0, longestLead + 1);
  const phrase = words.slice(0, first + 1);
  for (let at = first + 1; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (isSmall(word) && !isLink(words, at, phrase.filter(isCapital).length)) break;
    phrase.push(word);
  }
  return phrase;
};

/**
 * The words that name somebody, or stand for somebody, at the beginning of some words; none where none do. `isBounded`:
 * a verb follows the words, so that small ones among them belong to the name.
 */
export const namePhrase = (words: readonly Word[], lang: string, isBounded: boolean): Word[] => {
  const [first] = words;
  if (first === undefined) return [];
  if (isPronoun(fold(first.text), lang)) return [first];
  const hasCase = words.some((word) => isCapital(word) || isSmall(word));
  const whole = untilAdverbial(words, lang);
  if (hasCase && !(isBounded && whole.length <= longestName)) return capitalPhrase(words, lang);
  return whole.slice(0, isUnspaced(first.text) ? 3 * longestName : longestName);
};

/** True for a word that names a role. */
export const isRole = (word: Word, lang: string): boolean => roleOf(fold(word.text), lang) !== null;
