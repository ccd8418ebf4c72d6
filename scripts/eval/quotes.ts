import { findMentions } from '../../src/pipeline/find-mentions.ts';
import { findQuotes } from '../../src/pipeline/find-quotes.ts';
import { buildNameIndex } from '../../src/pipeline/name-index.ts';
import { rawToLines } from '../../src/pipeline/raw-to-lines.ts';
import type { Line } from '../../src/pipeline/types.ts';
import type { Quote } from '../../src/schema/ledger.ts';
import { overlap } from './overlap.ts';
import { countsWholeOnly, type GoldQuote, readQuoteRow, readQuotes } from './quote-gold.ts';
import type { RowTask } from './task.ts';

/** Stretches that the reporter interrupts, as one quotation with the words between them. */
const joinInterrupted = (quotes: readonly Quote[], lines: readonly Line[]): Quote[] => {
  const joined: Quote[] = [];
  for (const quote of quotes) {
    const before = joined.at(-1);
    if (quote.continues !== true || before?.line !== quote.line) joined.push(quote);
    else {
      const text = lines[quote.line - 1]?.text.slice(before.start, quote.end) ?? before.text;
      joined[joined.length - 1] = { ...before, end: quote.end, text };
    }
  }
  return joined;
};

/** Who speaks, in the words beside the quotation. */
const toPrintedSpeaker = ({ speakerSpans: [at], speakerText }: Quote, lines: readonly Line[]): string | null =>
  at === undefined ? speakerText : (lines[at.line - 1]?.text.slice(at.start, at.end) ?? null);

/** Articles → what is quoted in them, and whose words they are. */
export const quotes: RowTask = {
  input: 'rows',
  predict: (cases, { known }) => {
    const index = buildNameIndex(known.entities);
    return cases.map(({ row }): GoldQuote[] => {
      const { text, lang } = readQuoteRow(row);
      const lines = rawToLines(text);
      const passages = lines.map(({ line, text: words }) => ({ line, start: 0, text: words }));
      const found = findQuotes(passages, lang, findMentions(passages, lang, index));
      const counted = countsWholeOnly(lang)
        ? joinInterrupted(found, lines).filter(({ fragment }) => fragment === undefined)
        : found;
      return counted.map((quote) => ({ quote: quote.text, speaker: toPrintedSpeaker(quote, lines) }));
    });
  },
  judge: (row, prediction) => {
    const gold = readQuoteRow(row).quotes?.filter(({ direct }) => direct !== false);
    if (gold == null) return null;
    const found = readQuotes(prediction);
    const best = gold.map(({ quote }) => Math.max(0, ...found.map((other) => overlap(quote, other.quote).f1)));
    const score = best.reduce((sum, one) => sum + one, 0) / Math.max(1, gold.length, found.length);
    return {
      score: gold.length + found.length === 0 ? 1 : score,
      shown: `${found.length} quotes, should be ${gold.length}`,
    };
  },
};
