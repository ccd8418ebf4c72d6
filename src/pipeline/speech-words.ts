import type { Reporting } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { fold } from '../text/fold.ts';

type WordLists = 'pronouns' | 'clauseWords' | 'adverbials' | 'nameWords';

const known = new Map<string, ReadonlySet<string>>();

/** The folded words of one list of a language. */
const wordsOf = (lang: string, list: WordLists): ReadonlySet<string> => {
  const key = `${lang} ${list}`;
  const words = known.get(key) ?? new Set<string>((reportingOf(lang)[list] ?? []).map(fold));
  known.set(key, words);
  return words;
};

/** How a language reports speech, as far as it is known. */
export const reportingOf = (lang: string): Reporting => languageOf(lang)?.reporting ?? {};

/** True for a folded word that stands for whoever was named before: he, she, the same. */
export const isPronoun = (key: string, lang: string): boolean => wordsOf(lang, 'pronouns').has(key);

/** True for a folded word that begins a clause: that, who. */
export const isClauseWord = (key: string, lang: string): boolean => wordsOf(lang, 'clauseWords').has(key);

/** True for a folded word that begins an adverbial, where no name begins; in Arabic also one written together with «to» or «in». */
export const isAdverbial = (key: string, lang: string): boolean =>
  wordsOf(lang, 'adverbials').has(key) ||
  (lang === 'ar' && /^(?:لل|بال|ل|ب)\p{L}{3,}/u.test(key) && roleOf(key, lang) === null); // to the, in the, to, in

/** True for a folded word that announces a name or a title in quotation marks; in Arabic also with a particle in front. */
export const announcesName = (key: string, lang: string): boolean => {
  const words = wordsOf(lang, 'nameWords');
  return words.has(key) || (lang === 'ar' && (words.has(key.slice(1)) || words.has(key.slice(2))));
};

const roleTables = new Map<string, ReadonlyMap<string, number>>();

const rolesOf = (lang: string): ReadonlyMap<string, number> => {
  const table =
    roleTables.get(lang) ??
    new Map((reportingOf(lang).roles ?? []).flatMap((row, at) => row.map((word) => [fold(word), at] as const)));
  roleTables.set(lang, table);
  return table;
};

/** Number of the role that a folded word names in a language, with or without the Arabic article; null for other words. */
export const roleOf = (key: string, lang: string): number | null => {
  const table = rolesOf(lang);
  const bare = lang === 'ar' ? key.replace(/^[وفبكل]?(?:ال|لل)/u, '') : key;
  return table.get(key) ?? table.get(bare) ?? null;
};
