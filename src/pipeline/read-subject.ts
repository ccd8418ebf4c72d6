import type { EntityId } from '../schema/ids.ts';
import type { Mention, Span } from '../schema/ledger.ts';
import { fold } from '../text/fold.ts';
import { toWords, type Word } from '../text/words.ts';
import { isRole, longestTitle, namePhrase } from './name-phrase.ts';
import type { QuotingText } from './quoting-text.ts';
import { spansWithin } from './spans-within.ts';
import { isAdverbial, isFunctionWord, isPronoun, reportingOf, roleOf } from './speech-words.ts';

/** Who speaks: the person where the catalogue knows them, the words that name them, and where those stand. */
export interface Speaker {
  entity: EntityId | null;
  text: string;
  at: Span;
}

/** Whoever was named before: the text says he, the same, or nothing at all. */
export interface Same {
  same: true;
  /** The pronoun, where there is one. */
  at: Span | null;
}

/** Whom a sentence names or points to. */
export type Subject = Speaker | Same;

/** True where the text names nobody, only points to somebody. */
export const isSame = (subject: Subject): subject is Same => 'same' in subject;

/** True where a name or a pronoun stands. */
export const isNamed = (subject: Subject): boolean => !isSame(subject) || subject.at !== null;

/** Nobody is named or pointed to. */
export const nobody: Same = { same: true, at: null };

/** No name of the catalogue is longer, in characters. */
const longestName = 200;
/** A stretch of a passage, in offsets of the raw line. */
export const toSpan = ({ passage }: QuotingText, start: number, end: number): Span => ({
  line: passage.line,
  start: passage.start + start,
  end: passage.start + end,
});

/** A person of the catalogue as a speaker. */
export const toSpeaker = (spoken: QuotingText, { entity, text, start, end }: Mention): Speaker => ({
  entity,
  text,
  at: toSpan(spoken, start, end),
});

const resolveRole = ({ roles, lang }: QuotingText, words: readonly Word[]): EntityId | null => {
  const role =
    words
      .slice(0, 3)
      .map((word) => roleOf(fold(word.text), lang))
      .find((one) => one !== null) ?? null;
  const holders = role === null ? undefined : roles.get(role);
  return holders?.size === 1 ? ([...holders][0] ?? null) : null;
};

/** The person whose role is the last that a stretch of text names, where only one holds it. */
export const lastRoleHolder = (spoken: QuotingText, from: number, to: number): Speaker | null => {
  const word = toWords(spoken.text.slice(from, to)).findLast((one) => isRole(one, spoken.lang));
  const entity = word === undefined ? null : resolveRole(spoken, [word]);
  if (word === undefined || entity === null) return null;
  return { entity, text: word.text, at: toSpan(spoken, from + word.start, from + word.end) };
};

const hasCapital = /\p{Lu}/u;
const inMarks = /^\s*[„“"«]([^„“”"«»]{2,60})[“”"»]/u;

/** A speaker whose name stands in quotation marks behind its article: the „Neue Zeit“. */
const quotedName = (spoken: QuotingText, phrase: readonly Word[]): Speaker | null => {
  const [first] = phrase;
  const last = phrase.at(-1);
  if (first === undefined || last === undefined || phrase.length > 2) return null;
  const match = inMarks.exec(spoken.text.slice(last.end, last.end + longestName));
  if (match === null || phrase.some(({ text }) => !isFunctionWord(fold(text), spoken.lang))) return null;
  const end = last.end + match[0].length;
  return { entity: null, text: spoken.text.slice(first.start, end), at: toSpan(spoken, first.start, end) };
};

/** The one whom words beginning with a name, a title or a pronoun name. */
export const readSubject = (spoken: QuotingText, words: readonly Word[], isBounded = false): Subject => {
  const [first, second] = words;
  if (first === undefined) return nobody;
  const { lang } = spoken;
  if (isPronoun(fold(first.text), lang) && resolveRole(spoken, [first]) === null)
    return { same: true, at: toSpan(spoken, first.start, first.end) };
  const isPerson = spansWithin(spoken.people, first.start, first.start + longestName)[0]?.start === first.start;
  if (!isPerson && isAdverbial(fold(first.text), lang)) return nobody;
  const hasTitle = isRole(first, lang) || (second !== undefined && isRole(second, lang));
  const phrase = namePhrase(words, lang, isBounded);
  const last = phrase.at(-1) ?? first;
  const quoted = quotedName(spoken, phrase);
  if (quoted !== null) return quoted;
  if (reportingOf(lang).capitalNouns === true && !phrase.some(({ text }) => hasCapital.test(text))) return nobody;
  const within = words[hasTitle ? Math.min(words.length, longestTitle) - 1 : Math.min(words.length, 3) - 1]?.end ?? 0;
  const [person] = spansWithin(spoken.people, first.start, Math.max(within, last.end));
  if (person !== undefined) return toSpeaker(spoken, person);
  return {
    entity: resolveRole(spoken, phrase),
    text: spoken.text.slice(first.start, last.end),
    at: toSpan(spoken, first.start, last.end),
  };
};

/** A speaker who is named in quotation marks right behind an offset: schrieb „Die Zeit“. */
export const nameInMarks = (spoken: QuotingText, from: number, to: number): Speaker | null => {
  const [all = '', name = ''] = inMarks.exec(spoken.text.slice(from, Math.min(to, from + longestName))) ?? [];
  const start = from + all.indexOf(name);
  return name === '' ? null : { entity: null, text: name, at: toSpan(spoken, start, start + name.length) };
};
