import type { Mention, Quote } from '../schema/ledger.ts';
import { attributeQuote, type QuotingText } from './attribute-quote.ts';
import { findSubject, type Speaker } from './find-speaker.ts';
import { nameWordsOf, toNameWords } from './name-words.ts';
import { pairMarks, type Stretch } from './pair-marks.ts';
import { peopleByRole } from './people-roles.ts';
import { findQuoteMarks } from './quote-marks.ts';
import { findSentenceBreaks, startOfSentence } from './sentence-breaks.ts';
import { spansWithin } from './spans-within.ts';
import { findCues } from './speech-cues.ts';
import type { Passage } from './types.ts';
import { mainLanguage } from './usable-names.ts';

interface Text extends QuotingText {
  passage: Passage;
}

const toText = (passage: Passage, mentions: readonly Mention[], lang: string): Text => {
  const end = passage.start + passage.text.length;
  const names = mentions
    .filter((one) => one.start >= passage.start && one.end <= end)
    .map((one) => ({ ...one, start: one.start - passage.start, end: one.end - passage.start }));
  const people = names.filter(({ entity }) => entity.startsWith('people/'));
  return {
    passage,
    text: passage.text,
    lang,
    names,
    people,
    roles: new Map(),
    cues: findCues(nameWordsOf(passage), lang),
    breaks: findSentenceBreaks(passage.text),
  };
};

const isReportingIn =
  (lang: string) =>
  (clause: string): boolean => {
    const [first] = findCues(toNameWords(clause), lang);
    return first !== undefined && clause.slice(0, first.start).trim() === '';
  };

const toQuote = ({ passage, text }: Text, { start, end }: Stretch, speaker: Speaker | null, by: string): Quote => ({
  line: passage.line,
  start: passage.start + start,
  end: passage.start + end,
  text: text.slice(start, end),
  speaker: speaker?.entity ?? null,
  speakerText: speaker?.text ?? null,
  by,
});

/** Whoever was last said to speak, also where the words themselves are not quoted. */
const lastSubject = (text: Text, from: number, to: number, known: Speaker | null): Speaker | null => {
  let speaker = known;
  for (const cue of spansWithin(text.cues, from, to)) {
    const subject = findSubject(text, cue, startOfSentence(text.breaks, cue.start), to);
    if (subject !== 'same' && subject.entity !== null) speaker = subject;
  }
  return speaker;
};

/**
 * Direct speech in an article's passages: the words between the outer quotation marks, and who speaks, as far as the
 * text says. Names and titles in quotation marks are no speech. The speaker is a person of the catalogue or null;
 * `speakerText` is how the text names whoever it is. `by` tells what gave the speaker away.
 */
export const findQuotes = (passages: readonly Passage[], lang: string, mentions: readonly Mention[]): Quote[] => {
  const language = mainLanguage(lang);
  if (!passages.some(({ text }) => findQuoteMarks(text).length > 0)) return [];
  const byLine = Map.groupBy(mentions, (mention) => mention.line);
  const bare = passages.map((passage) => toText(passage, byLine.get(passage.line) ?? [], language));
  const roles = peopleByRole(bare, language);
  const quotes: Quote[] = [];
  let last: Speaker | null = null;
  for (const text of bare.map((one) => ({ ...one, roles }))) {
    let [read, heard] = [0, 0];
    for (const stretch of pairMarks(text.text, isReportingIn(language))) {
      last = lastSubject(text, heard, stretch.from, last);
      heard = stretch.from;
      const found = attributeQuote(text, stretch, read);
      if (found === null) continue;
      const speaker = found.speaker === 'same' ? last : found.speaker;
      quotes.push(toQuote(text, stretch, speaker, found.by));
      if (speaker !== null) last = speaker;
      read = stretch.to;
      heard = stretch.to;
    }
    last = lastSubject(text, heard, text.text.length, last);
  }
  return quotes;
};
