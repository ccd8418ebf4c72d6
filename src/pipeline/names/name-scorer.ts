import type { ScoredSentence } from './find-stretches.ts';
import { labelCount } from './name-labels.ts';
import { besides, type NameModel } from './name-model.ts';
import { addPlace, newScoredPlaces, type ScoredPlaces } from './scored-places.ts';
import { leadOf, newScoredWords, numberOfWord, rowLength, type ScoredWords } from './scored-words.ts';
import type { NameSentence } from './to-sentence.ts';

/** What the model says in one language, remembered: words and places repeat. */
interface Scorer {
  words: ScoredWords;
  places: ScoredPlaces;
}

/** As many words of a language are remembered; then it begins anew. */
const mostWords = 40_000;

/** A lead of the label outside names, neighbours included, that the labels of these seldom make up for. */
const sureInPlace = 3;
/** What stands for an impossible label. */
const impossible = -50;

/** So far away stand the words that are looked at. */
const reach = Math.max(...besides.map(Math.abs));

/** The numbers of the words of a sentence, with 0 for the places beyond its ends. */
const toNumbers = (model: NameModel, words: ScoredWords, sentence: NameSentence): Int32Array => {
  const { tokens } = sentence;
  const numbers = new Int32Array(tokens.length + 2 * reach);
  for (const [at, { start, end }] of tokens.entries())
    numbers[at + reach] = numberOfWord(model, words, sentence, start, end);
  return numbers;
};

/** Adds what a word says of itself, and what the words around it say of it. */
const addWords = ({ rows }: ScoredWords, numbers: Int32Array, at: number, scores: Float64Array): void => {
  const to = at * labelCount;
  const own = (numbers[at + reach] as number) * rowLength;
  for (let label = 0; label < labelCount; label += 1) scores[to + label] = rows[own + label] as number;
  for (let side = 0; side < besides.length; side += 1) {
    const word = numbers[at + reach + (besides[side] as number)] as number;
    const from = word * rowLength + (side + 1) * labelCount;
    for (let label = 0; label < labelCount; label += 1)
      scores[to + label] = (scores[to + label] as number) + (rows[from + label] as number);
  }
};

const scoreSentence = (model: NameModel, { words, places }: Scorer, sentence: NameSentence) => {
  const { length } = sentence.tokens;
  const numbers = toNumbers(model, words, sentence);
  const scores = new Float64Array(length * labelCount);
  const outside = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    const to = at * labelCount;
    const here = numbers[at + reach] as number;
    if (words.outside[here] === 1 && sentence.listed[at] === 0) {
      scores.fill(impossible, to + 1, to + labelCount);
      outside[at] = 1;
      continue;
    }
    addWords(words, numbers, at, scores);
    const [before, after] = [numbers[at + reach - 1] as number, numbers[at + reach + 1] as number];
    addPlace(model, places, words, { sentence, at, before, here, after }, scores);
    if (leadOf(scores, to) > sureInPlace) outside[at] = 1;
  }
  return { scores, outside };
};

/** Makes the function that says how much speaks for each label of each word of a sentence. */
export const createNameScorer = (model: NameModel): ((sentence: NameSentence) => ScoredSentence) => {
  const scorers = new Map<string, Scorer>();
  const { transitions } = model;
  const steps = transitions.map(Math.exp);
  return (sentence) => {
    const scorer = scorers.get(sentence.lang) ?? { words: newScoredWords(), places: newScoredPlaces() };
    scorers.set(sentence.lang, scorer);
    if (scorer.words.numbers.size >= mostWords) scorer.words = newScoredWords();
    return { words: sentence.tokens.length, transitions, steps, ...scoreSentence(model, scorer, sentence) };
  };
};
