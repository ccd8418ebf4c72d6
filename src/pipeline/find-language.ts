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

/** franc looks at no more. */
const longestSample = 2048;

/** How much a share of the words, a letter of its own, a letter it does not have, and the rank of franc count. */
const weights = { words: 4, letters: 1.5, foreign: 6, franc: 6 };

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

const countWords = (text: string, script: string): Map<string, number> => {
  const votes = new Map<string, number>();
  const words = text.match(/[\p{L}\p{M}ʻ'’]+/gu) ?? [];
  for (const word of words) {
    for (const [code, weight] of wordWeights.get(script)?.get(word.replaceAll('’', "'")) ?? []) {
      votes.set(code, (votes.get(code) ?? 0) + weight / words.length);
    }
  }
  return votes;
};

/** The share of letters that belong to a set, counted so that a few are enough. */
const shareOf = (letters: string, counts: ReadonlyMap<string, number>, total: number): number => {
  let found = 0;
  for (const letter of letters) found += counts.get(letter) ?? 0;
  return Math.min(1, (found / total) * 20);
};

const toScores = (
  text: string,
  script: string,
  candidates: readonly LanguageClues[],
): [LanguageClues, number, FoundLanguage['by']][] => {
  const counts = new Map<string, number>();
  for (const char of text) if (/\p{L}/u.test(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const votes = countWords(text, script);
  const only = candidates.flatMap(({ franc }) => franc);
  const ranks = new Map(only.length > 1 ? francAll(text, { only, minLength: 3 }) : []);
  return candidates.map((clue) => {
    const rank = Math.max(
      ...clue.franc.map((code) => ranks.get(code) ?? 0),
      clue.franc.length === 0 ? unknownToFranc : 0,
    );
    const parts = {
      words: weights.words * (votes.get(clue.code) ?? 0),
      letters: weights.letters * shareOf(clue.letters, counts, total),
      franc: weights.franc * rank,
    };
    const by = parts.letters > parts.words ? 'letters' : parts.words > 0 ? 'words' : 'franc';
    const score = parts.words + parts.letters + parts.franc - weights.foreign * shareOf(clue.foreign, counts, total);
    return [clue, score, by];
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
  const scores = toScores(sample.toLowerCase(), found.script, candidates).sort((a, b) => b[1] - a[1]);
  const [best, next] = scores;
  if (best === undefined) return { value: 'und', by: 'none', confidence: 0 };
  const confidence = Math.min(1, best[1] - (next?.[1] ?? 0)) * found.share;
  return { value: best[0].code.replace(/-(?:Latn|Cyrl)$/, ''), by: best[2], confidence };
};
