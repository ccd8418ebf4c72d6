import { findQuoteMarks, type QuoteMark } from './quote-marks.ts';

/** What is wrong with the marks of a quotation. */
export type Flaw = 'unclosed' | 'mismatched';

/** A stretch between outer quotation marks: its words, and the marks with them (`from`, `to`). */
export interface Stretch {
  start: number;
  end: number;
  from: number;
  to: number;
  /** Where the closing mark is missing, or of another kind than the opening one. */
  flaw: Flaw | null;
}

interface Pair {
  open: QuoteMark;
  close: QuoteMark | null;
}

/** Nobody nests deeper; more open marks are stray ones. */
const deepest = 6;
/** Marks looked at for the end of a quotation that is never closed. */
const farthest = 40;

/** The opening mark that a closing one belongs to: of its own kind, unless a sentence has ended since that was opened. */
const partnerOf = (text: string, close: QuoteMark, open: readonly Pair[]): Pair | undefined => {
  const top = open.at(-1);
  const alike = open.findLast((one) => one.open.single === close.single);
  if (alike === undefined || top === undefined || alike === top) return alike ?? top;
  const isStale = close.single && /[.!?؟]\s/u.test(text.slice(alike.open.at, top.open.at));
  return isStale ? top : alike;
};

const pair = (text: string, marks: readonly QuoteMark[]): Pair[] => {
  const pairs: Pair[] = [];
  const open: Pair[] = [];
  for (const mark of marks) {
    if (mark.role === 'open') {
      const opened: Pair = { open: mark, close: null };
      pairs.push(opened);
      open.push(opened);
      if (open.length > deepest) open.shift();
      continue;
    }
    const match = partnerOf(text, mark, open);
    if (match === undefined) continue;
    match.close = mark;
    open.splice(open.indexOf(match));
    if (match.open.single !== mark.single) open.length = 0;
  }
  return pairs;
};

const sentenceEnd = /[.!?؟。](?=[\s\u00a0]|$)/gu;

/** End of the first sentence after `from`, its mark included, or null. */
const nextSentenceEnd = (text: string, from: number): number | null => {
  sentenceEnd.lastIndex = from;
  const match = sentenceEnd.exec(text);
  return match === null ? null : match.index + 1;
};

/** Tells whether a clause that begins at an offset is the reporter's own («، مشيرا إلى أن», noting that). */
export type IsReporting = (clause: string) => boolean;

const reportingClause = (text: string, from: number, to: number, isReporting: IsReporting): number | null => {
  const commas = [...text.slice(from, to).matchAll(/[،,]/gu)].map((match) => from + match.index);
  const last = commas.at(-1);
  return last !== undefined && isReporting(text.slice(last + 1, to)) ? last : null;
};

/** Where a quotation without closing mark ends. */
const endOfUnclosed = (text: string, { open }: Pair, later: readonly Pair[], isReporting: IsReporting): number => {
  const start = open.at + open.length;
  const end = nextSentenceEnd(text, start) ?? text.length;
  for (const next of later) {
    const clause = next.open.at > end ? null : reportingClause(text, start, next.open.at, isReporting);
    if (clause !== null) return clause;
  }
  return end;
};

/** The inner mark whose closing mark really closes the outer one: “… “… ”. at the end of the text. */
const swallowed = (text: string, outer: Pair, later: readonly Pair[], isReporting: IsReporting): Pair | null => {
  const last = later.findLast((one) => one.close !== null);
  if (last?.close == null || /[\p{L}\p{N}]/u.test(text.slice(last.close.at + last.close.length))) return null;
  const start = outer.open.at + outer.open.length;
  const between = text.slice(start, last.open.at);
  if (/[.!?؟]\s*$/u.test(between) || reportingClause(text, start, last.open.at, isReporting) !== null) return null;
  return /[.!?؟]\s/u.test(text.slice(last.open.at, last.close.at)) ? last : null;
};

const flawOf = (open: QuoteMark, close: QuoteMark | null): Flaw | null =>
  close === null ? 'unclosed' : close.family === open.family ? null : 'mismatched';

const trim = (text: string, start: number, end: number): [number, number] => {
  const words = text.slice(start, end);
  return [start + (words.length - words.trimStart().length), start + words.trimEnd().length];
};

/**
 * The outermost quotations of a text. A mark that is never closed ends before the reporter's next clause or with its
 * sentence, or goes to the end of the text where the next paragraph opens it again (`goesOn`); nested marks, also of the
 * same shape, belong to the quotation around them.
 */
export const pairMarks = (text: string, isReporting: IsReporting, goesOn = false): Stretch[] => {
  const pairs = pair(text, findQuoteMarks(text));
  const stretches: Stretch[] = [];
  let until = 0;
  pairs.forEach((one, at) => {
    if (one.open.at < until) return;
    const later = pairs.slice(at + 1, at + farthest);
    const close = one.close ?? swallowed(text, one, later, isReporting)?.close ?? null;
    const inner = one.open.at + one.open.length;
    const isLast = close === null && goesOn && later.every((next) => next.close !== null);
    const open = (): number => (isLast ? text.length : endOfUnclosed(text, one, later, isReporting));
    const [start, end] = trim(text, inner, close?.at ?? open());
    until = close === null ? end : close.at + close.length;
    if (end > start)
      stretches.push({ start, end, from: one.open.at, to: until, flaw: isLast ? null : flawOf(one.open, close) });
  });
  return stretches;
};
