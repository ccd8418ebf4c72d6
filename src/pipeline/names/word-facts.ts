import { fold } from '../../text/fold.ts';
import { skeleton } from '../../text/skeleton.ts';
import { findHints, hintNames } from './name-hints.ts';
import { type WordShape, wordShapeOf, wordShapes } from './word-shape.ts';
import { toRests } from './word-stems.ts';

/** What can be said of a word form wherever it stands. */
export interface WordFacts {
  /** Number of its shape. */
  shape: number;
  /** Number of its first hint, from 1; 0 for none. */
  hint: number;
  /** What it says of itself. */
  own: readonly string[];
  /** What it says of the words beside it. */
  beside: readonly string[];
}

/** Folded, with one digit for all. */
const toKey = (text: string): string => fold(text).replace(/\p{N}/gu, '0');

const longestEnding = 4;
const longestOpening = 3;
/** Of a longer word the rest of the letters says nothing more. */
const mostTriples = 12;

/** Endings, openings and runs of three letters. `oran` → `$n`, `$an`, `$ran`, `^o`, `^or`, `^ora`, `~^or` … */
const lettersOf = (key: string): string[] => {
  const found: string[] = [];
  for (let length = 1; length <= longestEnding && length < key.length; length += 1) {
    found.push(`$${key.slice(-length)}`);
    if (length <= longestOpening) found.push(`^${key.slice(0, length)}`);
  }
  const edged = `^${key}$`;
  for (let at = 0; at + 3 <= edged.length && at < mostTriples; at += 1) found.push(`~${edged.slice(at, at + 3)}`);
  return found;
};

const joinsArticle = new Set(['ar', 'he', 'fa']);
const article = /^[وفبكل]?(?:ال|لل)/u; // the, for the; after «and», «in», «like»

const soundOf = (text: string, key: string, shape: WordShape): string[] =>
  key.length > 2 && shape !== 'lower' && shape !== 'digits' ? [`k ${skeleton(text)}`] : [];

const withLanguage = (facts: readonly string[], lang: string): string[] => facts.map((fact) => `${lang}|${fact}`);

/** Reads what a word form says of itself and of its neighbours: the same in every language, and in this one (`fr|`). */
export const toWordFacts = (text: string, lang: string): WordFacts => {
  const key = toKey(text);
  const shape = wordShapeOf(text);
  const hints = findHints(text, lang);
  const stems = toRests(key, lang);
  const shared = [`w ${key}`, `s ${shape}`, ...hints.map((hint) => `h ${hint}`)];
  const stemFacts = stems.flatMap((stem) => findHints(stem, lang).map((hint) => `sh ${hint}`));
  const own = [
    ...shared,
    ...lettersOf(key),
    ...stemFacts,
    ...(hints.length === 0 ? [`no hint ${shape}`] : []),
    ...(joinsArticle.has(lang) ? [`art ${article.test(key)} ${Math.min(key.length, 8)}`] : []),
  ];
  const stemWords = withLanguage(
    stems.map((stem) => `r ${stem}`),
    lang,
  );
  return {
    shape: wordShapes.indexOf(shape),
    hint: 1 + hintNames.findIndex((hint) => hints.includes(hint)),
    own: [
      ...new Set([
        ...own,
        ...withLanguage(own, lang),
        ...stemWords,
        `l ${Math.min(key.length, 12)}`,
        ...soundOf(text, key, shape),
      ]),
    ],
    beside: [...new Set([...shared, ...withLanguage([...shared, `$${key.slice(-3)}`], lang), ...stemWords])],
  };
};

/** The fact that a word form is known by. */
export const toWordFact = (text: string): string => `w ${toKey(text)}`;

/** What it says of a word that the model does not know it: hardly a word of its language, and perhaps a name. */
export const toRareFacts = (text: string, lang: string): string[] => {
  const fact = `rare ${wordShapeOf(text)}`;
  return [fact, ...withLanguage([fact], lang)];
};
