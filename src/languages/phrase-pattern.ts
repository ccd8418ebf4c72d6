import { evenSpaces } from '../text/even-spaces.ts';
import { fold } from '../text/fold.ts';
import { toUnitTest } from '../text/unit-test.ts';

/** A phrase whose `…` stand for any text: the fixed parts in their order. */
export interface PhrasePattern {
  parts: readonly string[];
  openStart: boolean;
  openEnd: boolean;
  /** Lines longer than this, in UTF-16 units, only share words with the phrase. */
  longestLine: number;
}

/** A line that a phrase of few letters opens is no longer than this many times the phrase. */
const lineFactor = 9;

/** Bullets, arrows and marks around the text of a menu entry or a heading. */
const marks = '\\s•·●▪■◦‣*+|>»›→▶►◄←‹«<^✓✔–—=~:：…،,.-';
const isMark = toUnitTest(new RegExp(`[${marks}]`, 'u'));

/** Where the text of a line begins and ends without the bullets, arrows and colons around it. `  • Home »` → [4, 8] */
export const toBareRange = (line: string): [start: number, end: number] => {
  let [start, end] = [0, line.length];
  while (start < end && isMark(line.charCodeAt(start))) start += 1;
  while (end > start && isMark(line.charCodeAt(end - 1))) end -= 1;
  return [start, end];
};

/** The form in which lines and phrases meet: bare, folded, white space single, numbers as `#`. `• 12 Comments:` → `# comments` */
export const toPhraseKey = (text: string): string => {
  const [start, end] = toBareRange(text);
  return evenSpaces(fold(text.slice(start, end)));
};

/** The key with every number as `#`. `12 comments` → `# comments` */
export const withoutNumbers = (key: string): string => (/\d/.test(key) ? key.replace(/\d+(?:[.,]\d+)*/g, '#') : key);

/** Compiles a phrase that holds `…`. `Share on …` → parts `share on `, open at the end */
export const toPattern = (phrase: string): PhrasePattern => {
  const pieces = phrase.split('…');
  const parts = pieces
    .map((part, index) => fold(index === pieces.length - 1 ? withoutMarks(part) : part).replace(/\s+/g, ' '))
    .filter((part) => part.trim() !== '');
  const fixed = parts.reduce((sum, part) => sum + part.trim().length, 0);
  return {
    parts,
    openStart: phrase.startsWith('…'),
    openEnd: phrase.endsWith('…'),
    longestLine: Math.max(fixed * lineFactor, 40),
  };
};

/** The lines have lost the marks at their end too; the space before them may count. */
const withoutMarks = (part: string): string => (part.trim() === '' ? part : part.slice(0, toBareRange(part)[1]));

/** Whether a key is what a pattern says. */
export const matchesPattern = (key: string, { parts, openStart, openEnd }: PhrasePattern): boolean => {
  const [head = ''] = parts;
  if (!openStart && !key.startsWith(head.trimEnd())) return false;
  let from = 0;
  for (const [index, part] of parts.entries()) {
    // A part that ends in a space wants a word's end there, which the end of the line is too.
    const wanted = index === parts.length - 1 && key.endsWith(part.trimEnd()) ? part.trimEnd() : part;
    const at = index === parts.length - 1 && !openEnd ? key.length - wanted.length : key.indexOf(wanted, from);
    if (at < from || !key.startsWith(wanted, at) || (index === 0 && !openStart && at > 0)) return false;
    from = at + wanted.length;
  }
  return true;
};
