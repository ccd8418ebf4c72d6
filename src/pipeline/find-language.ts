import { francAll } from 'franc';
import { countLetters, findScript } from './count-scripts.ts';
import type { LanguageClues } from './language-clues.ts';
import { byScript, countWords, places, shareOfForeign, shareOfOwn } from './language-votes.ts';

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

/** In a long text, one language that leads the others by this much is not in doubt: no second witness is asked. */
const sureLead = 1.0;

/** Languages that franc has no model of stand where its middle field does. */
const unknownToFranc = 0.72;

/** A language, and what its words and its letters say for it. */
interface Candidate {
  clue: LanguageClues;
  words: number;
  letters: number;
}

/** How far words and letters put a language before another. */
const leadOf = (other: Candidate | undefined, one: Candidate | undefined): number =>
  (one?.words ?? 0) + (one?.letters ?? 0) - (other?.words ?? 0) - (other?.letters ?? 0);

/** What words and letters tell costs little: franc is asked only for those that lead, or for all when no word is known. */
const toCandidates = (
  text: string,
  letters: ReadonlyMap<string, number>,
  script: string,
  clues: readonly LanguageClues[],
): Candidate[] => {
  const { votes, words } = countWords(text, script);
  const weight = weights.words + weights.wordsOfLongText * Math.min(1, words / longText);
  const [own, foreign] = [shareOfOwn(letters), shareOfForeign(letters)];
  const candidates = clues.map((clue) => {
    const place = places.get(clue) ?? 0;
    return {
      clue,
      words: weight * (votes[place] ?? 0),
      letters: weights.letters * (own[place] ?? 0) - weights.foreign * (foreign[place] ?? 0),
    };
  });
  const led = candidates.sort((a, b) => leadOf(a, b));
  if (words >= longText && leadOf(led[1], led[0]) >= sureLead) return led.slice(0, 1);
  return led[0] !== undefined && led[0].words > 0 ? led.slice(0, words < fewWords ? led.length : asked) : led;
};

const toScores = (text: string, candidates: readonly Candidate[]): [LanguageClues, number, FoundLanguage['by']][] => {
  const only = candidates.flatMap(({ clue }) => clue.franc);
  const from = Math.max(0, Math.floor((text.length - longestForFranc) / 2));
  const asked = text.slice(from, from + longestForFranc);
  const ranks = new Map(candidates.length > 1 && only.length > 1 ? francAll(asked, { only, minLength: 3 }) : []);
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
  const sample = text.slice(0, longestSample).normalize('NFC').toLowerCase();
  const letters = countLetters(sample);
  const found = findScript(letters);
  if (found === null) return { value: 'und', by: 'none', confidence: 0 };
  const all = byScript.get(found.script) ?? [];
  const among = options.among === undefined ? all : all.filter(({ code }) => options.among?.includes(code));
  const candidates = among.length > 0 ? among : all;
  const [first] = candidates;
  if (first === undefined) return { value: 'und', by: 'none', confidence: 0 };
  if (candidates.length === 1) return { value: first.code, by: 'script', confidence: found.share };
  const led = toCandidates(sample, letters, found.script, candidates);
  const scores = toScores(sample, led).sort((a, b) => b[1] - a[1]);
  const [best, next] = scores;
  if (best === undefined) return { value: 'und', by: 'none', confidence: 0 };
  const confidence = Math.min(1, best[1] - (next?.[1] ?? 0)) * found.share;
  return { value: best[0].code.replace(/-(?:Latn|Cyrl)$/, ''), by: best[2], confidence };
};
