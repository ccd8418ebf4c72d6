import { francAll } from 'franc';
import { findScript } from './count-scripts.ts';
import { clues, type LanguageClues } from './language-clues.ts';

/** A language, what told it, and how far it stands before the next one, from 0 to 1. */
export interface FoundLanguage {
  /** BCP 47; `und` for a text without letters. */
  value: string;
  by: 'script' | 'letters' | 'words' | 'franc' | 'none';
  confidence: number;
}

/** Longest text that is looked at, and longest part of it that franc, the slowest of the witnesses, is asked about. */
const longestSample = 2048;
const longestForFranc = 600;

/** How much a share of the words, a letter of its own, a letter it does not have, and the rank of franc count. */
const weights = { words: 4, wordsOfLongText: 8, letters: 1.5, foreign: 6, franc: 6 };

/** Words from which the share of known ones is reliable, words below which franc is asked about all, and about how many else. */
const longText = 30;
const fewWords = 6;
const asked = 6;

/** Languages that franc has no model of stand where its middle field does. */
const unknownToFranc = 0.72;

const byScript = Map.groupBy(clues, ({ script }) =>
  script === 'Jpan' ? 'Kana' : script === 'Hans' || script === 'Hant' ? 'Hani' : script,
);

/** A word speaks the louder for a language the fewer others use it. */
const toWordWeights = (candidates: readonly LanguageClues[]): Map<string, Map<string, number>> => {
  const byWord = new Map<string, Set<string>>();
  for (const { code, words } of candidates) {
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(code));
  }
  const known = [...byWord].map(
    ([word, codes]) => [word, new Map([...codes].map((code) => [code, 1 / codes.size]))] as const,
  );
  return new Map(known);
};

const wordWeights = new Map([...byScript].map(([script, candidates]) => [script, toWordWeights(candidates)]));

const countWords = (text: string, script: string): { votes: Map<string, number>; words: number } => {
  const votes = new Map<string, number>();
  const words = text.match(/[\p{L}\p{M}ʻ'’]+/gu) ?? [];
  for (const word of words) {
    for (const [code, weight] of wordWeights.get(script)?.get(word.replaceAll('’', "'")) ?? []) {
      votes.set(code, (votes.get(code) ?? 0) + weight / words.length);
    }
  }
  return { votes, words: words.length };
};

/** The share of letters that belong to a set, counted so that a few are enough. */
const shareOf = (letters: string, counts: ReadonlyMap<string, number>, total: number): number => {
  let found = 0;
  for (const letter of letters) found += counts.get(letter) ?? 0;
  return Math.min(1, (found / total) * 20);
};

const countLetters = (text: string): { counts: Map<string, number>; total: number } => {
  const counts = new Map<string, number>();
  let total = 0;
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
};

/** A language, and what its words and its letters say for it. */
interface Candidate {
  clue: LanguageClues;
  words: number;
  letters: number;
}

/** What words and letters tell costs little: franc is asked only for those that lead, or for all when no word is known. */
const toCandidates = (text: string, script: string, clues: readonly LanguageClues[]): Candidate[] => {
  const { counts, total } = countLetters(text);
  const { votes, words } = countWords(text, script);
  const weight = weights.words + weights.wordsOfLongText * Math.min(1, words / longText);
  const candidates = clues.map((clue) => ({
    clue,
    words: weight * (votes.get(clue.code) ?? 0),
    letters:
      weights.letters * shareOf(clue.letters, counts, total) - weights.foreign * shareOf(clue.foreign, counts, total),
  }));
  const led = candidates.sort((a, b) => b.words + b.letters - a.words - a.letters);
  return led[0] !== undefined && led[0].words > 0 ? led.slice(0, words < fewWords ? led.length : asked) : led;
};

const toScores = (text: string, candidates: readonly Candidate[]): [LanguageClues, number, FoundLanguage['by']][] => {
  const only = candidates.flatMap(({ clue }) => clue.franc);
  const from = Math.max(0, Math.floor((text.length - longestForFranc) / 2));
  const asked = text.slice(from, from + longestForFranc);
  const ranks = new Map(only.length > 1 ? francAll(asked, { only, minLength: 3 }) : []);
  return candidates.map(({ clue, words, letters }) => {
    const known = clue.franc.map((code) => ranks.get(code) ?? 0);
    const rank = known.length === 0 ? unknownToFranc : Math.max(...known);
    return [clue, words + letters + weights.franc * rank, letters > words ? 'letters' : words > 0 ? 'words' : 'franc'];
  });
};

/**
 * The language of a text: by its script, where one language of the news has it; else by its own letters, its frequent
 * words and franc together. `among` restricts the answer to some codes.
 */
export const findLanguage = (text: string, options: { among?: readonly string[] } = {}): FoundLanguage => {
  const sample = text.slice(0, longestSample).normalize('NFC');
  const found = findScript(sample);
  if (found === null) return { value: 'und', by: 'none', confidence: 0 };
  const all = byScript.get(found.script) ?? [];
  const among = options.among === undefined ? all : all.filter(({ code }) => options.among?.includes(code));
  const candidates = among.length > 0 ? among : all;
  const [first] = candidates;
  if (first === undefined) return { value: 'und', by: 'none', confidence: 0 };
  if (candidates.length === 1) return { value: first.code, by: 'script', confidence: found.share };
  const lower = sample.toLowerCase();
  const scores = toScores(lower, toCandidates(lower, found.script, candidates)).sort((a, b) => b[1] - a[1]);
  const [best, next] = scores;
  if (best === undefined) return { value: 'und', by: 'none', confidence: 0 };
  const confidence = Math.min(1, best[1] - (next?.[1] ?? 0)) * found.share;
  return { value: best[0].code.replace(/-(?:Latn|Cyrl)$/, ''), by: best[2], confidence };
};
