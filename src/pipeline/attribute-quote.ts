import type { Mention } from '../schema/ledger.ts';
import { fold } from '../text/fold.ts';
import { toWords } from '../text/words.ts';
import { isClauseWord } from './clause-words.ts';
import { findSubject, lastRoleHolder, type Speaker, type SpokenText } from './find-speaker.ts';
import type { Stretch } from './pair-marks.ts';
import { announcesName } from './role-words.ts';
import { endOfSentence, startOfSentence } from './sentence-breaks.ts';
import { spansWithin } from './spans-within.ts';
import { type Cue, knowsVerbs } from './speech-cues.ts';

/** A passage with its names, people and verbs of speech, in offsets of the passage. */
export interface QuotingText extends SpokenText {
  names: readonly Mention[];
  cues: readonly Cue[];
  /** Where its sentences end. */
  breaks: readonly number[];
}

/** Fewer words than this in quotation marks are speech only when a verb or colon leads straight to them. */
const shortSpeech = 3;
/** So many words without any verb of speech are still somebody's words, when they fill a sentence. */
const longSpeech = 8;
/** No sentence is read farther than this many characters from its quotation. */
const reach = 1000;
/** What stands right before a mark. */
const near = 40;
/** Between a quotation and the verb after it stands at most a name with its title. */
const longestLead = 16;

const countWords = (text: string): number => toWords(text).length;

const leadOf = ({ text }: QuotingText, from: number): string => text.slice(Math.max(0, from - near), from);

const isNameOrTitle = ({ text, names, lang }: QuotingText, { start, end, from }: Stretch): boolean => {
  if (spansWithin(names, from - near, end + near).some((name) => name.start <= start + 1 && name.end >= end - 1))
    return true;
  const lead = text.slice(Math.max(0, from - near), from);
  const word = toWords(lead).at(-1);
  const gap = word === undefined ? 'x' : lead.slice(word.end);
  return word !== undefined && /^[\s:ـ]*$/u.test(gap) && announcesName(fold(word.text), lang);
};

/** Who speaks a quotation (`same`: whoever spoke last), and what gave it away. */
export interface Attribution {
  speaker: Speaker | 'same' | null;
  by: string;
}

/** `Name verb` behind a quotation that ends with a comma: the verb need not be known. */
const nameAndVerb = /^[\s,–—-]*((?:\p{Lu}[\p{L}.’'-]*\s){1,4})\p{Ll}{3,}(?=[\s.,])/u;

const unknownVerbAfter = (text: QuotingText, { to, end }: Stretch, stop: number): Attribution | null => {
  const ends = /[,!?]/u.test(text.text[end - 1] ?? '') || text.text[to] === ',';
  const name = ends ? nameAndVerb.exec(text.text.slice(to, stop))?.[1]?.trim() : undefined;
  if (name === undefined) return null;
  const person = spansWithin(text.people, to, stop).find((one) => name.includes(one.text));
  return {
    speaker: person ? { entity: person.entity, text: person.text } : { entity: null, text: name },
    by: 'name-after',
  };
};

/** A verb of speech after the closing mark: `“…,” said X`. Not in Arabic, where the verb opens a new sentence. */
const attributionAfter = (text: QuotingText, stretch: Stretch): Attribution | null => {
  const { to, end } = stretch;
  const rest = text.text.slice(to, to + reach);
  if (text.lang === 'ar' || /^\s*[.!?]/u.test(rest)) return null;
  const mark = /[“«„"]/u.exec(rest)?.index ?? rest.length;
  const stop = Math.min(endOfSentence(text.breaks, to) ?? text.text.length, to + mark);
  const [cue] = spansWithin(text.cues, to, stop);
  if (cue === undefined) return unknownVerbAfter(text, stretch, stop);
  const gap = text.text.slice(to, cue.start);
  const ends = /[,،.!?…]/u.test(text.text[end - 1] ?? '') || /^\s*[,–—-]/u.test(gap);
  if (countWords(gap) > (ends ? longestLead : 2)) return null;
  return { speaker: findSubject(text, cue, to, stop), by: 'verb-after' };
};

/** «Name:», also with a few words of the speech before its marks. */
const isColon = (gap: string): boolean => /^\s*:/u.test(gap) && countWords(gap) <= 3 && !/[.!?؟]/u.test(gap);

/** A verb of speech or «Name:» between the start of the sentence and the opening mark. */
const attributionBefore = (text: QuotingText, { from }: Stretch, floor: number): Attribution | null => {
  const start = Math.max(startOfSentence(text.breaks, from), floor, from - reach);
  const chain = spansWithin(text.cues, start, from);
  if (chain.length > 0) {
    const subjects = chain
      .map((one, at) => findSubject(text, one, chain[at - 1]?.end ?? start, from))
      .filter((subject) => subject !== 'same');
    return { speaker: subjects.at(-1) ?? 'same', by: 'verb-before' };
  }
  const person = spansWithin(text.people, from - reach, from).at(-1);
  if (person !== undefined && isColon(text.text.slice(person.end, from)))
    return { speaker: { entity: person.entity, text: person.text }, by: 'colon' };
  return /:\s*$/u.test(leadOf(text, from)) ? { speaker: null, by: 'colon' } : null;
};

/** In small letters the sentence goes on behind the marks: it may say who speaks, with a verb that nobody listed. */
const endsSentence = ({ text }: QuotingText, { to }: Stretch): boolean =>
  !/^[\s,]+\p{Ll}/u.test(text.slice(to, to + near));

/** Words that fill a sentence of their own, or are too many for a name, are speech even without a verb. */
const attributionInside = (text: QuotingText, stretch: Stretch, floor: number): Attribution | null => {
  if (countWords(text.text.slice(stretch.start, stretch.end)) < longSpeech) return null;
  const start = Math.max(startOfSentence(text.breaks, stretch.from), floor, stretch.from - reach);
  const lead = text.text.slice(start, stretch.from);
  if (countWords(lead) === 0) return { speaker: endsSentence(text, stretch) ? 'same' : null, by: 'own-sentence' };
  const person = spansWithin(text.people, start, stretch.from).at(-1);
  if (person !== undefined) return { speaker: { entity: person.entity, text: person.text }, by: 'long-words' };
  return { speaker: lastRoleHolder(text, start, stretch.from), by: 'long-words' };
};

/** Names are definite or capitalised; what someone calls a thing («'ready to talk'») is not. */
const startsLikeName = /^(?:ال|\p{Lu})/u; // the Arabic article

const leadsStraight = (text: QuotingText, { from, start, end }: Stretch): boolean => {
  if (/:\s*$/u.test(leadOf(text, from))) return true;
  const last = spansWithin(text.cues, from - reach, from).at(-1);
  if (last === undefined) return false;
  const between = toWords(text.text.slice(last.end, from));
  if (between.length <= 1) return true;
  const isClause = between.some((word) => isClauseWord(fold(word.text), text.lang));
  const words = text.text.slice(start, end);
  return isClause && countWords(words) > 1 && !startsLikeName.test(words);
};

/** Where a script knows capitals, words that go on in a small letter are part of the reporter's sentence. */
const isPartial = (text: QuotingText, { start, from }: Stretch): boolean =>
  /^\p{Ll}/u.test(text.text.slice(start)) && /[\p{L}\p{N}]\s*$/u.test(leadOf(text, from)) && knowsVerbs(text.lang);

/** Tells whether a stretch between quotation marks is speech, and whose; null for names, titles and fragments. */
export const attributeQuote = (text: QuotingText, stretch: Stretch, floor: number): Attribution | null => {
  if (isNameOrTitle(text, stretch) || isPartial(text, stretch)) return null;
  const words = countWords(text.text.slice(stretch.start, stretch.end));
  const found = attributionBefore(text, stretch, floor) ?? attributionAfter(text, stretch);
  if (found !== null) return words >= shortSpeech || leadsStraight(text, stretch) ? found : null;
  return attributionInside(text, stretch, floor);
};
