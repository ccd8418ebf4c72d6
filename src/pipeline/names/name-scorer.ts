import { toOwnText } from '../../text/own-text.ts';
import type { LabelScores } from './label-odds.ts';
import { labelCount } from './name-labels.ts';
import { besides, type NameModel } from './name-model.ts';
import { placeAt } from './place-at.ts';
import { type Place, toHintFacts, toListedFacts, toMarkFacts } from './place-facts.ts';
import type { NameSentence } from './to-sentence.ts';
import { toWordFacts } from './word-facts.ts';

/** A word form with what it adds to the labels of itself and of the words around it. */
interface ScoredWord {
  shape: number;
  hint: number;
  own: Float32Array;
  /** For each of `besides`: what the word adds to the word from which it stands there. */
  beside: Float32Array;
}

/** What the model says in one language, remembered: words and places repeat. */
interface Scorer {
  words: Map<string, ScoredWord>;
  marks: Map<number, Float32Array>;
  hints: Map<number, Float32Array>;
  listed: Map<number, Float32Array>;
}

/** As many words and places of a language are remembered; then it begins anew. */
const mostWords = 40_000;
const mostPlaces = 20_000;

const addAll = (rows: ReadonlyMap<string, Float32Array>, facts: readonly string[], length: number): Float32Array => {
  const sum = new Float32Array(length);
  for (const fact of facts) {
    const row = rows.get(fact);
    if (row !== undefined) for (let at = 0; at < length; at += 1) sum[at] = (sum[at] as number) + (row[at] as number);
  }
  return sum;
};

const recall = <Key, Value>(known: Map<Key, Value>, key: Key, most: number, read: () => Value): Value => {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= most) known.clear();
  const value = read();
  known.set(key, value);
  return value;
};

/** Room for shapes, hints, gaps and parts in one number. */
const base = 32;
const toKey = (...parts: number[]): number => parts.reduce((key, part) => key * base + part + 1, 0);

const placeRows = (
  { marks, hints, listed }: Scorer,
  { own }: NameModel,
  place: Place,
  lang: string,
): Float32Array[] => {
  const { gapBefore, gapAfter, shapes, hints: near, listed: names } = place;
  const [before, here, after] = shapes;
  return [
    recall(marks, toKey(gapBefore, gapAfter, before, here, after), mostPlaces, () =>
      addAll(own, toMarkFacts(place, lang), labelCount),
    ),
    recall(hints, toKey(gapBefore, gapAfter, here, ...near), mostPlaces, () =>
      addAll(own, toHintFacts(place), labelCount),
    ),
    recall(
      listed,
      names[1] === 0 ? toKey(...names) : toKey(...names, gapBefore, gapAfter, before, after),
      mostPlaces,
      () => addAll(own, toListedFacts(place, lang), labelCount),
    ),
  ];
};

/** Makes the function that says how much speaks for each label of each word of a sentence. */
export const createNameScorer = (model: NameModel): ((sentence: NameSentence) => LabelScores) => {
  const scorers = new Map<string, Scorer>();
  return (sentence) => {
    const { tokens, lang } = sentence;
    const scorer = recall(scorers, lang, Number.POSITIVE_INFINITY, () => ({
      words: new Map(),
      marks: new Map(),
      hints: new Map(),
      listed: new Map(),
    }));
    const words = tokens.map(({ text }) =>
      recall(scorer.words, text, mostWords, () => scoreWord(model, toOwnText(text), lang)),
    );
    const scores = new Float64Array(tokens.length * labelCount);
    for (let at = 0; at < tokens.length; at += 1) {
      const to = at * labelCount;
      addRow(scores, to, (words[at] as ScoredWord).own, 0);
      for (const [side, distance] of besides.entries()) {
        const word = words[at + distance];
        if (word !== undefined) addRow(scores, to, word.beside, side * labelCount);
      }
      for (const row of placeRows(scorer, model, placeAt(sentence, words, at), lang)) addRow(scores, to, row, 0);
    }
    return { words: tokens.length, scores, transitions: model.transitions };
  };
};

const scoreWord = (model: NameModel, text: string, lang: string): ScoredWord => {
  const { shape, hint, own, beside } = toWordFacts(text, lang);
  return {
    shape,
    hint,
    own: addAll(model.own, own, labelCount),
    beside: addAll(model.beside, beside, labelCount * besides.length),
  };
};

const addRow = (scores: Float64Array, to: number, row: Float32Array, from: number): void => {
  for (let label = 0; label < labelCount; label += 1)
    scores[to + label] = (scores[to + label] as number) + (row[from + label] as number);
};
