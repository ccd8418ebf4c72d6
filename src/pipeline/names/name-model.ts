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

const comma = ','.charCodeAt(0);
const minus = '-'.charCodeAt(0);
const zero = '0'.charCodeAt(0);

/** Reads a packed row into weights that are zero. */
const unpackRow = (text: string, weights: Float32Array, from: number): void => {
  const { length } = text;
  let [at, number, sign] = [from, 0, 1];
  for (let place = 0; place <= length; place += 1) {
    const unit = place < length ? text.charCodeAt(place) : comma;
    if (unit === minus) sign = -1;
    else if (unit !== comma) number = number * 10 + unit - zero;
    else {
      if (number > 0) weights[at] = sign * number * step;
      [at, number, sign] = [at + 1, 0, 1];
    }
  }
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

/** The form of a model that a file holds. */
export const packNameModel = ({ own, beside, transitions }: FittedNames): PackedNameModel => ({
  transitions: packRow(transitions),
  own: packRows(own),
  beside: packRows(beside),
});

/** The model that a file holds. */
export const unpackNameModel = ({ own, beside, transitions }: PackedNameModel): NameModel => {
  const steps = new Float32Array(labelCount ** 2);
  unpackRow(transitions, steps, 0);
  return {
    own: toFactRows(own, labelCount, unpackRow),
    beside: toFactRows(beside, labelCount * besides.length, unpackRow),
    transitions: Float64Array.from(steps),
  };
};
