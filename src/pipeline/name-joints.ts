/** No name runs across: the words stand in different clauses, or in different passages. */
export const broken = -1;

/** Spaces, also with invisible marks among them, or one mark that joins. */
const joined = /^(?:[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]*|[-‐‑–'’ʼ.·])$/u;
const initial = /^\.\s?$/;
const innerMark = /^\s*([,،:&/+])\s*$/u;
const marks = ' ,،:&/+';

/** How many kinds of joint there are, `broken` apart. */
export const jointCount = marks.length + 1;

/**
 * The kind of joint between a word that ends at `end` and the next one, which begins at `start`: 0 for a space, a hyphen
 * or an apostrophe, the point behind an initial included; a number of its own for each mark that names may hold; or `broken`.
 *
 * `Washington, D.C.` → the comma's, then 0
 */
export const jointBetween = (text: string, end: number, start: number, lengthBefore: number): number => {
  if (start === end || (start - end === 1 && text.charCodeAt(end) === 32)) return 0;
  const gap = text.slice(end, start);
  if (joined.test(gap) || (lengthBefore <= 2 && initial.test(gap))) return 0;
  const mark = innerMark.exec(gap)?.[1];
  return mark === undefined ? broken : marks.indexOf(mark);
};
