import { findBare, toLineShape } from '../text/line-shape.ts';
import { labelStarts } from './label-starts.ts';
import type { Line, Piece } from './types.ts';

/** A title that may stand glued to a paragraph has at least this many words and at most this many letters. */
const titleWords = 3;
const titleLetters = 250;
/** A line this much longer than the title in front of it goes on after it: they are two things. */
const glueRatio = 2;
/** Letters of a title that are enough to look it up by. */
const keyLength = 12;

/** `… end of the story. The Daily Example | Facebook`: after the last sentence end, a short name, a bar, another. */
const tagline = /^(\s+)[^|.!?؟\n]{2,60}\s\|\s[^|.!?؟\n]{2,40}$/u;
const taglineReach = 110;

/** Line breaks that are no line feed: carriage return alone, vertical tab, form feed, NEL, U+2028, U+2029. */
const otherBreak = /[\r\v\f\u0085\u2028\u2029]+(?!$)/;

/**
 * Cuts a line where two things stand on it and there is exact evidence of that: another line of the file repeats the
 * first part (a title glued to its paragraph), the end is a tagline of the site, labels announce several statements, or
 * another kind of line break stands inside. The pieces of a line, joined, spell the line.
 */
export const linesToPieces = (lines: readonly Line[], taglines: readonly string[] = []): Piece[] => {
  const titles = titlesByKey(lines);
  return lines.flatMap((line) =>
    cut(line, [
      ...breaks(line.text),
      ...gluedTitle(line.text, titles),
      ...tail(line.text, taglines),
      ...labelStarts(line.text),
    ]),
  );
};

const cut = ({ line, text }: Line, at: readonly number[]): Piece[] => {
  if (at.length === 0) return [{ line, start: 0, end: text.length, text }];
  const places = [...new Set([0, ...at, text.length])].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    return { line, start, end, text: text.slice(start, end) };
  });
};

const breaks = (text: string): number[] => {
  if (!otherBreak.test(text)) return [];
  const found: number[] = [];
  for (const match of text.matchAll(new RegExp(otherBreak, 'g'))) found.push(match.index + match[0].length);
  return found;
};

/** Lines that may be titles and begin alike, and the letters of the shortest. */
interface Titles {
  texts: Set<string>;
  shortest: number;
}

const titlesByKey = (lines: readonly Line[]): Map<string, Titles> => {
  const titles = new Map<string, Titles>();
  for (const { text } of lines) {
    if (text.length > titleLetters * 2 || text.length < keyLength) continue;
    const bare = text.slice(...findBare(text));
    if (bare.length > titleLetters || bare.length < keyLength) continue;
    const key = bare.slice(0, keyLength);
    const known = titles.get(key) ?? { texts: new Set(), shortest: bare.length };
    known.texts.add(bare);
    known.shortest = Math.min(known.shortest, bare.length);
    titles.set(key, known);
  }
  return titles;
};

/** The longest title that a line begins with, and a space behind it. */
const gluedTitle = (text: string, titles: ReadonlyMap<string, Titles>): number[] => {
  const body = text.trimStart();
  const known = titles.get(body.slice(0, keyLength));
  if (known === undefined) return [];
  const longest = Math.min(titleLetters, Math.ceil(body.length / glueRatio) - 1);
  for (let at = body.lastIndexOf(' ', longest); at >= known.shortest; at = body.lastIndexOf(' ', at - 1)) {
    const title = body.slice(0, at);
    if (known.texts.has(title) && toLineShape(title).words >= titleWords) return [text.length - body.length + at + 1];
  }
  return [];
};

const tail = (text: string, taglines: readonly string[]): number[] => {
  const end = text.trimEnd();
  const known = end.includes(' ') ? taglines.find((phrase) => end.endsWith(` ${phrase}`)) : undefined;
  if (known !== undefined) return [end.length - known.length - 1];
  if (text.length < taglineReach * 2 || !text.slice(-taglineReach).includes('|')) return [];
  const from = Math.max(...['.', '!', '?', '؟', '”', '»', '…'].map((mark) => text.lastIndexOf(`${mark} `))) + 1;
  return from > text.length - taglineReach && tagline.test(text.slice(from).trimEnd()) ? [from] : [];
};
