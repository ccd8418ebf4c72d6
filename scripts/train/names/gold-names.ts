import { z } from 'zod';
import { findMentions } from '../../../src/pipeline/find-mentions.ts';
import { mainLanguage } from '../../../src/pipeline/main-language.ts';
import type { NameIndex } from '../../../src/pipeline/name-index.ts';
import { type NameKind, toNameLabel } from '../../../src/pipeline/names/name-labels.ts';
import { besides } from '../../../src/pipeline/names/name-model.ts';
import { placeAt } from '../../../src/pipeline/names/place-at.ts';
import { toHintFacts, toListedFacts, toMarkFacts } from '../../../src/pipeline/names/place-facts.ts';
import { type ListedName, type NameSentence, toNameSentence } from '../../../src/pipeline/names/to-sentence.ts';
import {
  toBesideFacts,
  toOwnFacts,
  toRareFacts,
  toWordFacts,
  type WordFacts,
} from '../../../src/pipeline/names/word-facts.ts';
import { readRowCases } from '../../eval/read-cases.ts';
import { readMarkedSentences } from './marked-sentences.ts';

/** A sentence with its names, and what is seen of each word: facts of its own and its place, and of the words beside it. */
export interface GoldSentence {
  id: string;
  /** Written to be learnt from: nothing is judged by it. */
  isOwn: boolean;
  sentence: NameSentence;
  /** Names of the catalogue, and all that gold has. */
  listed: readonly ListedName[];
  names: readonly { kind: NameKind; start: number; end: number }[];
  /** Right label of each word. */
  labels: Uint8Array;
  own: readonly (readonly string[])[];
  /** What is true of a word that turns out to be rare. */
  rare: readonly (readonly string[])[];
  /** By word, then by each of `besides`. */
  beside: readonly (readonly (readonly string[])[])[];
}

const kinds = { PER: 'people', LOC: 'places', ORG: 'organisations' } as const;

const nameSchema = z.object({ start: z.int(), end: z.int(), type: z.enum(['PER', 'LOC', 'ORG']) });
const rowSchema = z.object({ text: z.string(), lang: z.string(), entities: z.array(nameSchema) });

const toLabels = ({ tokens }: NameSentence, names: GoldSentence['names']): Uint8Array => {
  const labels = new Uint8Array(tokens.length);
  for (const { kind, start, end } of names) {
    const inside = [...tokens.keys()].filter(
      (at) => (tokens[at]?.end ?? 0) > start && (tokens[at]?.start ?? end) < end,
    );
    for (const [place, at] of inside.entries()) {
      const isLast = place === inside.length - 1;
      const part = inside.length === 1 ? 'alone' : place === 0 ? 'first' : isLast ? 'last' : 'inside';
      labels[at] = toNameLabel(kind, part);
    }
  }
  return labels;
};

/** Shape and hint of a word form, and its facts by name. */
interface NamedFacts extends Pick<WordFacts, 'shape' | 'hint'> {
  own: string[];
  beside: string[];
}

const toNamedFacts = (word: WordFacts, lang: string): NamedFacts => ({
  ...{ shape: word.shape, hint: word.hint },
  ...{ own: toOwnFacts(word, lang), beside: toBesideFacts(word, lang) },
});

const nothing: readonly string[] = [];

/** Reads the rows of a .jsonl file: `{ id, text, lang, entities: [{ start, end, type: PER, LOC or ORG }] }`; or a .txt file of marked sentences of our own. */
export const readGoldNames = (file: string, index: NameIndex): GoldSentence[] => {
  const known = new Map<string, NamedFacts>();
  const factsOf = (text: string, lang: string): NamedFacts => {
    const key = `${lang} ${text}`;
    const facts = known.get(key) ?? toNamedFacts(toWordFacts(text, lang), lang);
    known.set(key, facts);
    return facts;
  };
  const isOwn = file.endsWith('.txt');
  return (isOwn ? readMarkedSentences(file) : readRowCases(file)).map(({ id, row }) => {
    const { text, lang: tag, entities } = rowSchema.parse(row);
    const lang = mainLanguage(tag);
    const listed = findMentions([{ line: 1, start: 0, text }], lang, index);
    const sentence = toNameSentence(text, lang, listed);
    const names = entities.map(({ start, end, type }) => ({ kind: kinds[type], start, end }));
    const words = sentence.tokens.map((token) => factsOf(token.text, lang));
    const own = words.map((word, at) => {
      const place = placeAt(sentence, at, [words[at - 1], word, words[at + 1]]);
      return [...word.own, ...toMarkFacts(place, lang), ...toHintFacts(place), ...toListedFacts(place, lang)];
    });
    const rare = sentence.tokens.map((token) => toRareFacts(token.text, lang));
    const beside = words.map((_, at) => besides.map((distance) => words[at + distance]?.beside ?? nothing));
    return { id, isOwn, sentence, listed, names, labels: toLabels(sentence, names), own, rare, beside };
  });
};
