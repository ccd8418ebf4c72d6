import type { Place } from './place-facts.ts';
import type { NameSentence } from './to-sentence.ts';
import type { WordFacts } from './word-facts.ts';

type Seen = Pick<WordFacts, 'shape' | 'hint'>;

/** Shapes and hints of no word, beyond either end of the text. */
const nothing = -1;

/** What stands at a word of a sentence, once the facts of its words are known. */
export const placeAt = ({ tokens, listed }: NameSentence, words: readonly Seen[], at: number): Place => {
  const [before, here, after] = [words[at - 1], words[at], words[at + 1]];
  return {
    gapBefore: tokens[at]?.gap ?? 0,
    gapAfter: tokens[at + 1]?.gap ?? 0,
    shapes: [before?.shape ?? nothing, here?.shape ?? nothing, after?.shape ?? nothing],
    hints: [before?.hint ?? nothing, here?.hint ?? nothing, after?.hint ?? nothing],
    listed: [listed[at - 1] ?? 0, listed[at] ?? 0, listed[at + 1] ?? 0],
  };
};
