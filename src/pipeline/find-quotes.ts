import type { Mention, Quote } from '../schema/ledger.ts';
import { toWords } from '../text/words.ts';
import { type Attribution, attributeQuote, leadsStraight } from './attribute-quote.ts';
import { quoteWeights, weighChoice, wholeQuoteWeights } from './choice-weights.ts';
import { createSpeakerListener } from './last-speaker.ts';
import type { Stretch } from './pair-marks.ts';
import { quoteFeaturesOf } from './quote-features.ts';
import { findQuoteMarks } from './quote-marks.ts';
import { type CountPrints, createPrintCounter, type QuotingText, toQuotingTexts } from './quoting-text.ts';
import { isSame, type Speaker, type Subject } from './read-subject.ts';
import { endOfSentence } from './sentence-breaks.ts';
import { spansWithin } from './spans-within.ts';
import { announcesName } from './speech-words.ts';
import type { Passage } from './types.ts';

/** The speaker of a quotation, to whom the next pronoun points. */
const toSpeakerOf = ({ speaker, speakerText, speakerSpans }: Quote): Speaker | null => {
  const at = speakerSpans.at(-1);
  return speakerText === null || at === undefined ? null : { entity: speaker, text: speakerText, at };
};

/** A quotation, and where it stands. */
interface Placed {
  quote: Quote;
  stretch: Stretch;
}

/** The speaker; for a pronoun or nothing at all, whoever spoke last, and both places are evidence. */
const toNamed = (
  subject: Subject | null,
  last: () => Speaker | null,
): Pick<Quote, 'speaker' | 'speakerText' | 'speakerSpans'> => {
  const speaker = subject !== null && isSame(subject) ? last() : subject;
  const pronoun = subject !== null && isSame(subject) && subject.at !== null ? [subject.at] : [];
  return {
    speaker: speaker?.entity ?? null,
    speakerText: speaker?.text ?? null,
    speakerSpans: [...pronoun, ...(speaker === null ? [] : [speaker.at])],
  };
};

/** True where only «he said» stands between two stretches: one quotation, broken off and taken up again. */
const isInterrupted = (text: QuotingText, { quote, stretch }: Placed, from: number): boolean => {
  if (quote.by !== 'verb-after' && quote.by !== 'name-after') return false;
  const between = text.text.slice(stretch.to, from);
  const end = endOfSentence(text.breaks, stretch.to);
  if (end !== null && end < from) return /^[\s"”»'’]*$/u.test(text.text.slice(end + 1, from));
  if (/\.\s*$/u.test(between)) return true;
  const [, second] = spansWithin(text.cues, stretch.to, from);
  const comma = between.lastIndexOf(',');
  const joint = toWords(text.text.slice(stretch.to + comma, from));
  return second === undefined && comma >= 0 && joint.length <= 1;
};

/** What stands right before a mark. */
const near = 40;

const hasCase = /\p{Lu}|\p{Ll}/u;
const names = new Set(['verb-before', 'verb-after', 'colon']);
/** Words in a script without capitals: so few are speech where a verb leads straight to them, so many without any verb. */
const [fewWords, manyWords] = [3, 8];

/** What a name looks like was learnt from scripts with capitals; in others more must speak for speech. */
const hasEvidence = (text: QuotingText, { start, end, from }: Stretch, { by }: Attribution): boolean => {
  const inner = text.text.slice(start, end);
  if (hasCase.test(inner)) return true;
  const words = toWords(inner).length;
  if (!names.has(by)) return words >= manyWords;
  return words >= fewWords || leadsStraight(text, from, inner);
};

/** What stands for itself was learnt from a script with capitals; in others a few words do where a colon leads to them. */
const isWhole = (text: QuotingText, { start, end, from }: Stretch, features: ReadonlySet<string>): boolean => {
  const inner = text.text.slice(start, end);
  if (hasCase.test(inner)) return weighChoice(features, wholeQuoteWeights) > 0;
  return toWords(inner).length > fewWords || /[:：]\s*$/u.test(text.text.slice(Math.max(0, from - fewWords), from));
};

/** The address of a site: `example.org`, `www.example.org/news` */
const address = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,}(?:\/\S*)?$/u;

/** The address of a site, a name of the catalogue that fills the marks, or what a word announces as a name: the film “…”. */
const isName = ({ names, text, lang }: QuotingText, { start, end, from }: Stretch): boolean =>
  address.test(text.slice(start, end)) ||
  (announcesName(text.slice(Math.max(0, from - near), from), lang) &&
    /[\p{L}\p{M}ـ][\sـ]*$/u.test(text.slice(Math.max(0, from - near), from))) ||
  spansWithin(names, start - 1, end + 1).some((name) => name.start <= start + 1 && name.end >= end - 1);

/** What a stretch is read with: the last speaker, and the quotation before in the same passage. */
interface Around {
  last: () => Speaker | null;
  before: Placed | null;
  countPrints: CountPrints;
}

/** A stretch as a quotation, or null where nobody says its words. */
const toQuote = (text: QuotingText, stretch: Stretch, { last, before, countPrints }: Around): Quote | null => {
  const { start, end, from, flaw } = stretch;
  if (isName(text, stretch)) return null;
  const features = quoteFeaturesOf(text, stretch, countPrints);
  if (weighChoice(features, quoteWeights) <= 0) return null;
  const found = attributeQuote(text, stretch, before?.stretch.to ?? 0);
  const isClosed = found.by === 'verb-after' && found.speaker !== null && !isSame(found.speaker);
  const continues = before !== null && !isClosed && isInterrupted(text, before, from);
  if (!continues && !hasEvidence(text, stretch, found)) return null;
  const { speaker, speakerText, speakerSpans } = continues ? before.quote : toNamed(found.speaker, last);
  return {
    line: text.passage.line,
    start: text.passage.start + start,
    end: text.passage.start + end,
    text: text.text.slice(start, end),
    speaker,
    speakerText,
    speakerSpans,
    by: continues ? 'taken-up' : found.by,
    ...(continues ? { continues } : isWhole(text, stretch, features) ? {} : { fragment: true }),
    ...(flaw === null ? {} : { flaw }),
  };
};

/**
 * What is said in an article's passages: the words between the outer quotation marks, and who speaks, as far as the
 * text says. Names, titles and terms in quotation marks are left out. The speaker is a person of the catalogue or null;
 * `speakerText` is how the text names whoever it is. `by` tells what gave the speaker away.
 */
export const findQuotes = (passages: readonly Passage[], lang: string, mentions: readonly Mention[]): Quote[] => {
  if (!passages.some(({ text }) => /^\s*[—–]/u.test(text) || findQuoteMarks(text).length > 0)) return [];
  const texts = toQuotingTexts(passages, lang, mentions);
  const countPrints = createPrintCounter(texts);
  const quotes: Quote[] = [];
  const { pass, hear, last } = createSpeakerListener();
  for (const text of texts) {
    let heard = 0;
    let before: Placed | null = null;
    for (const stretch of text.stretches) {
      pass(text, heard, stretch.from);
      heard = stretch.from;
      const quote = toQuote(text, stretch, { last, before, countPrints });
      if (quote === null) continue;
      quotes.push(quote);
      const speaker = toSpeakerOf(quote);
      if (speaker !== null) hear(speaker);
      before = { quote, stretch };
      heard = stretch.to;
    }
    pass(text, heard, text.text.length);
  }
  return quotes;
};
