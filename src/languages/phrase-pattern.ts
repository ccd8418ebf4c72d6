import { fold } from '../text/fold.ts';

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
const leadingMarks = new RegExp(`^[${marks}]+`, 'u');
const edgeMarks = new RegExp(`[${marks}]`, 'u');

/** Where the text of a line begins and ends without the bullets, arrows and colons around it. `  • Home »` → [4, 8] */
export const toBareRange = (line: string): [start: number, end: number] => {
  const start = leadingMarks.exec(line)?.[0].length ?? 0;
  let end = line.length;
  while (end > start && edgeMarks.test(line[end - 1] ?? '')) end -= 1;
  return [start, end];
};

/** The form in which lines and phrases meet: bare, folded, white space single, numbers as `#`. `• 12 Comments:` → `# comments` */
export const toPhraseKey = (text: string): string => {
  const [start, end] = toBareRange(text);
  return fold(text.slice(start, end)).replace(/\s+/g, ' ').trim();
};

/** The key with every number as `#`. `12 comments` → `# comments` */
export const withoutNumbers = (key: string): string => key.replace(/\d+(?:[.,]\d+)*/g, '#');

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
