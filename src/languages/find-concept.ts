import { remember } from '../text/remember.ts';
import { toTerms } from '../text/terms.ts';
import * as tables from './concepts.ts';

/** A word of so many letters stands for all that begin with it. */
const shortestStem = 5;
/** No beginning is shorter. */
const shortestBeginning = 3;

/** Concepts by the stems of one language: for a word as a whole, and for how it begins. */
interface Stems {
  whole: Map<string, string>;
  beginning: Map<string, string>;
}

/** The stem of a word of the table, as texts are compared by: `vaccin*` → `vaccin` */
export const toStem = (word: string): string => toTerms(word.replace('*', ''))[0] ?? '';

/** A concept and the words of one language that stand for it. */
export interface Concept {
  name: string;
  words: string[];
}

const toConcepts = (table: string): Concept[] =>
  table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', words = ''] = line.split(' | ');
      return { name, words: words.split(' ') };
    });

/** The concepts of each language. */
export const readConcepts = (): Map<string, Concept[]> =>
  new Map(Object.entries(tables).map(([lang, table]) => [lang, toConcepts(table)]));

const toStems = (concepts: readonly Concept[]): Stems => {
  const stems: Stems = { whole: new Map(), beginning: new Map() };
  for (const { name, words } of concepts)
    for (const word of words) {
      const stem = toStem(word);
      stems.whole.set(stem, name);
      if (stem.length >= shortestStem || word.endsWith('*')) stems.beginning.set(stem, name);
    }
  return stems;
};

const findIn = (stems: Stems, stem: string): string | null => {
  const known = stems.whole.get(stem);
  if (known !== undefined) return known;
  for (let length = stem.length - 1; length >= shortestBeginning; length -= 1) {
    const begun = stems.beginning.get(stem.slice(0, length));
    if (begun !== undefined) return begun;
  }
  return null;
};

/** As many stems of each language are remembered: they come again in every text. */
const mostStems = 20_000;

const toFinder = (concepts: readonly Concept[]): ((stem: string) => string | null) => {
  const stems = toStems(concepts);
  return remember((stem) => findIn(stems, stem), mostStems);
};

let finders: ReadonlyMap<string, (stem: string) => string | null> | undefined;

/** The concept that a stem of a language stands for, if the table has it: `en`, `earthqu` → `earthquake` */
export const findConcept = (lang: string, stem: string): string | undefined => {
  finders ??= new Map([...readConcepts()].map(([code, concepts]) => [code, toFinder(concepts)]));
  return finders.get(lang)?.(stem) ?? undefined;
};
