import type { SparseVector } from '../text/similarity.ts';

/** A text as a vector of length 1 whose features are marked. */
export interface MarkedVector extends SparseVector {
  marks: Uint8Array;
  /** Sum of the weights of what its headline has. */
  headline: number;
  /** Length of its plain words. */
  words: number;
  /** Length of its figures. */
  figures: number;
}

/** A text as a vector, with what it could have in common with texts of other languages. */
export interface TextVector extends MarkedVector {
  /** Number of its language among those of all texts. */
  language: number;
  /** By the number of a language: the share of the text, from 0 to 1, that its texts have features of. */
  reach: Float64Array;
}

/** For each language a 1 at every feature that its texts have. */
const featuresByLanguage = (
  langs: readonly string[],
  vectors: readonly SparseVector[],
  most: number,
): Map<string, Uint8Array> => {
  const known = new Map<string, Uint8Array>();
  for (const [at, { features }] of vectors.entries()) {
    const lang = langs[at] ?? '';
    const own = known.get(lang) ?? new Uint8Array(most + 1);
    for (const feature of features) own[feature] = 1;
    known.set(lang, own);
  }
  return known;
};

const shareOf = ({ features, weights }: SparseVector, known: Uint8Array): number => {
  let share = 0;
  for (let at = 0; at < features.length; at += 1) if (known[features[at] ?? 0] === 1) share += (weights[at] ?? 0) ** 2;
  return share;
};

/**
 * Measures how much of each vector of length 1 the texts of each language could share: of an Arabic report hardly more
 * than names and numbers occur in any English one. `mostFeature` is the highest number of a feature.
 */
export const measureReach = (
  langs: readonly string[],
  vectors: readonly MarkedVector[],
  mostFeature: number,
): TextVector[] => {
  const known = featuresByLanguage(langs, vectors, mostFeature);
  const numberOf = new Map([...known.keys()].map((lang, number) => [lang, number]));
  return vectors.map((vector, at) => ({
    ...vector,
    language: numberOf.get(langs[at] ?? '') ?? 0,
    reach: Float64Array.from(known.values(), (features) => shareOf(vector, features)),
  }));
};
