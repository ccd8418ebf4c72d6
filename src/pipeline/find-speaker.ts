import { fold } from '../text/fold.ts';
import { isRole, wordsBetween, wordsFrom } from './name-phrase.ts';
import type { QuotingText } from './quoting-text.ts';
import { isNamed, isSame, nobody, readSubject, type Subject, toSpan, toSpeaker } from './read-subject.ts';
import { spansWithin } from './spans-within.ts';
import type { Cue } from './speech-cues.ts';
import { isPronoun, reportingOf } from './speech-words.ts';
import { subjectAfter, subjectBefore } from './subject-beside.ts';
import { opensWithAdverbial, verbSecondTopic } from './verb-second.ts';

/** No sentence is read farther than this many characters. */
const reach = 400;
/** Words before a colon that name who speaks next. */
const longestLabel = 5;
const hasCapital = /\p{Lu}/u;

const afterVerbFirst = (spoken: QuotingText, { start, end }: Cue, from: number, to: number): Subject => {
  const follows = subjectAfter(spoken, end, to);
  if (isNamed(follows)) return follows;
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
  if (cue.kind === 'ahead' || cue.kind === 'closing') return subjectAfter(spoken, cue.end, to, true);
  if (cue.kind === 'behind') return subjectBefore(spoken, from, cue.start);
  if (order === 'verb-first') return afterVerbFirst(spoken, cue, from, to);
  const isFirst = !/\p{L}/u.test(spoken.text.slice(from, cue.start));
  const endsClause = /^,/u.test(spoken.text.slice(cue.end));
  if (order === 'verb-second' && !isFirst && !endsClause) {
    const topic = verbSecondTopic(spoken, from, to, cue);
    if (isNamed(topic)) return topic;
  }
  const lead = subjectBefore(spoken, from, cue.start);
  return !isNamed(lead) && isFirst ? subjectAfter(spoken, cue.end, to, order === 'verb-second') : lead;
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
