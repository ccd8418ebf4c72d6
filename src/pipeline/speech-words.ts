import type { Reporting } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { fold } from '../text/fold.ts';
import { isUnspaced, toWords } from '../text/words.ts';

type WordLists =
  | 'prepositions'
  | 'auxiliaries'
  | 'reported'
  | 'pronouns'
  | 'clauseWords'
  | 'adverbials'
  | 'nameWords'
  | 'press'
  | 'cited';

const known: Readonly<Record<WordLists, Map<string, ReadonlySet<string>>>> = {
  prepositions: new Map(),
  auxiliaries: new Map(),
  reported: new Map(),
  pronouns: new Map(),
  clauseWords: new Map(),
  adverbials: new Map(),
  nameWords: new Map(),
  press: new Map(),
  cited: new Map(),
};

/** The folded words of one list of a language. */
const wordsOf = (lang: string, list: WordLists): ReadonlySet<string> => {
  let words = known[list].get(lang);
  if (words === undefined) {
    words = new Set((reportingOf(lang)[list] ?? []).map(fold));
    known[list].set(lang, words);
  }
  return words;
};

/** How a language reports speech, as far as it is known. */
export const reportingOf = (lang: string): Reporting => languageOf(lang)?.reporting ?? {};

/** True for a folded word that stands for whoever was named before: he, she, the same. */
export const isPronoun = (key: string, lang: string): boolean => wordsOf(lang, 'pronouns').has(key);

/** True for a folded preposition of a language whose verb stands second. */
export const isPreposition = (key: string, lang: string): boolean => wordsOf(lang, 'prepositions').has(key);

/** True for a folded auxiliary of a language whose verb stands second. */
export const isAuxiliary = (key: string, lang: string): boolean => wordsOf(lang, 'auxiliaries').has(key);

/** True for a folded verb form that says that somebody is reported: sei, habe. */
export const isReported = (key: string, lang: string): boolean => wordsOf(lang, 'reported').has(key);

/** True for a folded word that begins a clause: that, who. */
export const isClauseWord = (key: string, lang: string): boolean => wordsOf(lang, 'clauseWords').has(key);

/** True for a folded word that begins an adverbial. */
export const isListedAdverbial = (key: string, lang: string): boolean => wordsOf(lang, 'adverbials').has(key);

/** True for a folded word that begins an adverbial, where no name begins; in Arabic also one written together with «to» or «in». */
export const isAdverbial = (key: string, lang: string): boolean =>
  isListedAdverbial(key, lang) ||
  (lang === 'ar' && /^(?:لل|بال|ل|ب)\p{L}{3,}/u.test(key) && roleOf(key, lang) === null); // to the, in the, to, in

/**
 * True for words that end in one that announces a name or a title in quotation marks; in Arabic also with a particle in
 * front of it, in scripts without spaces whatever stands before it. `the novel` → true
 */
export const announcesName = (lead: string, lang: string): boolean => {
  const words = wordsOf(lang, 'nameWords');
  const last = toWords(lead).at(-1);
  if (last === undefined) return false;
  if (isUnspaced(last.text)) return [...words].some((word) => fold(lead).trimEnd().endsWith(word));
  const key = fold(last.text);
  return words.has(key) || (lang === 'ar' && (words.has(key.slice(1)) || words.has(key.slice(2))));
};

/** True for a folded word of a list, in Arabic also with a particle in front of it: «for the newspaper» is one word. */
const isListed = (key: string, lang: string, list: WordLists): boolean => {
  const words = wordsOf(lang, list);
  return words.has(key) || (lang === 'ar' && words.has(key.replace(/^(?:[وف]?(?:ال|لل|بال|[لب])|و|ف)/u, ''))); // and, so + the, to the, by the, to, by
};

/** True for a folded word that says what a paper is: newspaper, agency. */
export const isPressWord = (key: string, lang: string): boolean => isListed(key, lang, 'press');

/** True for a folded word beside the name of a paper whose words are passed on: told, interview. */
export const isCitedWord = (key: string, lang: string): boolean => isListed(key, lang, 'cited');

const joining = new Set('and und et y e i og och en и і та и ve dan و और اور'.split(' ').map(fold)); // and

/** True for a folded word that joins clauses: and. */
export const isJoining = (key: string): boolean => joining.has(key);

const functionWords = new Map<string, ReadonlySet<string>>();

/** True for one of the most frequent words of a language, folded. */
export const isFunctionWord = (key: string, lang: string): boolean => {
  let words = functionWords.get(lang);
  if (words === undefined) {
    words = new Set(languageOf(lang)?.functionWords.map(fold));
    functionWords.set(lang, words);
  }
  return words.has(key);
};

const roleTables = new Map<string, ReadonlyMap<string, number>>();

const rolesOf = (lang: string): ReadonlyMap<string, number> => {
  let table = roleTables.get(lang);
  if (table === undefined) {
    table = new Map((reportingOf(lang).roles ?? []).flatMap((row, at) => row.map((word) => [fold(word), at] as const)));
    roleTables.set(lang, table);
  }
  return table;
};

/** Number of the role that a folded word names in a language, with or without the Arabic article; null for other words. */
export const roleOf = (key: string, lang: string): number | null => {
  const table = rolesOf(lang);
  const bare = lang === 'ar' ? key.replace(/^[وفبكل]?(?:ال|لل)/u, '') : key;
  return table.get(key) ?? table.get(bare) ?? null;
};
