/** What the words of short lines say, learnt from pages with known texts: above zero for text, below for furniture. */
export type Lexicon = ReadonlyMap<string, number>;

/** What a lexicon says of a word. */
export interface WordWeights {
  /** Wherever it stands in a line. */
  anywhere: number | undefined;
  first: number | undefined;
  last: number | undefined;
  /** As the first, by the word behind it. */
  before: Map<string, number>;
  /** As the first of a line that counts as a whole, by the words behind it. */
  whole: Map<string, number>;
}

/** Lays a lexicon out by the words that lines are looked up by: no key need be put together. `^read more` → `read`: before `more` */
export const layOutLexicon = (lexicon: Lexicon): Map<string, WordWeights> => {
  const words = new Map<string, WordWeights>();
  const of = (word: string): WordWeights => {
    const known = words.get(word) ?? {
      ...{ anywhere: undefined, first: undefined, last: undefined },
      ...{ before: new Map(), whole: new Map() },
    };
    words.set(word, known);
    return known;
  };
  for (const [key, weight] of lexicon) {
    const [word = '', ...behind] = key.replace(/^[=^]|\$$/g, '').split(' ');
    if (key.startsWith('=')) of(word).whole.set(behind.join(' '), weight);
    else if (key.endsWith('$')) of(word).last = weight;
    else if (!key.startsWith('^')) of(word).anywhere = weight;
    else if (behind.length > 0) of(word).before.set(behind.join(' '), weight);
    else of(word).first = weight;
  }
  return words;
};
