import { fold } from '../text/fold.ts';
import { toWords } from '../text/words.ts';
import { findSubject, findTopic } from './find-speaker.ts';
import type { Stretch } from './pair-marks.ts';
import type { QuotingText } from './quoting-text.ts';
import { isSame, lastRoleHolder, nameInMarks, nobody, type Subject, toSpeaker } from './read-subject.ts';
import { endOfSentence, startOfSentence } from './sentence-breaks.ts';
import { spansWithin } from './spans-within.ts';
import type { Cue } from './speech-cues.ts';
import { isAdverbial, isClauseWord, isJoining, isReported, reportingOf } from './speech-words.ts';

/** No sentence is read farther than this many characters from its quotation. */
const reach = 1000;
/** What stands right before a mark. */
const near = 40;
/** Between a quotation and the verb after it stands at most a name with its title. */
const longestLead = 16;
/** Words from the last comma of a sentence to its end that say who spoke all of it. */
const longestEnd = 5;

const countWords = (text: string): number => toWords(text).length;

/** Who speaks a quotation, and what gave it away. */
export interface Attribution {
  speaker: Subject | null;
  by: string;
}

/** `Name verb` or `verb Name` behind a quotation that ends with a comma: the verb need not be known. */
const nameAndVerb = /^[\s,–—-]*((?:\p{Lu}[\p{L}.’'-]*\s){1,4})\p{Ll}{3,}(?=[\s.,])/u;
const verbAndName = /^[\s,–—-]*(\p{Ll}{3,})\s(?=(?:\p{Ll}{2,5}\s){0,2}\p{Lu})/u;

const unknownVerbAfter = (text: QuotingText, { to, end }: Stretch, stop: number): Attribution | null => {
  if (!/[,!?]/u.test(text.text[end - 1] ?? '') && text.text[to] !== ',') return null;
  const rest = text.text.slice(to, stop);
  const first = nameAndVerb.exec(rest)?.[1];
  if (first !== undefined) return { speaker: findTopic(text, to + rest.indexOf(first), stop), by: 'name-after' };
  const verb = verbAndName.exec(rest);
  const key = fold(verb?.[1] ?? '');
  if (verb === null || isAdverbial(key, text.lang) || isClauseWord(key, text.lang)) return null;
  return { speaker: findTopic(text, to + verb[0].length, stop), by: 'name-after' };
};

/** The reporter ends the sentence that a quotation opens, and says who spoke: `“…” of the plan, Mr. Holm said.` */
const attributionAtEnd = (text: QuotingText, { from, to }: Stretch, cue: Cue, stop: number): Attribution | null => {
  const comma = text.text.slice(to, cue.start).lastIndexOf(',');
  const opens = countWords(text.text.slice(startOfSentence(text.breaks, from), from)) === 0;
  if (!opens || comma < 0 || countWords(text.text.slice(to + comma, stop)) > longestEnd) return null;
  const speaker = findSubject(text, cue, to + comma + 1, stop);
  return isSame(speaker) && speaker.at === null ? null : { speaker, by: 'verb-after' };
};

/** A verb of speech after the closing mark: `“…,” said X`. Not where verbs come first: there it opens a new sentence. */
const attributionAfter = (text: QuotingText, stretch: Stretch, floor: number): Attribution | null => {
  const { from, to, end } = stretch;
  const rest = text.text.slice(to, to + reach);
  if (/^\s*[.!?。！？]/u.test(rest)) return null;
  if (text.text[end - 1] === '.' && /^\s+\p{Lu}/u.test(rest)) return null;
  const isVerbFirst = reportingOf(text.lang).order === 'verb-first';
  const mark = /[“«„"「]/u.exec(rest)?.index ?? rest.length;
  const stop = Math.min(endOfSentence(text.breaks, to) ?? text.text.length, to + mark);
  const [cue] = spansWithin(text.cues, to, stop).filter(({ kind }) => !isVerbFirst || kind !== 'verb');
  if (cue === undefined) return isVerbFirst ? null : unknownVerbAfter(text, stretch, stop);
  const gap = text.text.slice(to, cue.start);
  const ends = /[,،.!?…，。！？]/u.test(text.text[end - 1] ?? '') || /^\s*[,،，–—-]/u.test(gap);
  if (countWords(gap) > (ends ? longestLead : 2))
    return isVerbFirst ? null : attributionAtEnd(text, stretch, cue, stop);
  const speaker = nameInMarks(text, cue.end, to + reach) ?? findSubject(text, cue, to, stop);
  const start = Math.max(startOfSentence(text.breaks, from), floor);
  const named = isSame(speaker) && speaker.at === null ? findTopic(text, start, from, true) : speaker;
  return { speaker: named, by: 'verb-after' };
};

/** Where the clause of a verb begins: behind a colon or semicolon, or behind the comma or «and» after another verb. */
const startOfClause = ({ text }: QuotingText, from: number, to: number, isFirst: boolean): number => {
  const lead = text.slice(from, to);
  const mark = Math.max(lead.lastIndexOf(':'), lead.lastIndexOf(';'));
  const comma = isFirst ? -1 : Math.max(lead.lastIndexOf(','), lead.lastIndexOf('،'));
  const joined = isFirst ? undefined : toWords(lead).findLast((word) => isJoining(fold(word.text)));
  return from + Math.max(mark + 1, comma + 1, joined?.end ?? 0);
};

/** «so» stands behind a quotation, or between commas: „…“, so der Minister; es sei, so der Minister, „…“. */
const mayLead = ({ text }: QuotingText, { kind, start }: Cue): boolean =>
  kind !== 'closing' || /,\s*$/u.test(text.slice(Math.max(0, start - near), start));

/** Whom the verbs of speech between two offsets of a sentence name, in their order; those that name nobody left out. */
export const findSpeakers = (text: QuotingText, from: number, to: number): Subject[] => {
  const chain = spansWithin(text.cues, from, to).filter((cue) => mayLead(text, cue));
  return chain
    .map((one, at) => findSubject(text, one, startOfClause(text, chain[at - 1]?.end ?? from, one.start, at === 0), to))
    .filter((subject) => !isSame(subject) || subject.at !== null);
};

/** A verb of speech between the start of the sentence and the opening mark; of several, the last that names somebody. */
const attributionBefore = (text: QuotingText, { from }: Stretch, floor: number): Attribution | null => {
  const start = Math.max(startOfSentence(text.breaks, from), floor, from - reach);
  if (!spansWithin(text.cues, start, from).some((cue) => mayLead(text, cue))) return null;
  return { speaker: findSpeakers(text, start, from).at(-1) ?? nobody, by: 'verb-before' };
};

/** «Name:», or a sentence about somebody that leads to a quotation. */
const attributionByColon = (text: QuotingText, { from }: Stretch, floor: number): Attribution | null => {
  if (!/:\s*$/u.test(text.text.slice(Math.max(0, from - near), from))) return null;
  const start = Math.max(startOfSentence(text.breaks, from), floor, from - reach);
  return { speaker: findTopic(text, start, from), by: 'colon' };
};

/** In small letters the sentence goes on behind the marks: it may say who speaks, with a verb that nobody listed. */
const endsSentence = ({ text }: QuotingText, { to }: Stretch): boolean =>
  !/^[\s,]+\p{Ll}/u.test(text.slice(to, to + near));

/** A verb form says that the sentence goes on with what somebody said: «Er werde „nicht ruhen“». */
const isReport = (text: QuotingText, from: number, to: number): boolean => {
  if (reportingOf(text.lang).reported === undefined) return false;
  const reaches = endOfSentence(text.breaks, to) ?? text.text.length;
  return toWords(text.text.slice(from, Math.min(reaches, to + reach))).some(({ text: word }) =>
    isReported(fold(word), text.lang),
  );
};

/** A false full stop between the verb and its quotation: `She added. “We wait.”` */
const attributionAcrossStop = (text: QuotingText, { from }: Stretch, floor: number): Attribution | null => {
  const cue = spansWithin(text.cues, Math.max(floor, from - reach), from).at(-1);
  if (cue === undefined || !/^\s*[.。]\s*$/u.test(text.text.slice(cue.end, from))) return null;
  const start = Math.max(startOfSentence(text.breaks, cue.start), floor);
  return { speaker: findSubject(text, cue, start, cue.end), by: 'verb-before' };
};

/** Without a verb of speech: whoever spoke last, or whom the sentence is about. */
const attributionInside = (text: QuotingText, stretch: Stretch, floor: number): Attribution => {
  const start = Math.max(startOfSentence(text.breaks, stretch.from), floor, stretch.from - reach);
  if (countWords(text.text.slice(start, stretch.from)) === 0)
    return (
      attributionAcrossStop(text, stretch, floor) ?? {
        speaker: endsSentence(text, stretch) ? nobody : null,
        by: 'own-sentence',
      }
    );
  if (isReport(text, start, stretch.from)) return { speaker: nobody, by: 'reported' };
  const person = spansWithin(text.people, start, stretch.from).at(-1);
  if (person !== undefined) return { speaker: toSpeaker(text, person), by: 'topic' };
  const holder = lastRoleHolder(text, start, stretch.from);
  return { speaker: holder ?? findTopic(text, start, stretch.from), by: 'topic' };
};

/** Whose the words between quotation marks are, if they are somebody’s. `floor` is where the quotation before ends. */
export const attributeQuote = (text: QuotingText, stretch: Stretch, floor: number): Attribution =>
  attributionBefore(text, stretch, floor) ??
  attributionAfter(text, stretch, floor) ??
  attributionByColon(text, stretch, floor) ??
  attributionInside(text, stretch, floor);

/** Names are definite; what someone calls a thing («'ready to talk'») is not. */
const startsLikeName = /^ال/u; // the Arabic article

/** True where a colon, a verb of speech or a clause word (that) leads straight to a quotation. */
export const leadsStraight = (text: QuotingText, from: number, inner: string): boolean => {
  if (/:\s*$/u.test(text.text.slice(Math.max(0, from - near), from))) return true;
  const last = spansWithin(text.cues, from - reach, from).at(-1);
  if (last === undefined) return false;
  const between = toWords(text.text.slice(last.end, from));
  if (between.length <= 1) return true;
  const isClause = between.some((word) => isClauseWord(fold(word.text), text.lang));
  return isClause && countWords(inner) > 1 && !startsLikeName.test(inner);
};
