import { fold } from './fold.ts';
import { toWords } from './words.ts';

/** A number printed in figures, with the word that multiplies it. */
export interface PrintedNumber {
  start: number;
  end: number;
  value: number;
  isShare: boolean;
}

/** How a language writes numbers in figures. */
export interface NumberStyle {
  /** What stands before the decimals: `.` or `,`; the other one parts thousands. */
  decimal: '.' | ',';
  /** Words behind a figure, in lower case, and by how much they multiply it. */
  scales: ReadonlyMap<string, number>;
}

const figures =
  /(?<![\p{L}\p{M}\p{Nd}.,٫٬:/*+-])\p{Nd}{1,3}(?:[.,٬'’\u00a0\u202f ]\p{Nd}{3})+(?:[.,٫]\p{Nd}{1,2})?(?![\p{Nd}\p{L}])|(?<![\p{L}\p{M}\p{Nd}.,٫٬:/*+-])\p{Nd}+(?:[.,٫]\p{Nd}+)?(?![\p{Nd}\p{L}])/gu;

/** Behind a figure of a score, a time, a date or a range. */
const goesOn = /^(?:[:/.-]\p{Nd}|[–-]\s?\p{Nd}|-\p{L})/u;

/** `10.000,5`, `,` → 10000.5; null where a mark may part thousands or decimals. */
const readFigures = (printed: string, { decimal }: NumberStyle): number | null => {
  const plain = fold(printed)
    .replace(/[\s'’]/gu, '')
    .replaceAll('٫', decimal)
    .replaceAll('٬', decimal === '.' ? ',' : '.');
  const groups = decimal === '.' ? ',' : '.';
  const [whole = '', ...rest] = plain.split(decimal);
  const parts = whole.split(groups);
  if (rest.length > 1 || parts.slice(1).some((part) => part.length !== 3)) return null;
  const value = Number(`${parts.join('')}.${rest[0] ?? 0}`);
  return Number.isFinite(value) ? value : null;
};

/** The scale words right behind a place, and where they end: `mil millones` → 10⁹ */
const readScales = (text: string, from: number, { scales }: NumberStyle): { factor: number; end: number } => {
  const behind = text.slice(from, from + 24);
  let [factor, end] = [1, from];
  for (const { text: word, start } of toWords(behind)) {
    const gap = behind.slice(end - from, start);
    const scale = scales.get(word.toLowerCase());
    if (scale === undefined || !/^[\s\u00a0\u202f-]*$/u.test(gap)) break;
    factor *= scale;
    end = from + start + word.length;
  }
  return { factor, end };
};

/** The numbers that a text prints in figures, in order; scores, times, and figures inside words are none. `38 thousand` → 38000 */
export const findNumbers = (text: string, style: NumberStyle): PrintedNumber[] =>
  [...text.matchAll(figures)].flatMap(({ 0: printed, index: start }) => {
    const bare = start + printed.length;
    const value = readFigures(printed, style);
    if (value === null || goesOn.test(text.slice(bare, bare + 3))) return [];
    const { factor, end } = readScales(text, bare, style);
    return [{ start, end, value: value * factor, isShare: /^\s?[%٪]/u.test(text.slice(end, end + 2)) }];
  });
