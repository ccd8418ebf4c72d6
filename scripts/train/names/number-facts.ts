import { labelCount } from '../../../src/pipeline/names/name-labels.ts';
import { besides } from '../../../src/pipeline/names/name-model.ts';
import { toWordFact } from '../../../src/pipeline/names/word-facts.ts';
import type { GoldSentence } from './gold-names.ts';

/** A sentence as rows of weights: for each word where the weights of each fact begin. */
export interface NumberedSentence {
  labels: Uint8Array;
  /** Share of what its words say that counts. */
  weight: number;
  rows: readonly Int32Array[];
}

/** Every fact that is learnt, and where its weights begin in one long row. */
export interface FactTable {
  own: ReadonlyMap<string, number>;
  beside: ReadonlyMap<string, number>;
  length: number;
}

/** A fact that fewer sentences hold says more of them than of its language. */
const fewestSentences = 3;

/** Sentences of our own are richer in names than news is; chosen by cross-validation. */
const ownWeight = 0.75;

const count = (counts: Map<string, number>, facts: ReadonlySet<string>): void => {
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
};

/** Gives every fact that enough sentences hold its place. */
export const toFactTable = (sentences: readonly GoldSentence[]): FactTable => {
  const own = new Map<string, number>();
  const beside = new Map<string, number>();
  for (const sentence of sentences) {
    count(own, new Set(sentence.own.flat()));
    count(beside, new Set(sentence.beside.flat(2)));
  }
  let length = 0;
  const place = (counts: ReadonlyMap<string, number>, room: number): Map<string, number> =>
    new Map(
      [...counts]
        .filter(([, times]) => times >= fewestSentences)
        .map(([fact]) => {
          length += room;
          return [fact, length - room];
        }),
    );
  for (const { rare } of sentences) for (const facts of rare) for (const fact of facts) own.set(fact, fewestSentences);
  const table = { own: place(own, labelCount), beside: place(beside, labelCount * besides.length) };
  return { ...table, length };
};

const isKnown = (own: ReadonlyMap<string, number>, { sentence }: GoldSentence, word: number): boolean =>
  own.has(toWordFact(sentence.tokens[word]?.text ?? ''));

/** The facts of a sentence as places in the table. */
export const numberFacts = ({ own, beside }: FactTable, gold: GoldSentence): NumberedSentence => ({
  labels: gold.labels,
  weight: gold.isOwn ? ownWeight : 1,
  rows: gold.own.map((facts, word) =>
    Int32Array.from([
      ...facts.flatMap((fact) => own.get(fact) ?? []),
      ...(isKnown(own, gold, word) ? [] : (gold.rare[word] ?? [])).flatMap((fact) => own.get(fact) ?? []),
      ...(gold.beside[word] ?? []).flatMap((near, side) =>
        near.flatMap((fact) => {
          const from = beside.get(fact);
          return from === undefined ? [] : from + side * labelCount;
        }),
      ),
    ]),
  ),
});
