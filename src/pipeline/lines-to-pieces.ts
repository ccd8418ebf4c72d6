import { toLineShape } from '../text/line-shape.ts';
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
 * first part (a title glued to its paragraph), the end is a tagline of the site, or another kind of line break
 * stands inside. The pieces of a line, joined, spell the line.
 */
export const linesToPieces = (lines: readonly Line[], taglines: readonly string[] = []): Piece[] => {
  const titles = titlesByKey(lines);
  return lines.flatMap((line) =>
    cut(line, [...breaks(line.text), ...gluedTitle(line.text, titles), ...tail(line.text, taglines)]),
  );
};

const cut = ({ line, text }: Line, at: readonly number[]): Piece[] => {
  const places = [...new Set([0, ...at, text.length])].sort((a, b) => a - b);
  if (text.length === 0) return [{ line, start: 0, end: 0, text }];
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

const titlesByKey = (lines: readonly Line[]): Map<string, string[]> => {
  const titles = new Map<string, string[]>();
  for (const { text } of lines) {
    if (text.length > titleLetters * 2) continue;
    const { bare, words } = toLineShape(text);
    if (words < titleWords || bare.length > titleLetters || bare.length < keyLength) continue;
    const key = bare.slice(0, keyLength);
    const known = titles.get(key) ?? [];
    if (!known.includes(bare)) titles.set(key, [...known, bare]);
  }
  return titles;
};

const gluedTitle = (text: string, titles: ReadonlyMap<string, readonly string[]>): number[] => {
  const indent = text.length - text.trimStart().length;
  const body = text.slice(indent);
  const glued = (titles.get(body.slice(0, keyLength)) ?? [])
    .filter((title) => body.length > title.length * glueRatio && body.startsWith(`${title} `))
    .sort((a, b) => b.length - a.length)[0];
  return glued === undefined ? [] : [indent + glued.length + 1];
};

const tail = (text: string, taglines: readonly string[]): number[] => {
  const known = taglines.find((phrase) => text.trimEnd().endsWith(` ${phrase}`));
  if (known !== undefined) return [text.trimEnd().length - known.length - 1];
  if (text.length < taglineReach * 2 || !text.slice(-taglineReach).includes('|')) return [];
  const from = Math.max(...['.', '!', '?', '؟', '”', '»', '…'].map((mark) => text.lastIndexOf(`${mark} `))) + 1;
  return from > text.length - taglineReach && tagline.test(text.slice(from).trimEnd()) ? [from] : [];
};
