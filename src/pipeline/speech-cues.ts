import { languageOf } from '../languages/languages.ts';
import { type NameWord, toNameWords } from './name-words.ts';

/** A verb or phrase of speech in a text. */
export interface Cue {
  start: number;
  end: number;
}

type Phrases = Map<string, string[][]>;

const known = new Map<string, Phrases>();

/** The speech verbs of a language by their first word, as keys. */
const phrasesOf = (lang: string): Phrases => {
  let phrases = known.get(lang);
  if (phrases !== undefined) return phrases;
  phrases = new Map();
  for (const verb of languageOf(lang)?.speechVerbs ?? []) {
    const keys = toNameWords(verb).map((word) => word.key);
    if (keys.length > 1 && keys.at(-1)?.length === 1) keys.pop();
    const [first] = keys;
    if (first !== undefined)
      phrases.set(
        first,
        [...(phrases.get(first) ?? []), keys].sort((a, b) => b.length - a.length),
      );
  }
  known.set(lang, phrases);
  return phrases;
};

/** True for a language whose verbs of speech are known: there, the want of one tells something. */
export const knowsVerbs = (lang: string): boolean => phrasesOf(lang).size > 0;

const matches = (words: readonly NameWord[], at: number, keys: readonly string[]): boolean =>
  keys.every((key, step) => step === 0 || words[at + step]?.key === key);

/** After these an Arabic verb form is a noun: «في تصريح», in a statement. */
const beforeNoun = new Set(['في', 'من', 'بعد', 'قبل', 'خلال', 'عن', 'منذ', 'مع']); // in, from, after, before, during, about, since, with
const between = /^و?بين$/u; // the preposition; the verb «made clear» is printed with its shadda

const and = 'و';

const isNoVerb = (word: NameWord, before: NameWord | undefined): boolean =>
  between.test(word.text) || (before !== undefined && beforeNoun.has(before.text));

/** The speech verbs of a text, in order, the longest at each place; also with «and» in front, as Arabic writes it. */
export const findCues = (words: readonly NameWord[], lang: string): Cue[] => {
  const phrases = phrasesOf(lang);
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as NameWord;
    const bare = lang === 'ar' && word.key.startsWith(and) ? phrases.get(word.key.slice(1)) : undefined;
    const begun = phrases.get(word.key) ?? bare;
    if (begun === undefined) continue;
    const fits = (phrase: readonly string[]): boolean => matches(words, at, phrase);
    const found = begun.find(fits) ?? bare?.find(fits);
    if (found === undefined || isNoVerb(word, words[at - 1])) continue;
    cues.push({ start: word.start, end: words[at + found.length - 1]?.end ?? word.end });
    at += found.length - 1;
  }
  return cues;
};
