import type { EntityId } from '../schema/ids.ts';
import type { Mention } from '../schema/ledger.ts';
import { findDashSpeech } from './dash-speech.ts';
import { mainLanguage } from './main-language.ts';
import { pairMarks, type Stretch } from './pair-marks.ts';
import { passageWords } from './passage-words.ts';
import { peopleByRole } from './people-roles.ts';
import { opensWithMark } from './quote-marks.ts';
import { readWords } from './read-words.ts';
import { findSentenceBreaks } from './sentence-breaks.ts';
import { type Cue, findCues } from './speech-cues.ts';
import type { Passage } from './types.ts';

/** A passage with all that quotations are told by; offsets count from the start of the passage. */
export interface QuotingText {
  passage: Passage;
  text: string;
  lang: string;
  names: readonly Mention[];
  people: readonly Mention[];
  /** Role → the people to whom the article gives it. */
  roles: ReadonlyMap<number, ReadonlySet<EntityId>>;
  cues: readonly Cue[];
  /** Where its sentences end. */
  breaks: readonly number[];
  /** Where its first word begins and its last one ends, and whether it stops like a sentence. */
  edges: PassageEdges;
  /** What stands between its outer quotation marks, or behind the dash of a dialogue. */
  stretches: readonly Stretch[];
}

export interface PassageEdges {
  firstWord: number;
  lastWord: number;
  stops: boolean;
}

const stop = /[.!?؟。！？…]["”“»'’」]?\s*$/u;

const toEdges = (passage: Passage): PassageEdges => {
  const { text, starts, ends } = passageWords(passage);
  return { firstWord: starts[0] ?? text.length, lastWord: ends.at(-1) ?? 0, stops: stop.test(text) };
};

const isReportingIn =
  (lang: string) =>
  (clause: string): boolean => {
    const [first] = findCues(readWords(clause), lang);
    return first !== undefined && clause.slice(0, first.start).trim() === '';
  };

const namesIn = ({ start, text }: Passage, mentions: readonly Mention[]): Mention[] =>
  mentions
    .filter((one) => one.start >= start && one.end <= start + text.length)
    .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));

/** Reads something when it is first asked for: most passages hold no quotation. */
const once = <T>(read: () => T): (() => T) => {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
};

/** The passages of an article with names, verbs of speech, sentences and quotation marks. */
export const toQuotingTexts = (
  passages: readonly Passage[],
  language: string,
  mentions: readonly Mention[],
): QuotingText[] => {
  const lang = mainLanguage(language);
  const byLine = Map.groupBy(mentions, (mention) => mention.line);
  const named = passages.map((passage) => {
    const names = namesIn(passage, byLine.get(passage.line) ?? []);
    return { passage, text: passage.text, names, people: names.filter(({ entity }) => entity.startsWith('people/')) };
  });
  const roles = peopleByRole(named, lang);
  return named.map((one, at) => toQuotingText({ ...one, lang, roles }, opensWithMark(passages[at + 1]?.text ?? '')));
};

/** `goesOn` says that the next passage opens with a mark, as one does within a quotation of several. */
const toQuotingText = (
  one: Omit<QuotingText, 'cues' | 'breaks' | 'edges' | 'stretches'>,
  goesOn: boolean,
): QuotingText => {
  const cues = once(() => findCues(passageWords(one.passage), one.lang));
  const breaks = once(() => findSentenceBreaks(one.text));
  const edges = once(() => toEdges(one.passage));
  const dialogue = findDashSpeech(one.text, cues);
  return {
    ...one,
    stretches: dialogue.length > 0 ? dialogue : pairMarks(one.text, isReportingIn(one.lang), goesOn),
    get cues() {
      return cues();
    },
    get breaks() {
      return breaks();
    },
    get edges() {
      return edges();
    },
  };
};

/** How often an article prints some words between quotation marks. */
export type CountPrints = (words: string) => number;

/** Counts over the texts of an article. */
export const createPrintCounter = (texts: readonly QuotingText[]): CountPrints => {
  const counts = new Map<string, number>();
  for (const { text, stretches } of texts)
    for (const { start, end } of stretches) {
      const words = text.slice(start, end);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  return (words) => counts.get(words) ?? 0;
};
