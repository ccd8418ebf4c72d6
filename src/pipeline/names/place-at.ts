import type { Place } from './place-facts.ts';
import type { NameSentence } from './to-sentence.ts';
import type { WordFacts } from './word-facts.ts';

type Seen = Pick<WordFacts, 'shape' | 'hint'> | undefined;

/** Shapes and hints of no word, beyond either end of the text. */
const nothing = -1;

/** What stands at a word of a sentence, once it is known what is seen of the words before it, there and after it. */
export const placeAt = (
  { tokens, listed }: NameSentence,
  at: number,
  [before, here, after]: readonly Seen[],
): Place => ({
  gapBefore: tokens[at]?.gap ?? 0,
  gapAfter: tokens[at + 1]?.gap ?? 0,
  shapes: [before?.shape ?? nothing, here?.shape ?? nothing, after?.shape ?? nothing],
  hints: [before?.hint ?? nothing, here?.hint ?? nothing, after?.hint ?? nothing],
  listed: [listed[at - 1] ?? 0, listed[at] ?? 0, listed[at + 1] ?? 0],
});
