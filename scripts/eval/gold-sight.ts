import { toTokens } from './gold-words.ts';
import { toRuns } from './overlap.ts';

/** What a gold answer says of a line: it belongs to the text (of which article, from 1), it does not, or nothing. */
export type GoldSight = (line: string) => number | 'none' | 'unknown';

/** From this share of its runs of words on a line is taken for one of the gold text. */
const enough = 0.5;
/** A shorter line belongs to the text when it is a line of it; a word may stand in any text by chance. */
const fewestWords = 4;

/** Sees lines in the full texts of articles. */
export const toBodySight = (bodies: readonly string[]): GoldSight => {
  const texts = bodies.map((body) => ({
    runs: toRuns(body),
    words: ` ${toTokens(body).join(' ')} `,
    lines: new Set(body.split('\n').map((line) => toTokens(line).join(' '))),
  }));
  return (line) => {
    const tokens = toTokens(line);
    const words = tokens.join(' ');
    const runs = [...toRuns(line).keys()];
    if (tokens.length === 0) return 'unknown';
    const found = texts.findIndex(
      (text) =>
        text.lines.has(words) ||
        (tokens.length >= fewestWords && runs.filter((run) => text.runs.has(run)).length >= runs.length * enough),
    );
    if (found >= 0) return found + 1;
    return texts.some((text) => text.words.includes(` ${words} `)) ? 'unknown' : 'none';
  };
};

/** Sees lines where gold knows only some segments of the text, and some that are none of it. */
export const toSegmentSight = (wanted: readonly string[], unwanted: readonly string[]): GoldSight => {
  const [inside, outside] = [wanted.map(toPlain), unwanted.map(toPlain)];
  return (line) => {
    const plain = toPlain(line);
    if (inside.some((segment) => plain.includes(segment))) return 1;
    return outside.some((segment) => plain.includes(segment)) ? 'none' : 'unknown';
  };
};

/** A text on one line, with single spaces. */
export const toPlain = (text: string): string => text.replace(/\s+/g, ' ').trim();
