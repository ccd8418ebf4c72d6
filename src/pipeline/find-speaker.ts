import type { EntityId } from '../schema/ids.ts';
import type { Mention, Span } from '../schema/ledger.ts';
import { fold } from '../text/fold.ts';
import { toWords, type Word } from '../text/words.ts';
import { isRole, namePhrase, segmentsBefore, withoutLead, wordsBetween, wordsFrom } from './name-phrase.ts';
import type { QuotingText } from './quoting-text.ts';
import { spansWithin } from './spans-within.ts';
import type { Cue } from './speech-cues.ts';
import {
  isAdverbial,
  isAuxiliary,
  isFunctionWord,
  isPreposition,
  isPronoun,
  reportingOf,
  roleOf,
} from './speech-words.ts';

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

export type Subject = Speaker | Same;

export const isSame = (subject: Subject): subject is Same => 'same' in subject;

const nobody: Same = { same: true, at: null };

/** The longest description between a role and the name that carries it. */
const longestTitle = 12;

/** No name of the catalogue is longer, in characters. */
const longestName = 200;
/** No sentence is read farther than this many characters. */
const reach = 400;
/** Words before a colon that name who speaks next. */
const longestLabel = 5;

const toSpan = ({ passage }: QuotingText, start: number, end: number): Span => ({
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
const readSubject = (spoken: QuotingText, words: readonly Word[], isBounded = false): Subject => {
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

/** Whoever is named right behind an offset. */
const after = (spoken: QuotingText, from: number, to: number): Subject =>
  readSubject(spoken, wordsFrom(spoken.text, from, to, spoken.lang));

const startsWithCapital = (words: readonly Word[]): boolean => /^\p{Lu}/u.test(words[0]?.text ?? '');

/** Whoever is named between two offsets, nearest to the second: `X said`, `X, a professor, said`. */
const before = (spoken: QuotingText, from: number, to: number): Subject => {
  const { lang } = spoken;
  const segments = segmentsBefore(spoken.text, from, to)
    .map((words) => withoutLead(words, lang))
    .filter((words) => words.length > 0);
  const person = spansWithin(spoken.people, from, to).at(-1);
  if (person !== undefined && toWords(spoken.text.slice(person.end, to)).length <= longestTitle) {
    const [near] = segments;
    const pronoun =
      near !== undefined && near[0] !== undefined && near[0].start > person.end && isPronoun(fold(near[0].text), lang);
    return pronoun ? readSubject(spoken, near, true) : toSpeaker(spoken, person);
  }
  const named =
    segments.find((words) => startsWithCapital(words) || isPronoun(fold(words[0]?.text ?? ''), lang)) ?? segments[0];
  return named === undefined ? nobody : readSubject(spoken, named, true);
};

const opensWithAdverbial = (words: readonly Word[], lang: string): boolean =>
  words[0] === undefined || isAdverbial(fold(words[0].text), lang);

const isNamed = (subject: Subject): boolean => !isSame(subject) || subject.at !== null;

/** The verbs of a sentence that begins with something else than its subject, where the verb stands second: what looks like one. */
const secondVerbs = ({ text, lang, cues }: QuotingText, words: readonly Word[]): Word[] =>
  words.filter(({ text: word, start }, at) => {
    const previous = words[at - 1];
    if (previous === undefined || !/^\p{Ll}/u.test(word)) return false;
    const key = fold(word);
    if (isAuxiliary(key, lang) || spansWithin(cues, start, start + longestName)[0]?.start === start) return true;
    if (isAdverbial(key, lang) || isFunctionWord(key, lang)) return false;
    const before = fold(previous.text);
    if (isPreposition(before, lang)) return false;
    const joint = text.slice(previous.end, start);
    return /^\p{Lu}/u.test(previous.text) || isAdverbial(before, lang) || joint.includes(',');
  });

const behind = (spoken: QuotingText, from: number, to: number): Subject =>
  readSubject(spoken, withoutLead(wordsFrom(spoken.text, from, to, spoken.lang), spoken.lang));

/** Whom a sentence of a language with the verb in second place is about: what it begins with, or what follows its verb. */
const verbSecondTopic = (spoken: QuotingText, from: number, to: number, cue?: Cue): Subject => {
  const { text, lang } = spoken;
  const words = wordsBetween(text, from, Math.min(to, from + reach));
  if (!opensWithAdverbial(words, lang)) return readSubject(spoken, wordsFrom(text, from, to, lang));
  const verbs = [...(cue === undefined ? [] : [cue]), ...secondVerbs(spoken, words)];
  return verbs.map((verb) => behind(spoken, verb.end, to)).find(isNamed) ?? nobody;
};

const afterVerbFirst = (spoken: QuotingText, { start, end }: Cue, from: number, to: number): Subject => {
  const follows = after(spoken, end, to);
  if (!isSame(follows) || follows.at !== null) return follows;
  const previous = spansWithin(spoken.people, Math.max(from, start - reach), start).at(-1);
  const gap = previous === undefined ? 'x' : spoken.text.slice(previous.end, start);
  return previous !== undefined && /^[\s،,]*$/u.test(gap) ? toSpeaker(spoken, previous) : nobody;
};

/**
 * Whom a verb or phrase of speech names as the speaker. `from` and `to` bound the sentence around it; behind a
 * quotation, `from` is its end.
 */
export const findSubject = (spoken: QuotingText, cue: Cue, from: number, to: number): Subject => {
  const { order } = reportingOf(spoken.lang);
  const pronoun = wordsBetween(spoken.text, cue.start, cue.end).find(({ text }) => isPronoun(fold(text), spoken.lang));
  if (pronoun !== undefined) return { same: true, at: toSpan(spoken, pronoun.start, pronoun.end) };
  if (cue.kind === 'ahead' || cue.kind === 'closing') return behind(spoken, cue.end, to);
  if (cue.kind === 'behind') return before(spoken, from, cue.start);
  if (order === 'verb-first') return afterVerbFirst(spoken, cue, from, to);
  const isFirst = !/\p{L}/u.test(spoken.text.slice(from, cue.start));
  if (order === 'verb-second' && !isFirst) {
    const topic = verbSecondTopic(spoken, from, to, cue);
    if (isNamed(topic)) return topic;
  }
  const lead = before(spoken, from, cue.start);
  return !isNamed(lead) && isFirst ? after(spoken, cue.end, to) : lead;
};

/**
 * Whom a sentence that reports no speech is about: the name or title that it begins with. In scripts without capitals
 * only a title is one, or a whole label, «Name:», unless a verb of speech follows the quotation (`isReport`).
 */
export const findTopic = (spoken: QuotingText, from: number, to: number, isReport = false): Subject => {
  const { lang } = spoken;
  if (reportingOf(lang).order === 'verb-second') return verbSecondTopic(spoken, from, to);
  const words = wordsFrom(spoken.text, from, to, lang);
  const [first] = words;
  if (first === undefined || opensWithAdverbial(words, lang)) return nobody;
  const topic = readSubject(spoken, words);
  if (isReport || isSame(topic) || topic.entity !== null || hasCapital.test(topic.text)) return topic;
  const isLabel = words.length <= longestLabel && /^\s*[:：]/u.test(spoken.text.slice(words.at(-1)?.end));
  return isLabel || isRole(first, lang) ? topic : nobody;
};
