import type { LabelScores } from './label-odds.ts';
import { labelCount } from './name-labels.ts';

/** The scores of a sentence, and the words that are almost surely outside names. */
export interface ScoredSentence extends LabelScores {
  outside: Uint8Array;
}

/** Neighbouring words of a sentence, read together: where they begin, and their scores. */
export interface Stretch {
  from: number;
  scores: LabelScores;
}

/**
 * The runs of words that may be names, each with the sure word on either side: what stands beyond a word that is surely
 * outside names changes nothing, and most words of a text are.
 */
export const findStretches = ({ words, scores, outside, ...others }: ScoredSentence): Stretch[] => {
  const stretches: Stretch[] = [];
  for (let at = 0; at < words; at += 1) {
    if (outside[at] === 1) continue;
    const from = Math.max(0, at - 1);
    while (at < words && outside[at] === 0) at += 1;
    const to = Math.min(words, at + 1);
    const part = scores.subarray(from * labelCount, to * labelCount);
    stretches.push({ from, scores: { ...others, words: to - from, scores: part } });
  }
  return stretches;
};
