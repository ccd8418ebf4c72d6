import { fold } from './fold.ts';
import { rememberWords } from './remember-words.ts';
import { skeleton } from './skeleton.ts';
import { toCaseless } from './slavic-endings.ts';
import { kindsAt, unitKinds } from './unit-kinds.ts';
import { endOfWord, startOfWord } from './words.ts';

/** Words are compared by their beginning, where European languages keep the stem; those of Slavic ones in Cyrillic script without their case. */
const stemLength = 7;

const arabicFront = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل|ف)(?=.{3})/u; // article, prepositions, «and»
const arabicEnd = /(?<=.{3})(?:ي?(?:ات|ين|ون|ه)|ها|ي)$/u; // plurals, feminine, pronouns, relation

const stem = (folded: string): string => {
  const bare = /^[\u0620-\u064a]/.test(folded) ? folded.replace(arabicFront, '').replace(arabicEnd, '') : folded;
  return bare.slice(0, stemLength);
};

const shortestSkeleton = 3;
const isNameLike = /^[\p{Lu}\p{sc=Arabic}\p{sc=Hebrew}]/u;

const soundTerms = (word: string): string[] => {
  if (!isNameLike.test(word)) return [];
  const sounds = skeleton(word);
  return sounds.length >= shortestSkeleton ? [`~${sounds}`] : [];
};

/** Words repeat: what each gives is remembered, for this many words. */
const mostRemembered = 100_000;

const termsOfWord = rememberWords((word): readonly string[] => {
  const folded = toCaseless(word);
  if (folded.length < 2) return [];
  return /^\d/.test(folded) ? [`#${folded}`] : [stem(folded), ...soundTerms(word)];
}, mostRemembered);

/** Joins neighbouring letters of scripts without spaces, whose single letters say little. */
const withNeighbour = (before: string, letter: string): string[] => (before === '' ? [] : [before + letter]);

/**
 * What a text is compared by: stems of its words, its numbers (`#`), and the consonants of words that may be names (`~`),
 * which meet over languages. In order, with repetitions.
 *
 * `Boukadoum said 22` → `boukado`, `~pktm`, `said`, `#22`
 */
export const toTerms = (text: string): string[] => {
  const terms: string[] = [];
  const { length } = text;
  let before = '';
  for (let start = startOfWord(text, 0), end = 0; start < length; start = startOfWord(text, end)) {
    end = endOfWord(text, start);
    const unspaced = (kindsAt(text, start) & unitKinds.unspaced) !== 0;
    const folded = unspaced ? fold(text.slice(start, end)) : '';
    terms.push(...(unspaced ? withNeighbour(before, folded) : termsOfWord(text, start, end)));
    before = folded;
  }
  return terms;
};
