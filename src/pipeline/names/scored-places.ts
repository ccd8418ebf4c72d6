import { addPair, findPair, newPairTable, type PairTable } from '../../text/pair-table.ts';
import { sumFacts } from './fact-rows.ts';
import { labelCount } from './name-labels.ts';
import type { NameModel } from './name-model.ts';
import { placeAt } from './place-at.ts';
import { toHintFacts, toListedFacts, toMarkFacts } from './place-facts.ts';
import type { ScoredWords } from './scored-words.ts';
import type { NameSentence } from './to-sentence.ts';

/** What places weigh, by the number that says all of a place. */
type Rows = Map<number, Float32Array>;

/** What the model says of places in one language, remembered: places repeat. */
export interface ScoredPlaces {
  marks: Rows;
  hints: Rows;
  listed: Rows;
  /** All of it together for places without a name of the catalogue, which most are: by marks and hints. */
  plain: PairTable;
  plainRows: Float64Array[];
}

/** No place is known yet. */
export const newScoredPlaces = (): ScoredPlaces => ({
  ...{ marks: new Map(), hints: new Map(), listed: new Map(), plain: newPairTable(), plainRows: [] },
});

/** As many places are remembered; then it begins anew. */
const mostPlaces = 20_000;

const rowOf = (rows: Rows, key: number, toSum: () => Float32Array): Float32Array => {
  const known = rows.get(key);
  if (known !== undefined) return known;
  if (rows.size >= mostPlaces) rows.clear();
  const sum = toSum();
  rows.set(key, sum);
  return sum;
};

const addRow = (scores: Float64Array, to: number, row: Float32Array | Float64Array): void => {
  for (let label = 0; label < labelCount; label += 1)
    scores[to + label] = (scores[to + label] as number) + (row[label] as number);
};

/** Room for a shape, a hint or a gap in a number; shapes and hints begin with -1 for no word. */
const base = 32;

/** A word, the words beside it by their numbers, 0 for none, and where it stands in its sentence. */
export interface PlacedWord {
  sentence: NameSentence;
  at: number;
  before: number;
  here: number;
  after: number;
}

/** Adds to the labels of a word what stands around it. */
export const addPlace = (
  model: NameModel,
  places: ScoredPlaces,
  { shapes, hints }: ScoredWords,
  { sentence, at, before, here, after }: PlacedWord,
  scores: Float64Array,
): void => {
  const { tokens, listed } = sentence;
  const gaps = ((tokens[at]?.gap ?? 0) * base + (tokens[at + 1]?.gap ?? 0)) * base;
  const shape = (shapes[here] as number) + 1;
  const marks = ((gaps + (shapes[before] as number) + 1) * base + shape) * base + (shapes[after] as number) + 1;
  const sides = ((gaps + shape) * base + (hints[before] as number) + 1) * base + (hints[here] as number) + 1;
  const hint = sides * base + (hints[after] as number) + 1;
  const own = listed[at] ?? 0;
  const names = ((listed[at - 1] ?? 0) * base + own) * base + (listed[at + 1] ?? 0);
  const to = at * labelCount;
  const plain = names === 0 ? places.plainRows[findPair(places.plain, marks, hint)] : undefined;
  if (plain !== undefined) {
    addRow(scores, to, plain);
    return;
  }
  const sum = (facts: readonly string[]): Float32Array => sumFacts(model.own, facts, labelCount);
  const seen = [before, here, after].map((word) => ({ shape: shapes[word] as number, hint: hints[word] as number }));
  const place = placeAt(sentence, at, seen);
  // A word in no name of the catalogue is told by its neighbours alone.
  const name = own === 0 ? names : names * base ** 5 + marks;
  const rows = [
    rowOf(places.marks, marks, () => sum(toMarkFacts(place, sentence.lang))),
    rowOf(places.hints, hint, () => sum(toHintFacts(place))),
    rowOf(places.listed, name, () => sum(toListedFacts(place, sentence.lang))),
  ];
  for (const row of rows) addRow(scores, to, row);
  if (names === 0) keepPlain(places, marks, hint, rows);
};

const keepPlain = (places: ScoredPlaces, marks: number, hint: number, rows: readonly Float32Array[]): void => {
  if (places.plain.size >= mostPlaces) {
    places.plain = newPairTable();
    places.plainRows = [];
  }
  const sum = new Float64Array(labelCount);
  for (const row of rows) addRow(sum, 0, row);
  const number = places.plain.size + 1;
  addPair(places.plain, marks, hint, number);
  places.plainRows[number] = sum;
};
