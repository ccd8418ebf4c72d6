import { findLabelKind } from '../languages/furniture.ts';

/** A header line of several statements is short, and so is each of them, in UTF-16 units. */
const longestLine = 200;
const longestStatement = 70;
const longestLabel = 24;
const mostDayWords = 4;

/** Statements of a header; pictures, tags and lists have colons of their own. */
const kinds: readonly (string | undefined)[] = ['author', 'source', 'published', 'updated', 'section'];

/** A year, and hardly a word beside a month and a weekday. */
const isDay = (text: string): boolean =>
  /\p{Nd}{4}/u.test(text) && (text.match(/\p{L}+/gu)?.length ?? 0) <= mostDayWords;

const isStatement = (text: string): boolean => text.trim().length <= longestStatement;

/** Where the label begins whose colon stands at a place; the longest that follows a space or a bar counts. */
const labelBefore = (text: string, colon: number): number | undefined => {
  const from = Math.max(0, colon - longestLabel);
  const before = text.slice(from, colon);
  for (const { index, 0: gap } of before.matchAll(/^|(?:[\s|·•,،，、;；/(（]|(?<=\s)[-–—](?=\s))+/gu)) {
    const start = from + index + gap.length;
    if ((index > 0 || from === 0 || gap !== '') && kinds.includes(findLabelKind(text.slice(start, colon))))
      return start;
  }
  return undefined;
};

/**
 * Where a new statement begins on a header line that makes several: a known label and its colon, behind another such label or
 * behind a day. `2026年01月15日 08:22 来源：江城晚报 作者：李文清` (source, author) → 17, 25
 */
export const labelStarts = (text: string): number[] => {
  if (text.length > longestLine || !/[:：]/u.test(text)) return [];
  const starts = [...text.matchAll(/[:：]/gu)].flatMap(({ index }) => labelBefore(text, index) ?? []);
  const [first] = starts;
  if (first === undefined) return [];
  const head = text.slice(0, first);
  if (starts.length === 1 && !isDay(head)) return [];
  const parts = [0, ...starts].map((from, at) => text.slice(from, starts[at] ?? text.length));
  return parts.every(isStatement) ? starts.filter((start) => text.slice(0, start).trim() !== '') : [];
};
