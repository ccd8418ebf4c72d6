import type { EntityId } from '../schema/ids.ts';
import type { Mention } from '../schema/ledger.ts';
import { fold } from '../text/fold.ts';
import { toWords, type Word } from '../text/words.ts';
import { isAdverbial, isClauseWord } from './clause-words.ts';
import { isSameSpeaker, roleOf } from './role-words.ts';
import { spansWithin } from './spans-within.ts';
import type { Cue } from './speech-cues.ts';

/** Who speaks: the person where the catalogue knows them, and the words that name them. */
export interface Speaker {
  entity: EntityId | null;
  text: string;
}

/** A passage with the people named in it; offsets count from the start of the passage. */
export interface SpokenText {
  text: string;
  lang: string;
  people: readonly Mention[];
  /** Role → the people to whom the article gives it. */
  roles: ReadonlyMap<number, ReadonlySet<EntityId>>;
}

/** `null`: the words name somebody else or nobody known; `same`: they leave the subject to the text before. */
export type Subject = Speaker | 'same';

/** The longest description between a role and the name that carries it. */
const longestTitle = 12;
/** Nobody is named farther from the verb than this many characters. */
const reach = 400;
/** A speaker is shown with at most this many words. */
const longestName = 8;

const namePhrase = (text: string, words: readonly Word[]): string => {
  const [first] = words;
  const last = words.slice(0, longestName).at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
};

const isTitle = (word: Word, lang: string): boolean => roleOf(fold(word.text), lang) !== null;

const resolveRole = ({ roles, lang }: SpokenText, words: readonly Word[]): EntityId | null => {
  const role =
    words
      .slice(0, 3)
      .map((word) => roleOf(fold(word.text), lang))
      .find((one) => one !== null) ?? null;
  const holders = role === null ? undefined : roles.get(role);
  return holders?.size === 1 ? ([...holders][0] ?? null) : null;
};

/** The person whose role is the last that a stretch of text names, where only one holds it. */
export const lastRoleHolder = (spoken: SpokenText, from: number, to: number): Speaker | null => {
  const word = toWords(spoken.text.slice(from, to)).findLast((one) => isTitle(one, spoken.lang));
  const entity = word === undefined ? null : resolveRole(spoken, [word]);
  return word === undefined || entity === null ? null : { entity, text: word.text };
};

const toSpeaker = (mention: Mention): Speaker => ({ entity: mention.entity, text: mention.text });

/** The words between two offsets up to the first that begins a clause; a line of words, not across a full stop. */
const phraseWords = (spoken: SpokenText, from: number, to: number): Word[] => {
  const stretch = spoken.text.slice(from, Math.min(to, from + reach));
  const stop = /[:“”„«»"!?؟;؛(]|\.(?=\s|$)/u.exec(stretch)?.index ?? stretch.length;
  const words = toWords(stretch.slice(0, stop)).map((word) => ({
    ...word,
    start: word.start + from,
    end: word.end + from,
  }));
  const clause = words.findIndex((word) => isClauseWord(fold(word.text), spoken.lang));
  return clause < 0 ? words : words.slice(0, clause);
};

/** Only the words before the first comma, unless a title runs on to its name. */
const untilComma = (text: string, words: readonly Word[]): Word[] => {
  const cut = words.findIndex((word, at) => at > 0 && /[,،]/u.test(text.slice(words[at - 1]?.end ?? 0, word.start)));
  return cut < 0 ? [...words] : words.slice(0, cut);
};

const readSubject = (spoken: SpokenText, words: readonly Word[]): Subject => {
  const [first, second] = words;
  if (first === undefined) return 'same';
  const key = fold(first.text);
  if (isSameSpeaker(key, spoken.lang) && resolveRole(spoken, [first]) === null) return 'same';
  if (isAdverbial(key, spoken.lang)) return 'same';
  const hasTitle = isTitle(first, spoken.lang) || (second !== undefined && isTitle(second, spoken.lang));
  const within =
    words[hasTitle ? Math.min(words.length, longestTitle) - 1 : Math.min(words.length, 3) - 1]?.end ?? first.end;
  const [person] = spansWithin(spoken.people, first.start, within);
  if (person !== undefined) return toSpeaker(person);
  const phrase = untilComma(spoken.text, words);
  return { entity: resolveRole(spoken, phrase), text: namePhrase(spoken.text, phrase) };
};

const after = (spoken: SpokenText, cue: Cue, to: number): Subject =>
  readSubject(spoken, phraseWords(spoken, cue.end, to));

const boundary = /[!?؟:;؛“”„«»"]/gu;
const startsWithCapital = /^\p{Lu}/u;
const hasCase = /\p{Lu}|\p{Ll}/u;

/** The words between commas, last first; an apposition («, a professor,») begins with a small letter. */
const segmentsOf = (text: string, from: number, to: number): Word[][] => {
  const segments: Word[][] = [];
  let start = from;
  for (const part of text.slice(from, to).split(/[,،]/u)) {
    const words = toWords(part).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
    if (words.length > 0) segments.unshift(words);
    start += part.length + 1;
  }
  return segments;
};

/** The subject that ends right before the verb: `X said`, `X, a professor, said`. */
const before = (spoken: SpokenText, from: number, cue: Cue): Subject => {
  const near = Math.max(from, cue.start - reach);
  const cut = [...spoken.text.slice(near, cue.start).matchAll(boundary)].at(-1);
  const start = cut === undefined ? near : near + cut.index + 1;
  const segments = segmentsOf(spoken.text, start, cue.start);
  const person = spansWithin(spoken.people, start, cue.start).at(-1);
  if (person !== undefined && toWords(spoken.text.slice(person.end, cue.start)).length <= longestTitle)
    return toSpeaker(person);
  const named = segments.find(([first]) => startsWithCapital.test(first?.text ?? '')) ?? segments[0];
  if (named === undefined) return 'same';
  if (hasCase.test(named[0]?.text ?? '') && named.length > longestName) return 'same';
  return readSubject(spoken, named);
};

/**
 * Whom the verb of a quotation names. Arabic puts the subject after the verb, rarely before it; the other languages
 * before it, or after it when the quotation comes first. `from` and `to` bound the sentence around the verb.
 */
export const findSubject = (spoken: SpokenText, cue: Cue, from: number, to: number): Subject => {
  if (spoken.lang !== 'ar') {
    const lead = before(spoken, from, cue);
    return lead === 'same' && !/\p{L}/u.test(spoken.text.slice(from, cue.start)) ? after(spoken, cue, to) : lead;
  }
  const follows = after(spoken, cue, to);
  if (follows !== 'same') return follows;
  const previous = spansWithin(spoken.people, Math.max(from, cue.start - reach), cue.start).at(-1);
  const gap = previous === undefined ? '' : spoken.text.slice(previous.end, cue.start);
  return previous !== undefined && /^[\s،,]*$/u.test(gap) ? toSpeaker(previous) : 'same';
};
