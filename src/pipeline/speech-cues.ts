import { languageOf } from '../languages/languages.ts';
import { toNameWords } from './name-words.ts';
import type { WordReading } from './read-words.ts';
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

interface Phrases {
  /** By their first word, the longest first. */
  byFirst: Map<string, Phrase[]>;
  /** First and last letters and lengths of those words: most words of a text are none of them. */
  shapes: Set<number>;
}

const known = new Map<string, Phrases>();

const keyAt = ({ keys, keyStarts }: WordReading, at: number): string =>
  String.fromCharCode(...keys.subarray(keyStarts[at], keyStarts[at + 1]));

const keysOf = (text: string): string[] => toNameWords(text).map(({ key }) => key);

/** First and last letter and length of a key as one number. */
const toShape = (first: number, last: number, length: number): number =>
  (first * 65536 + last) * 64 + Math.min(length, 63);

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

/** The phrases of speech of a language; of two alike the first listed. */
const phrasesOf = (lang: string): Phrases => {
  const found = known.get(lang);
  if (found !== undefined) return found;
  const phrases: Phrases = { byFirst: new Map(), shapes: new Set() };
  for (const [phrase, kind] of listed(lang)) {
    const [keys = [], later = []] = phrase.split('…').map(keysOf);
    if (keys.length > 1 && keys.at(-1)?.length === 1 && lang === 'ar') keys.pop();
    const [first] = keys;
    if (first === undefined) continue;
    phrases.byFirst.set(first, [...(phrases.byFirst.get(first) ?? []), { keys, later, kind }]);
    phrases.shapes.add(toShape(first.charCodeAt(0), first.charCodeAt(first.length - 1), first.length));
  }
  for (const begun of phrases.byFirst.values()) begun.sort((a, b) => b.keys.length - a.keys.length);
  known.set(lang, phrases);
  return phrases;
};

/** The second half of a verb stands at most this many words behind the first. */
const farthest = 10;

const isAt = (words: WordReading, at: number, key: string | undefined): boolean =>
  at < words.count && keyAt(words, at) === key;

const standsLater = (words: WordReading, from: number, later: readonly string[]): boolean => {
  for (let at = from; at < from + farthest; at += 1)
    if (later.every((key, step) => isAt(words, at + step, key))) return true;
  return false;
};

const matches = (words: WordReading, at: number, { keys, later }: Phrase): boolean =>
  keys.every((key, step) => step === 0 || isAt(words, at + step, key)) &&
  (later.length === 0 || standsLater(words, at + keys.length, later));

/** After these an Arabic verb form is a noun: «في تصريح», in a statement. */
const beforeNoun = new Set(['في', 'من', 'بعد', 'قبل', 'خلال', 'عن', 'منذ', 'مع']); // in, from, after, before, during, about, since, with
const between = /^و?بين$/u; // the preposition; the verb «made clear» is printed with its shadda

const and = 'و'.charCodeAt(0);

const isNoVerb = (word: string, before: string): boolean => between.test(word) || beforeNoun.has(before);

const printed = ({ text, starts, ends }: WordReading, at: number): string => text.slice(starts[at], ends[at]);

/** The phrases that may begin with a word, in Arabic also with «and» in front of it. */
const begunAt = ({ byFirst, shapes }: Phrases, words: WordReading, at: number, lang: string): readonly Phrase[] => {
  const [start = 0, end = 0] = [words.keyStarts[at], words.keyStarts[at + 1]];
  const letter = words.keys[start] ?? 0;
  const whole = shapes.has(toShape(letter, words.keys[end - 1] ?? 0, end - start))
    ? (byFirst.get(keyAt(words, at)) ?? [])
    : [];
  if (lang !== 'ar' || letter !== and) return whole;
  return [...whole, ...(byFirst.get(keyAt(words, at).slice(1)) ?? [])];
};

/** The speech verbs and phrases of a text, in order, the longest at each place; also with «and» in front, as Arabic writes it. */
export const findCues = (words: WordReading, lang: string): Cue[] => {
  const phrases = phrasesOf(lang);
  const cues: Cue[] = [];
  for (let at = 0; at < words.count; at += 1) {
    const begun = begunAt(phrases, words, at, lang);
    const found = begun.length === 0 ? undefined : begun.find((phrase) => matches(words, at, phrase));
    if (found === undefined || isNoVerb(printed(words, at), at === 0 ? '' : printed(words, at - 1))) continue;
    const last = at + found.keys.length - 1;
    cues.push({ start: words.starts[at] ?? 0, end: words.ends[last] ?? 0, kind: found.kind });
    at = last;
  }
  return cues;
};
