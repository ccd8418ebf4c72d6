import { fold } from '../../text/fold.ts';
import { skeleton } from '../../text/skeleton.ts';
import { letterFacts } from './letter-runs.ts';
import { findHints, hintNames } from './name-hints.ts';
import { toRests } from './word-rests.ts';
import { type WordShape, wordShapeOf, wordShapes } from './word-shape.ts';

/** What can be said of a word form wherever it stands. */
export interface WordFacts {
  /** Number of its shape. */
  shape: number;
  /** Number of its first hint, from 1; 0 for none. */
  hint: number;
  /** Folded: its letters are facts too. */
  key: string;
  /** What it says of itself and of the words beside it, in every language and in its own. */
  shared: readonly string[];
  /** What it says of itself alone. */
  further: readonly string[];
  /** What may remain of it without joined particles: said in its own language. */
  stems: readonly string[];
  /** What it says of itself in no language of its own. */
  general: readonly string[];
}

/** Folded, with one digit for all. */
const toKey = (text: string): string => fold(text).replace(/\p{N}/gu, '0');

const joinsArticle = new Set(['ar', 'he', 'fa']);
const article = /^[وفبكل]?(?:ال|لل)/u; // the, for the; after «and», «in», «like»

const soundOf = (text: string, key: string, shape: WordShape): string[] =>
  key.length > 2 && shape !== 'lower' && shape !== 'digits' ? [`k ${skeleton(text)}`] : [];

const withLanguage = (facts: readonly string[], lang: string): string[] => facts.map((fact) => `${lang}|${fact}`);

/** Reads what a word form says of itself and of its neighbours. */
export const toWordFacts = (text: string, lang: string): WordFacts => {
  const key = toKey(text);
  const shape = wordShapeOf(text);
  const hints = findHints(text, lang);
  const stems = toRests(key, lang);
  const stemHints = stems.flatMap((stem) => findHints(stem, lang).map((hint) => `sh ${hint}`));
  return {
    shape: wordShapes.indexOf(shape),
    hint: 1 + hintNames.findIndex((hint) => hints.includes(hint)),
    key,
    shared: [`w ${key}`, `s ${shape}`, ...hints.map((hint) => `h ${hint}`)],
    further: [
      ...new Set(stemHints),
      ...(hints.length === 0 ? [`no hint ${shape}`] : []),
      ...(joinsArticle.has(lang) ? [`art ${article.test(key)} ${Math.min(key.length, 8)}`] : []),
    ],
    stems: [...new Set(stems)].map((stem) => `r ${stem}`),
    general: [`l ${Math.min(key.length, 12)}`, ...soundOf(text, key, shape)],
  };
};

/** The fact that says of a neighbour how it ends, in its own language. */
export const toEndingFact = (key: string): string => `$${key.slice(-3)}`;

/** All that a word form says of itself by name: the same in every language, and in this one (`fr|`). */
export const toOwnFacts = ({ key, shared, further, stems, general }: WordFacts, lang: string): string[] => {
  const own = [...shared, ...letterFacts(key), ...further];
  return [...new Set([...own, ...withLanguage([...own, ...stems], lang), ...general])];
};

/** All that it says of the words beside it. */
export const toBesideFacts = ({ key, shared, stems }: WordFacts, lang: string): string[] => [
  ...new Set([...shared, ...withLanguage([...shared, toEndingFact(key), ...stems], lang)]),
];

/** The fact that a word form is known by. */
export const toWordFact = (text: string): string => `w ${toKey(text)}`;

/** What it says of a word that the model does not know it: hardly a word of its language, and perhaps a name. */
export const toRareFact = (text: string): string => `rare ${wordShapeOf(text)}`;

/** The same by its names: in every language, and in this one. */
export const toRareFacts = (text: string, lang: string): string[] => {
  const fact = toRareFact(text);
  return [fact, ...withLanguage([fact], lang)];
};
