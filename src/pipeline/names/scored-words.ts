import { spellWord } from '../../text/spell-word.ts';
import { withRoom } from '../../text/with-room.ts';
import { addWord, findWord, newWordTable, type WordTable } from '../../text/word-table.ts';
import { addFacts, findFact, findLetterFacts, isIn } from './fact-rows.ts';
import { labelCount } from './name-labels.ts';
import { besides, type NameModel } from './name-model.ts';
import { toEndingFact, toRareFact, toWordFacts, type WordFacts } from './word-facts.ts';

/** The word forms of one language that were met, with what the model says of them, in flat arrays: words repeat. */
export interface ScoredWords {
  numbers: WordTable;
  /** By number of the word: what it adds to its own labels, then for each of `besides` to the word from which it stands there. */
  rows: Float32Array<ArrayBuffer>;
  shapes: Int32Array<ArrayBuffer>;
  hints: Int32Array<ArrayBuffer>;
  /** 1 for a word that is almost surely outside names, whatever stands around it. */
  outside: Int32Array<ArrayBuffer>;
}

/** How many weights a word has. */
export const rowLength = labelCount * (1 + besides.length);

/** No word is known yet. */
export const newScoredWords = (): ScoredWords => ({
  numbers: newWordTable(),
  rows: new Float32Array(rowLength << 8),
  // Number 0 stands for no word.
  shapes: new Int32Array(1 << 8).fill(-1, 0, 1),
  hints: new Int32Array(1 << 8).fill(-1, 0, 1),
  outside: new Int32Array(1 << 8),
});

/**
 * A lead of the label outside names that what stands around a word seldom makes up for: with `sureInPlace` 995 of 1,000
 * names stay the same, and half of the words cost next to nothing.
 */
const sureAlone = 3.5;

/** By how much the label outside names leads all others. */
export const leadOf = (scores: Float32Array | Float64Array, from: number): number => {
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

const learnWord = (model: NameModel, words: ScoredWords, text: string, lang: string, number: number): void => {
  const facts = toWordFacts(text, lang);
  const own = scoreOwn(model, facts, text, lang);
  words.rows = withRoom(words.rows, (number + 1) * rowLength);
  words.rows.set(own, number * rowLength);
  words.rows.set(scoreBeside(model, facts, lang), number * rowLength + labelCount);
  words.shapes = withRoom(words.shapes, number + 1);
  words.hints = withRoom(words.hints, number + 1);
  words.outside = withRoom(words.outside, number + 1);
  words.shapes[number] = facts.shape;
  words.hints[number] = facts.hint;
  words.outside[number] = leadOf(own, 0) > sureAlone ? 1 : 0;
};

/** The number of the word that stands at a place of a text, new or known. */
export const numberOfWord = (
  model: NameModel,
  words: ScoredWords,
  { text, lang }: { text: string; lang: string },
  start: number,
  end: number,
): number => {
  const letters = spellWord(text, start, end);
  const known = findWord(words.numbers, letters, 0, end - start);
  if (known > 0) return known;
  const number = addWord(words.numbers, letters, 0, end - start);
  learnWord(model, words, text.slice(start, end), lang, number);
  return number;
};
