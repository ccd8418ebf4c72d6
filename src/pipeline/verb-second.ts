import { fold } from '../text/fold.ts';
import { toWords, type Word } from '../text/words.ts';
import { isRole, wordsBetween, wordsFrom } from './name-phrase.ts';
import type { QuotingText } from './quoting-text.ts';
import { isNamed, isSame, nobody, readSubject, type Subject } from './read-subject.ts';
import { spansWithin } from './spans-within.ts';
import type { Cue } from './speech-cues.ts';
import { isAdverbial, isAuxiliary, isFunctionWord, isPreposition } from './speech-words.ts';
import { subjectAfter } from './subject-beside.ts';

/** No sentence is read farther than this many characters. */
const reach = 400;

/** True for a sentence that begins with something else than its subject. */
export const opensWithAdverbial = (words: readonly Word[], lang: string): boolean =>
  words[0] === undefined || isAdverbial(fold(words[0].text), lang);

/** The verbs of a sentence that begins with something else than its subject, where the verb stands second: what looks like one. */
const secondVerbs = ({ text, lang, cues }: QuotingText, words: readonly Word[]): Word[] =>
  words.filter(({ text: word, start }, at) => {
    const previous = words[at - 1];
    if (previous === undefined || !/^\p{Ll}/u.test(word)) return false;
    const key = fold(word);
    if (isAuxiliary(key, lang) || spansWithin(cues, start, start + reach)[0]?.start === start) return true;
    if (isAdverbial(key, lang) || isFunctionWord(key, lang)) return false;
    const before = fold(previous.text);
    if (isPreposition(before, lang)) return false;
    const joint = text.slice(previous.end, start);
    return /^\p{Lu}/u.test(previous.text) || isAdverbial(before, lang) || joint.includes(',');
  });

/** True for the name or title of a person: a role, somebody of the catalogue, or two capitals without an article. */
const isPersonal = (subject: Subject, lang: string): boolean =>
  !isSame(subject) &&
  (subject.entity !== null ||
    /^\p{Lu}\S*(?:\s\p{Ll}{2,3})*\s\p{Lu}/u.test(subject.text) ||
    toWords(subject.text).some((word) => isRole(word, lang)));

/** Whom a sentence of a language with the verb in second place is about: what it begins with, or what follows its verb. */
export const verbSecondTopic = (spoken: QuotingText, from: number, to: number, cue?: Cue): Subject => {
  const { text, lang } = spoken;
  const words = wordsBetween(text, from, Math.min(to, from + reach));
  const follows = cue === undefined ? nobody : subjectAfter(spoken, cue.end, to, true);
  if (!opensWithAdverbial(words, lang)) {
    const opens = readSubject(spoken, wordsFrom(text, from, to, lang));
    const isObject = isPersonal(follows, lang) && !isPersonal(opens, lang) && !isSame(opens);
    return isObject ? follows : opens;
  }
  if (isNamed(follows)) return follows;
  return (
    secondVerbs(spoken, words)
      .map((verb) => subjectAfter(spoken, verb.end, to, true))
      .find(isNamed) ?? nobody
  );
};
