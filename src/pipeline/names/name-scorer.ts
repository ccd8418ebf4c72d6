import { toOwnText } from '../../text/own-text.ts';
import { addFacts, findFact, findLetterFacts, isIn, sumFacts } from './fact-rows.ts';
import type { ScoredSentence } from './find-stretches.ts';
import { labelCount } from './name-labels.ts';
import { besides, type NameModel } from './name-model.ts';
import { placeAt } from './place-at.ts';
import { type Place, toHintFacts, toListedFacts, toMarkFacts } from './place-facts.ts';
import type { NameSentence } from './to-sentence.ts';
import { toEndingFact, toRareFact, toWordFacts, type WordFacts } from './word-facts.ts';

/** A word form with what it adds to the labels of itself and of the words around it. */
interface ScoredWord {
  shape: number;
  hint: number;
  /** Whether the word is almost surely outside names, whatever stands around it. */
  isOutside: boolean;
  own: Float32Array;
  /** For each of `besides`: what the word adds to the word from which it stands there. */
  beside: Float32Array;
}

/** What places weigh, by the number that says all of a place. */
type Rows = Map<number, Float32Array>;

/** What the model says in one language, remembered: words and places repeat. */
interface Scorer {
  words: Map<string, ScoredWord>;
  marks: Rows;
  hints: Rows;
  listed: Rows;
}

/** As many words and places of a language are remembered; then it begins anew. */
const mostWords = 40_000;
const mostPlaces = 20_000;

const keep = <Key, Value>(known: Map<Key, Value>, key: Key, most: number, value: Value): Value => {
  if (known.size >= most) known.clear();
  known.set(key, value);
  return value;
};

/**
 * A lead of the label outside names that what stands around a word seldom makes up for, and one that the labels of its
 * neighbours seldom do: 995 of 1,000 names stay the same, and half of the words cost next to nothing.
 */
const sureAlone = 3.5;
const sureInPlace = 3;
/** What stands for an impossible label. */
const impossible = -50;

/** By how much the label outside names leads all others. */
const leadOf = (scores: ArrayLike<number>, from: number): number => {
  let best = Number.NEGATIVE_INFINITY;
  for (let label = 1; label < labelCount; label += 1) best = Math.max(best, scores[from + label] as number);
  return (scores[from] as number) - best;
};

/** What the facts of a word say of the word itself. */
const scoreOwn = ({ own: rows }: NameModel, word: WordFacts, text: string, lang: string): Float32Array => {
  const numbersOf = (facts: readonly string[]): number[] => facts.map((fact) => findFact(rows, fact));
  const shared = numbersOf(word.shared);
  const own = [...shared, ...findLetterFacts(rows, word.key), ...numbersOf(word.further)];
  const [known] = shared;
  const rare = known !== undefined && isIn(rows, '', known) ? [] : numbersOf([toRareFact(text)]);
  const sum = new Float32Array(labelCount);
  addFacts(sum, rows, '', own);
  addFacts(sum, rows, lang, [...own, ...numbersOf(word.stems)]);
  addFacts(sum, rows, '', [...numbersOf(word.general), ...rare]);
  addFacts(sum, rows, lang, rare);
  return sum;
};

/** What they say of the words beside it. */
const scoreBeside = ({ beside: rows }: NameModel, { key, shared, stems }: WordFacts, lang: string): Float32Array => {
  const sum = new Float32Array(labelCount * besides.length);
  const numbers = shared.map((fact) => findFact(rows, fact));
  addFacts(sum, rows, '', numbers);
  addFacts(sum, rows, lang, [...numbers, ...[toEndingFact(key), ...stems].map((fact) => findFact(rows, fact))]);
  return sum;
};

const scoreWord = (model: NameModel, text: string, lang: string): ScoredWord => {
  const facts = toWordFacts(text, lang);
  const own = scoreOwn(model, facts, text, lang);
  return {
    ...{ shape: facts.shape, hint: facts.hint, own, isOutside: leadOf(own, 0) > sureAlone },
    beside: scoreBeside(model, facts, lang),
  };
};

const addRow = (scores: Float64Array, to: number, row: Float32Array, from: number): void => {
  for (let label = 0; label < labelCount; label += 1)
    scores[to + label] = (scores[to + label] as number) + (row[from + label] as number);
};

/** Room for a shape, a hint or a gap in a number; shapes and hints begin with -1 for no word. */
const base = 32;

/** Beyond the ends of a text there are no words. */
const noWord: Pick<ScoredWord, 'shape' | 'hint'> = { shape: -1, hint: -1 };

const addSum = (rows: Rows, key: number, toSum: () => Float32Array, scores: Float64Array, to: number): void =>
  addRow(scores, to, rows.get(key) ?? keep(rows, key, mostPlaces, toSum()), 0);

/** Adds what stands around a word; places are remembered by numbers that say all of it. */
const addPlace = (
  model: NameModel,
  { marks, hints, listed }: Scorer,
  sentence: NameSentence,
  words: readonly ScoredWord[],
  at: number,
  scores: Float64Array,
): void => {
  const { tokens, lang } = sentence;
  const to = at * labelCount;
  const here = words[at] as ScoredWord;
  const before = words[at - 1] ?? noWord;
  const after = words[at + 1] ?? noWord;
  const gaps = ((tokens[at]?.gap ?? 0) * base + (tokens[at + 1]?.gap ?? 0)) * base;
  const byMark = ((gaps + before.shape + 1) * base + here.shape + 1) * base + after.shape + 1;
  const byHint = (((gaps + here.shape + 1) * base + before.hint + 1) * base + here.hint + 1) * base + after.hint + 1;
  const own = sentence.listed[at] ?? 0;
  const names = ((sentence.listed[at - 1] ?? 0) * base + own) * base + (sentence.listed[at + 1] ?? 0);
  // A word in no name of the catalogue is told by its neighbours alone.
  const byName = own === 0 ? names : names * base ** 5 + byMark;
  const sum = (facts: readonly string[]): Float32Array => sumFacts(model.own, facts, labelCount);
  const place = (): Place => placeAt(sentence, words, at);
  addSum(marks, byMark, () => sum(toMarkFacts(place(), lang)), scores, to);
  addSum(hints, byHint, () => sum(toHintFacts(place())), scores, to);
  addSum(listed, byName, () => sum(toListedFacts(place(), lang)), scores, to);
};

const learnWord = (model: NameModel, { words }: Scorer, text: string, lang: string): ScoredWord => {
  const own = toOwnText(text);
  return keep(words, own, mostWords, scoreWord(model, own, lang));
};

const startScorer = (): Scorer => ({ words: new Map(), marks: new Map(), hints: new Map(), listed: new Map() });

/** Makes the function that says how much speaks for each label of each word of a sentence. */
export const createNameScorer = (model: NameModel): ((sentence: NameSentence) => ScoredSentence) => {
  const scorers = new Map<string, Scorer>();
  const { transitions } = model;
  const steps = transitions.map(Math.exp);
  return (sentence) => {
    const { tokens, lang } = sentence;
    const scorer = scorers.get(lang) ?? keep(scorers, lang, Number.POSITIVE_INFINITY, startScorer());
    const words = tokens.map(({ text }) => scorer.words.get(text) ?? learnWord(model, scorer, text, lang));
    const scores = new Float64Array(tokens.length * labelCount);
    const outside = new Uint8Array(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) {
      const to = at * labelCount;
      const word = words[at] as ScoredWord;
      if (word.isOutside && sentence.listed[at] === 0) {
        scores.fill(impossible, to + 1, to + labelCount);
        outside[at] = 1;
        continue;
      }
      addRow(scores, to, word.own, 0);
      addBesides(words, at, scores);
      addPlace(model, scorer, sentence, words, at, scores);
      if (leadOf(scores, to) > sureInPlace) outside[at] = 1;
    }
    return { words: tokens.length, scores, transitions, steps, outside };
  };
};

const addBesides = (words: readonly ScoredWord[], at: number, scores: Float64Array): void => {
  for (let side = 0; side < besides.length; side += 1) {
    const word = words[at + (besides[side] as number)];
    if (word !== undefined) addRow(scores, at * labelCount, word.beside, side * labelCount);
  }
};
