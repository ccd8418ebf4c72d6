import { type FactRows, toFactRows } from './fact-rows.ts';
import { labelCount } from './name-labels.ts';

/** Places relative to a word whose words are looked at. */
export const besides = [-1, 1, -2, 2] as const;

/** What tells names in running text, as it was fitted: how much each fact about a word speaks for each label. */
export interface FittedNames {
  /** By fact: a weight per label. */
  own: ReadonlyMap<string, Float32Array>;
  /** By fact of a neighbour: weights per label for each of `besides`. */
  beside: ReadonlyMap<string, Float32Array>;
  transitions: Float64Array;
}

/** The same, laid out to be looked up. */
export interface NameModel {
  own: FactRows;
  beside: FactRows;
  transitions: Float64Array;
}

/** The model as a file holds it: per fact whole numbers with commas, nothing where it is zero. */
export interface PackedNameModel {
  own: Readonly<Record<string, string>>;
  beside: Readonly<Record<string, string>>;
  transitions: string;
}

/** Weights are kept in steps of this size, and those below it not at all: finer ones change no answer. */
const step = 0.05;

/** `[0.1, 0, -0.25]` → `2,,-5` */
const packRow = (row: ArrayLike<number>): string =>
  Array.from(row, (weight) => (Math.abs(weight) < step ? '' : Math.round(weight / step)))
    .join(',')
    .replace(/,+$/, '');

const unpackRow = (text: string, length: number): Float32Array => {
  const row = new Float32Array(length);
  let at = 0;
  for (const number of text.split(',')) {
    row[at] = Number(number) * step;
    at += 1;
  }
  return row;
};

/** Whether a word is known is itself a fact: its row stays even where it weighs nothing. */
const isWord = (fact: string): boolean => fact.startsWith('w ');

const packRows = (rows: ReadonlyMap<string, Float32Array>): Record<string, string> =>
  Object.fromEntries(
    [...rows]
      .map(([fact, row]) => [fact, packRow(row)] as const)
      .filter(([fact, packed]) => packed !== '' || isWord(fact))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

const unpackRows = (rows: Readonly<Record<string, string>>, length: number): FactRows =>
  toFactRows(
    Object.entries(rows).map(([fact, packed]) => [fact, unpackRow(packed, length)] as const),
    length,
  );

/** The form of a model that a file holds. */
export const packNameModel = ({ own, beside, transitions }: FittedNames): PackedNameModel => ({
  transitions: packRow(transitions),
  own: packRows(own),
  beside: packRows(beside),
});

/** The model that a file holds. */
export const unpackNameModel = ({ own, beside, transitions }: PackedNameModel): NameModel => ({
  own: unpackRows(own, labelCount),
  beside: unpackRows(beside, labelCount * besides.length),
  transitions: Float64Array.from(unpackRow(transitions, labelCount ** 2)),
});
