import { isUnspaced } from '../text/words.ts';
import type { NameEntry } from './name-index.ts';
import type { NameWord } from './name-words.ts';

/** Languages whose texts use the names that the catalogue keeps under a wider one. */
const wider: Readonly<Record<string, string>> = {
  ...Object.fromEntries('arb arz ary aeb apc ajp acm afb arq ayl'.split(' ').map((lang) => [lang, 'ar'])),
  ...{ pes: 'fa', prs: 'fa', nb: 'no', nn: 'no', cmn: 'zh', yue: 'zh', iw: 'he' },
};

/** The language whose names and grammar hold for a language tag: `pt-BR` → `pt`, `arz` → `ar`. */
export const mainLanguage = (lang: string): string => {
  const base = lang.split('-')[0] ?? lang;
  return wider[base] ?? base;
};

const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();
const isCapital = (text: string): boolean => {
  const letter = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return letter !== letter.toLowerCase();
};
const isAllCapitals = (text: string): boolean => text === text.toUpperCase() && hasCase(text);

/** Acronyms up to this length are words in lower case: US, IT, WHO. */
const longestStrictAcronym = 3;

const sameCase = (name: string, text: string): boolean => {
  if (!hasCase(name) || !isCapital(name)) return true;
  if (isAllCapitals(name) && name.length > 1 && name.length <= longestStrictAcronym) return isAllCapitals(text);
  return isCapital(text);
};

const scripts = ['Arabic', 'Hebrew', 'Latin', 'Cyrillic', 'Greek', 'Han', 'Hangul', 'Devanagari', 'Thai'];
const patterns = scripts.map((script) => new RegExp(`\\p{sc=${script}}`, 'u'));

/** Index of the first script that a text has letters of, or -1. */
const scriptOf = (text: string): number => patterns.findIndex((pattern) => pattern.test(text));

const scriptOfLanguage = new Map<string, number>();

const mainScript = (lang: string): number => {
  let script = scriptOfLanguage.get(lang);
  if (script === undefined) {
    const own = new Intl.Locale(lang).maximize().script ?? 'Latn';
    const codes = ['Arab', 'Hebr', 'Latn', 'Cyrl', 'Grek', 'Hani', 'Hang', 'Deva', 'Thai'];
    script = codes.indexOf({ Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' }[own] ?? own);
    scriptOfLanguage.set(lang, script);
  }
  return script;
};

/** A foreign one-word name in the script of the article is too often a word of the article's language below this. */
const shortestForeignName = 4;

const isSafeForeign = (entry: NameEntry): boolean => {
  const [first = ''] = entry.printed;
  if (isUnspaced(first)) return entry.printed.length >= shortestForeignName - 1;
  return entry.printed.length > 1 || (isCapital(first) && first.length >= shortestForeignName);
};

/**
 * Whether a name of the catalogue may be read in the printed words of an article: names of the article's language and of
 * every other script always; names of other languages in the same script only when they can hardly be one of its words.
 * Where the script knows capitals, the printed words must have those of the name.
 */
export const isUsable = (entry: NameEntry, words: readonly NameWord[], lang: string): boolean => {
  if (!entry.printed.every((name, at) => sameCase(name, words[at]?.text ?? ''))) return false;
  if (isUnspaced(entry.printed[0] ?? '') && entry.printed.length < 2) return false;
  if (mainLanguage(entry.lang) === lang) return true;
  return scriptOf(entry.printed.join('')) !== mainScript(lang) || isSafeForeign(entry);
};
