import { fold } from '../text/fold.ts';
import { toWords, type Word } from '../text/words.ts';
import { longestTitle, segmentsBefore, withoutLead, wordsFrom } from './name-phrase.ts';
import type { QuotingText } from './quoting-text.ts';
import { nameInMarks, nobody, readSubject, type Subject, toSpeaker } from './read-subject.ts';
import { spansWithin } from './spans-within.ts';
import { isPreposition, isPronoun, reportingOf } from './speech-words.ts';

const startsWithCapital = (words: readonly Word[]): boolean => /^\p{Lu}/u.test(words[0]?.text ?? '');

/** These open names, too: von Holm, zu Holm. */
const nameParticle = /^(?:von|zu)$/u;

/** The words behind the phrases that prepositions open, where nouns have capitals: «seit einem Monat in Kiel Anna Holm» → Anna Holm. */
const withoutPhrases = (words: readonly Word[], lang: string): readonly Word[] => {
  const [first] = words;
  if (first === undefined || reportingOf(lang).capitalNouns !== true) return words;
  if (!isPreposition(fold(first.text), lang) || nameParticle.test(first.text)) return words;
  const noun = words.findIndex((word) => startsWithCapital([word]));
  if (noun < 0) return words;
  const behind = words.findIndex(({ text }, at) => at > noun && !/^\p{N}/u.test(text));
  return behind < 0 ? [] : withoutPhrases(words.slice(behind), lang);
};

/** Whoever is named right behind an offset; also in quotation marks: schrieb „Die Zeit“. */
export const subjectAfter = (spoken: QuotingText, from: number, to: number, skipsAdverbials = false): Subject => {
  const all = wordsFrom(spoken.text, from, to, spoken.lang);
  const words = skipsAdverbials ? withoutLead(withoutPhrases(all, spoken.lang), spoken.lang) : all;
  return words.length === 0 ? (nameInMarks(spoken, from, to) ?? nobody) : readSubject(spoken, words);
};

/** Whoever is named between two offsets, nearest to the second: `X said`, `X, a professor, said`. */
export const subjectBefore = (spoken: QuotingText, from: number, to: number): Subject => {
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
