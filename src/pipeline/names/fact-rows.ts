import { spellWord } from '../../text/spell-word.ts';
import { addWord, findWord, newWordTable, type WordTable } from '../../text/word-table.ts';
import { letterRuns } from './letter-runs.ts';

/** What facts weigh: rows of weights, one for a fact in all languages and one for it in each. */
export interface FactRows {
  /** The numbers of the facts. */
  facts: WordTable;
  /** By language, '' for all of them: where the row of each fact begins; 0 for none. */
  places: ReadonlyMap<string, Int32Array>;
  /** The rows, one after the other; the first one is of no fact. */
  weights: Float32Array;
}

/** A fact of one language: `fr|$an`. */
const ofLanguage = /^([a-z]+)\|/;

const toLangAndFact = (fact: string): [lang: string, fact: string] => {
  const lang = ofLanguage.exec(fact)?.[1] ?? '';
  return [lang, lang === '' ? fact : fact.slice(lang.length + 1)];
};

/** Lays out rows of so many weights by the names of their facts; `unpack` writes a row to where it belongs. */
export const toFactRows = (
  rows: Readonly<Record<string, string>>,
  length: number,
  unpack: (row: string, weights: Float32Array, from: number) => void,
): FactRows => {
  const all = Object.entries(rows);
  const facts = newWordTable();
  const places = new Map([['', new Int32Array(all.length + 1)]]);
  const weights = new Float32Array((all.length + 1) * length);
  for (const [nth, [name, row]] of all.entries()) {
    const [lang, fact] = toLangAndFact(name);
    const own = places.get(lang) ?? new Int32Array(all.length + 1);
    places.set(lang, own);
    own[addWord(facts, spellWord(fact), 0, fact.length)] = (nth + 1) * length;
    unpack(row, weights, (nth + 1) * length);
  }
  return { facts, places, weights };
};

/** The number of a fact; 0 where it weighs nothing in any language. */
export const findFact = ({ facts }: FactRows, fact: string): number => findWord(facts, spellWord(fact), 0, fact.length);

/** Whether a fact has weights in a language, or in all of them (''). */
export const isIn = ({ places }: FactRows, lang: string, fact: number): boolean => (places.get(lang)?.[fact] ?? 0) > 0;

/** The numbers of those letters of a folded word that weigh anything, each once. */
export const findLetterFacts = ({ facts }: FactRows, key: string): number[] => {
  const letters = spellWord(`^^${key}$`);
  const found: number[] = [];
  for (const { sign, from, to } of letterRuns(key.length)) {
    // The sign stands in the place of the letter before it, as long as it is looked for.
    const before = letters[from] as number;
    letters[from] = sign.charCodeAt(0);
    const fact = findWord(facts, letters, from, to + 1);
    letters[from] = before;
    if (fact > 0 && !found.includes(fact)) found.push(fact);
  }
  return found;
};

/** Adds up what facts weigh in a language, or in all of them (''). */
export const addFacts = (
  sum: Float32Array,
  { places, weights }: FactRows,
  lang: string,
  facts: readonly number[],
): void => {
  const own = places.get(lang);
  if (own === undefined) return;
  for (const fact of facts) {
    const row = own[fact] as number;
    if (row === 0) continue;
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (weights[row + at] as number);
  }
};

/** What facts weigh together, those of one language by their names with it: `fr|c 2`. */
export const sumFacts = (rows: FactRows, facts: readonly string[], length: number): Float32Array => {
  const sum = new Float32Array(length);
  for (const name of facts) {
    const [lang, fact] = toLangAndFact(name);
    addFacts(sum, rows, lang, [findFact(rows, fact)]);
  }
  return sum;
};
