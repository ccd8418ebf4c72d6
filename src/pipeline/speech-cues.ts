import { languageOf } from '../languages/languages.ts';
import { type NameWord, toNameWords } from './name-words.ts';
import { reportingOf } from './speech-words.ts';

/** `verb`: said; `ahead`: according to; `behind`: zufolge; `closing`: «so» behind a quotation. */
export type CueKind = 'verb' | 'ahead' | 'behind' | 'closing';

/** A verb or phrase of speech in a text, and on which side of it the speaker is named. */
export interface Cue {
  start: number;
  end: number;
  kind: CueKind;
}

interface Phrase {
  keys: readonly string[];
  /** Words of the same clause that may stand far behind: «teilte … mit». */
  later: readonly string[];
  kind: CueKind;
}

type Phrases = Map<string, Phrase[]>;

const known = new Map<string, Phrases>();

const listed = (lang: string): [string, CueKind][] => {
  const { ahead = [], behind = [], closing = [] } = reportingOf(lang);
  const verbs = languageOf(lang)?.speechVerbs ?? [];
  return [
    ...ahead.map((phrase): [string, CueKind] => [phrase, 'ahead']),
    ...behind.map((phrase): [string, CueKind] => [phrase, 'behind']),
    ...closing.map((phrase): [string, CueKind] => [phrase, 'closing']),
    ...verbs.map((phrase): [string, CueKind] => [phrase, 'verb']),
  ];
};

/** The phrases of speech of a language by their first word, as keys, the longest first; of two alike the first listed. */
const phrasesOf = (lang: string): Phrases => {
  const phrases: Phrases = known.get(lang) ?? new Map<string, Phrase[]>();
  if (known.has(lang)) return phrases;
  for (const [phrase, kind] of listed(lang)) {
    const [keys = [], later = []] = phrase.split('…').map((part) => toNameWords(part).map((word) => word.key));
    if (keys.length > 1 && keys.at(-1)?.length === 1 && lang === 'ar') keys.pop();
    const [first] = keys;
    if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { keys, later, kind }]);
  }
  for (const begun of phrases.values()) begun.sort((a, b) => b.keys.length - a.keys.length);
  known.set(lang, phrases);
  return phrases;
};

/** The second half of a verb stands at most this many words behind the first. */
const farthest = 10;

const standsLater = (words: readonly NameWord[], from: number, later: readonly string[]): boolean => {
  for (let at = from; at < from + farthest; at += 1)
    if (later.every((key, step) => words[at + step]?.key === key)) return true;
  return false;
};

const matches = (words: readonly NameWord[], at: number, { keys, later }: Phrase): boolean =>
  keys.every((key, step) => step === 0 || words[at + step]?.key === key) &&
  (later.length === 0 || standsLater(words, at + keys.length, later));

/** After these an Arabic verb form is a noun: «في تصريح», in a statement. */
const beforeNoun = new Set(['في', 'من', 'بعد', 'قبل', 'خلال', 'عن', 'منذ', 'مع']); // in, from, after, before, during, about, since, with
const between = /^و?بين$/u; // the preposition; the verb «made clear» is printed with its shadda

const and = 'و';

const isNoVerb = (word: NameWord, before: NameWord | undefined): boolean =>
  between.test(word.text) || (before !== undefined && beforeNoun.has(before.text));

/** The speech verbs and phrases of a text, in order, the longest at each place; also with «and» in front, as Arabic writes it. */
export const findCues = (words: readonly NameWord[], lang: string): Cue[] => {
  const phrases = phrasesOf(lang);
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as NameWord;
    const bare = lang === 'ar' && word.key.startsWith(and) ? phrases.get(word.key.slice(1)) : undefined;
    const begun = phrases.get(word.key) ?? bare;
    if (begun === undefined) continue;
    const fits = (phrase: Phrase): boolean => matches(words, at, phrase);
    const found = begun.find(fits) ?? bare?.find(fits);
    if (found === undefined || isNoVerb(word, words[at - 1])) continue;
    cues.push({ start: word.start, end: words[at + found.keys.length - 1]?.end ?? word.end, kind: found.kind });
    at += found.keys.length - 1;
  }
  return cues;
};
