import { mainLanguage } from '../main-language.ts';
import { findStretches, type Stretch } from './find-stretches.ts';
import { findBestLabels, type LabelScores, toLabelOdds } from './label-odds.ts';
import { fromNameLabel, labelCount, type NameKind } from './name-labels.ts';
import { type NameModel, unpackNameModel } from './name-model.ts';
import { createNameScorer } from './name-scorer.ts';
import { type ListedName, type NameSentence, toNameSentence } from './to-sentence.ts';
import weights from './weights.json' with { type: 'json' };

/** A likely name in a text, in its offsets. */
export interface FoundName {
  kind: NameKind;
  start: number;
  end: number;
  text: string;
  /** How sure the model is of its least sure word, from 0 to 1: of a hundred names at 0.8 about eighty are right, kind and ends included. */
  confidence: number;
}

/** The point that ends an abbreviation belongs to it: `U.S.` */
const lastPoint = /\.\s?\p{L}\.$/u;

const toName = (
  { text, tokens }: NameSentence,
  kind: NameKind,
  [first, last]: [number, number],
  confidence: number,
) => {
  const start = tokens[first]?.start ?? 0;
  const bare = tokens[last]?.end ?? start;
  const end = lastPoint.test(text.slice(start, bare + 1)) ? bare + 1 : bare;
  return { kind, start, end, text: text.slice(start, end), confidence };
};

/** Below it a name is rather none: without those precision gains three points and F1 loses nothing. */
const leastSure = 0.35;

/**
 * From here on a name stands for itself: 85 of 100 are right, of sentences that were not fitted. One that is less sure
 * only counts beside other mentions of it.
 */
export const sureAlone = 0.57;

/** While the model was fitted, this share of the facts spoke: all of them together are more certain than right. */
const spoken = 0.5;

const toTrueOdds = (scores: LabelScores): Float64Array =>
  toLabelOdds({ ...scores, scores: scores.scores.map((score) => score * spoken) });

/** The names in a stretch of a sentence. */
const readStretch = (sentence: NameSentence, { from, scores }: Stretch): FoundName[] => {
  const labels = findBestLabels(scores);
  if (labels.every((label) => label === 0)) return [];
  const odds = toTrueOdds(scores);
  const found: FoundName[] = [];
  let [first, sure] = [0, 1];
  for (const [at, label] of labels.entries()) {
    const said = fromNameLabel(label);
    if (said === null) continue;
    if (said.part === 'alone' || said.part === 'first') [first, sure] = [at, 1];
    sure = Math.min(sure, odds[at * labelCount + label] as number);
    if ((said.part === 'alone' || said.part === 'last') && sure >= leastSure)
      found.push(toName(sentence, said.kind, [from + first, from + at], sure));
  }
  return found;
};

/** Makes the function that reads names out of a text with a model. */
export const createNameFinder = (model: NameModel) => {
  const score = createNameScorer(model);
  /** The likely people, places and organisations of a text, in order. The names of the catalogue in it help, and need not be among them. */
  return (text: string, lang: string, listed: readonly ListedName[]): FoundName[] => {
    const sentence = toNameSentence(text, mainLanguage(lang), listed);
    const scored = score(sentence);
    return findStretches(scored).flatMap((stretch) => readStretch(sentence, stretch));
  };
};

let finder: ReturnType<typeof createNameFinder> | null = null;

/** Reads names with the model that `npm run train -- names FILE` has fitted; it is laid out for the first text. */
export const findNames: ReturnType<typeof createNameFinder> = (text, lang, listed) => {
  finder ??= createNameFinder(unpackNameModel(weights));
  return finder(text, lang, listed);
};
