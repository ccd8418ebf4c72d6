import { fold } from './fold.ts';

const sign = /[\p{L}\p{N}]/u;

/** The line from its first letter or digit on, without white space at its end. `  • Follow The Post! ` → `Follow The Post!` */
export const fromFirstSign = (line: string): string => {
  const from = line.search(sign);
  return from < 0 ? '' : line.slice(from).trimEnd();
};

/** Letters of a line that tell it from every other; longer lines are compared by these. */
const longest = 600;

/**
 * What a line is recognised by when it is printed again: folded, without bullets and marks at its ends, white space evened.
 *
 * `  • Follow The Post!` → `follow the post`
 */
export const toLineKey = (line: string): string => {
  const text = fold(fromFirstSign(line).slice(0, longest)).replace(/\s+/g, ' ');
  let end = text.length;
  while (end > 0 && !sign.test(lastLetter(text, end))) end -= lastLetter(text, end).length;
  return text.slice(0, end);
};

const lastLetter = (text: string, end: number): string =>
  text.slice((text.charCodeAt(end - 1) & 0xfc00) === 0xdc00 ? end - 2 : end - 1, end);

const number = /\p{Nd}+(?:[.,:'\u00a0\u202f ]\p{Nd}+)*/gu;

/** The text with each number taken out. `1 234 readers` → `{number} readers` */
export const withoutNumbers = (text: string): string => text.replace(number, '{number}');

/** A few words, a colon, and something as long as a headline. */
const pointer = /^([^:：]{3,40})[:：]\s+(\S.{9,220})$/su;
const stop = /[.!…。۔]["'»”’)\]]*$/u;

/** The two parts of a line that may point to another page, or null. `See too: Old bridge opens` → `See too`, `Old bridge opens` */
export const splitPointer = (line: string): { head: string; headline: string } | null => {
  const [, head, headline] = pointer.exec(fromFirstSign(line)) ?? [];
  return head === undefined || headline === undefined || stop.test(headline) ? null : { head, headline };
};
