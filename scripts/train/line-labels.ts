import { shingles } from '../../src/text/similarity.ts';
import { wordsOf } from '../../src/text/words-of.ts';

/** What is known of the text of a page: all of it, or pieces that stand in it and outside of it. */
export interface Gold {
  body: string | null;
  inside: readonly string[];
  outside: readonly string[];
}

/** What a line is: of the text, not of it, or not known. */
export const text = 1;
export const other = 0;
export const unknown = -1;

/** A line of so many words that the text does not hold as it stands is still of it when most of its runs of four words are. */
const longLine = 6;
const mostOfIt = 0.6;
const run = 4;
/** A line of fewer words is of the text only when it is a line of it. */
const shortLine = 3;

/** Says of every line of a page whether it belongs to the text. */
export const toLineLabels = (lines: readonly string[], gold: Gold): Int8Array =>
  gold.body === null ? Int8Array.from(lines, (line) => labelBySegments(line, gold)) : labelByBody(lines, gold.body);

const labelBySegments = (line: string, { inside, outside }: Gold): number => {
  const plain = toPlain(line);
  const isInside = inside.some((segment) => plain.includes(toPlain(segment)));
  const isOutside = outside.some((segment) => plain.includes(toPlain(segment)));
  return isInside === isOutside ? unknown : isInside ? text : other;
};

const toPlain = (line: string): string => line.replace(/\s+/g, ' ').trim();

const labelByBody = (lines: readonly string[], body: string): Int8Array => {
  const words = wordsOf(body);
  const whole = ` ${words.join(' ')} `;
  const runs = shingles(words, run);
  const bodyLines = new Set(body.split('\n').map((line) => wordsOf(line).join(' ')));
  return Int8Array.from(lines, (line) => {
    const own = wordsOf(line);
    if (own.length === 0) return unknown;
    const joined = own.join(' ');
    if (own.length < shortLine) return bodyLines.has(joined) ? text : other;
    if (whole.includes(` ${joined} `)) return text;
    if (own.length < longLine) return other;
    const ownRuns = [...shingles(own, run)];
    return ownRuns.filter((found) => runs.has(found)).length > ownRuns.length * mostOfIt ? text : other;
  });
};
