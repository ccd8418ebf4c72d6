import type { Credit, Mention } from '../schema/ledger.ts';
import { findMentions } from './find-mentions.ts';
import { mainLanguage } from './main-language.ts';
import { passageWords } from './passage-words.ts';
import type { Press } from './press.ts';
import { findSentenceBreaks, startOfSentence } from './sentence-breaks.ts';
import { type Cue, findCues } from './speech-cues.ts';
import { isCitedWord, isFunctionWord, isPressWord } from './speech-words.ts';
import type { Article, Passage } from './types.ts';

/** The name of a paper in a passage; offsets count from the start of the passage. */
interface PaperName {
  start: number;
  end: number;
  credit: Omit<Credit, 'by'>;
  isAgency: boolean;
}

/** A word beside a name, folded. */
interface Beside {
  key: string;
  start: number;
  end: number;
}

/** What is looked at around a name: the words of its sentence before and behind it, and the cues of speech. */
interface Around {
  text: string;
  lang: string;
  name: PaperName;
  before: readonly Beside[];
  behind: readonly Beside[];
  cues: readonly Cue[];
}

/** Words that may stand between a name and what tells that it is cited: «in an interview with the Algerian newspaper X». */
const reach = { cited: 5, verbBehind: 2, verbBefore: 1, verbFar: 10 };

/** What parts clauses. */
const parts = /[,،;؛:：()（）、，]/u; // the Arabic and Chinese commas among them

/** True where nothing parts two places of a text. */
const isOneClause = ({ text }: Around, from: number, to: number): boolean => !parts.test(text.slice(from, to));

/** How many words of weight stand between a cue and the name: «the newspaper» weighs nothing. */
const countBetween = ({ before, behind, lang }: Around, from: number, to: number): number =>
  [...before, ...behind].filter(
    ({ key, start, end }) =>
      start >= from && end <= to && !isPressWord(key, lang) && !isFunctionWord(key, lang) && key.length > 1,
  ).length;

const isCited = (around: Around): boolean => {
  const { before, behind, lang, name } = around;
  const near = [...before.slice(-reach.cited), ...behind.slice(0, 1)];
  return near.some(
    ({ key, start, end }) =>
      isCitedWord(key, lang) &&
      isOneClause(around, Math.min(end, name.end), Math.max(start, name.start)) &&
      countBetween(around, end, name.start) < reach.cited - 1,
  );
};

/** «According to X», «X'e göre». */
const isAccordingTo = (around: Around): boolean =>
  around.cues.some(({ kind, start, end }) => {
    if (kind === 'ahead' && end <= around.name.start)
      return isOneClause(around, end, around.name.start) && countBetween(around, end, around.name.start) <= 2;
    return kind === 'behind' && start >= around.name.end && isOneClause(around, around.name.end, start)
      ? countBetween(around, around.name.end, start) === 0
      : false;
  });

/** «X reported», «told X», «ذكرت صحيفة» (the newspaper mentioned); and «said … to the newspaper X», wherever the verb stands. */
const isReporting = (around: Around): boolean => {
  const { name, cues, before, lang } = around;
  return cues.some(({ kind, start, end }) => {
    if (kind !== 'verb') return false;
    if (start >= name.end)
      return isOneClause(around, name.end, start) && countBetween(around, name.end, start) <= reach.verbBehind;
    const last = before.at(-1);
    if (end > name.start || last === undefined) return false;
    if (isOneClause(around, end, name.start) && countBetween(around, end, name.start) <= reach.verbBefore) return true;
    return isPressWord(last.key, lang) && before.filter((word) => word.start >= end).length <= reach.verbFar;
  });
};

const isInBrackets = ({ text, name }: Around): boolean =>
  /[(（[]\s*$/u.test(text.slice(Math.max(0, name.start - 2), name.start)) &&
  /^\s*[)）\]]/u.test(text.slice(name.end, name.end + 2));

/** The id of what tells that the paper is a source, or null. */
const toReason = (around: Around): string | null => {
  if (around.name.isAgency && isInBrackets(around)) return 'agency-mark';
  if (isCited(around)) return 'cited-beside';
  if (isAccordingTo(around)) return 'according-to';
  return isReporting(around) ? 'reports' : null;
};

const toAround = (passage: Passage, name: PaperName, lang: string): Around => {
  const { text } = passage;
  const breaks = findSentenceBreaks(text);
  const from = startOfSentence(breaks, name.start);
  const to = breaks.find((end) => end > name.end) ?? text.length;
  const words = passageWords(passage);
  const inSentence: Beside[] = [];
  for (let at = 0; at < words.count; at += 1) {
    const [start, end] = [words.starts[at] ?? 0, words.ends[at] ?? 0];
    if (start < from || end > to) continue;
    const key = String.fromCharCode(...words.keys.subarray(words.keyStarts[at], words.keyStarts[at + 1]));
    inSentence.push({ key, start, end });
  }
  return {
    ...{ text, lang, name },
    before: inSentence.filter(({ end }) => end <= name.start),
    behind: inSentence.filter(({ start }) => start >= name.end),
    cues: findCues(words, lang).filter(({ start, end }) => start >= from && end <= to),
  };
};

/** A paper that an article names, with its place in the raw file. */
type Named = Omit<Credit, 'by'> & { isAgency: boolean };

const isSamePlace = (a: Named, b: Mention): boolean => a.line === b.line && a.start < b.end && b.start < a.end;

/** The papers that an article names: those of the catalogue, and the outlets that it does not hold. */
const findPapers = (
  passages: readonly Passage[],
  lang: string,
  mentions: readonly Mention[],
  press: Press,
): Named[] => {
  const listed = mentions.flatMap(({ entity, ...place }): Named[] => {
    const outlet = press.papers.get(entity);
    if (outlet === undefined) return [];
    return [{ ...place, entity, ...(outlet === null ? {} : { outlet }), isAgency: press.agencies.has(entity) }];
  });
  const outlets = press.outlets.places === 0 ? [] : findMentions(passages, lang, press.outlets);
  return [
    ...listed,
    ...outlets
      .filter((mention) => !listed.some((one) => isSamePlace(one, mention)))
      .map(({ entity, ...place }) => ({ ...place, outlet: entity.slice('organisations/'.length), isAgency: false })),
  ];
};

const namesIn = ({ line, start, text }: Passage, papers: readonly Named[]): PaperName[] =>
  papers
    .filter((one) => one.line === line && one.start >= start && one.end <= start + text.length)
    .map(({ isAgency, ...credit }) => ({ start: credit.start - start, end: credit.end - start, credit, isAgency }));

/**
 * Where an article’s text names a paper as the source of what it tells: according to X, X reported, told X, «المصدر: X»
 * (source: X), the agency’s name in brackets. The article’s own outlet is no source.
 */
export const findCredits = (
  { lang, outlet, sourceCredit }: Pick<Article, 'lang' | 'outlet' | 'sourceCredit'>,
  passages: readonly Passage[],
  mentions: readonly Mention[],
  press: Press,
): Credit[] => {
  const language = mainLanguage(lang.value);
  const papers = findPapers(passages, language, mentions, press).filter(
    (paper) => paper.outlet === undefined || paper.outlet !== outlet?.value,
  );
  if (papers.length === 0) return [];
  const isCreditLine = ({ line }: Passage): boolean => sourceCredit?.spans.some((span) => span.line === line) ?? false;
  return passages.flatMap((passage) =>
    namesIn(passage, papers)
      .flatMap((name): Credit[] => {
        const by = isCreditLine(passage) ? 'source-credit' : toReason(toAround(passage, name, language));
        return by === null ? [] : [{ ...name.credit, by }];
      })
      .sort((a, b) => a.start - b.start),
  );
};
