import { remember } from '../text/remember.ts';
import { toTerms } from '../text/terms.ts';
import { conceptLanguages, concepts } from './concepts.ts';

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

/** The rows of the table: the name of a concept, and its words by language. */
export const conceptRows = (): { name: string; words: string[][] }[] =>
  concepts.split('\n').map((row) => {
    const [name = '', ...cells] = row.split('|').map((cell) => cell.trim());
    return { name, words: cells.map((cell) => cell.split(' ').filter((word) => word !== '')) };
  });

const readStems = (): Map<string, Stems> => {
  const byLanguage = new Map(
    conceptLanguages.map((lang): [string, Stems] => [lang, { whole: new Map(), beginning: new Map() }]),
  );
  for (const { name, words } of conceptRows())
    for (const [at, lang] of conceptLanguages.entries())
      for (const word of words[at] ?? []) {
        const stem = toStem(word);
        const stems = byLanguage.get(lang);
        stems?.whole.set(stem, name);
        if (stem.length < shortestStem && !word.endsWith('*')) continue;
        stems?.beginning.set(stem, name);
      }
  return byLanguage;
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

let finders: ReadonlyMap<string, (stem: string) => string | null> | undefined;

/** The concept that a stem of a language stands for, if the table has it: `en`, `earthqu` → `earthquake` */
export const findConcept = (lang: string, stem: string): string | undefined => {
  finders ??= new Map(
    [...readStems()].map(([code, stems]) => [code, remember((text) => findIn(stems, text), mostStems)]),
  );
  return finders.get(lang)?.(stem) ?? undefined;
};
