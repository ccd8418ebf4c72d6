import { fold } from '../text/fold.ts';
import { toWords, type Word } from '../text/words.ts';
import { longestTitle, segmentsBefore, withoutLead, wordsFrom } from './name-phrase.ts';
import type { QuotingText } from './quoting-text.ts';
import { nameInMarks, nobody, readSubject, type Subject, toSpeaker } from './read-subject.ts';
import { spansWithin } from './spans-within.ts';
import { isPronoun } from './speech-words.ts';

/** Whoever is named right behind an offset; also in quotation marks: schrieb „Die Zeit“. */
export const subjectAfter = (spoken: QuotingText, from: number, to: number, skipsAdverbials = false): Subject => {
  const all = wordsFrom(spoken.text, from, to, spoken.lang);
  const words = skipsAdverbials ? withoutLead(all, spoken.lang) : all;
  return words.length === 0 ? (nameInMarks(spoken, from, to) ?? nobody) : readSubject(spoken, words);
};

const startsWithCapital = (words: readonly Word[]): boolean => /^\p{Lu}/u.test(words[0]?.text ?? '');

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
