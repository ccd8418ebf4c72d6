import { fold } from './fold.ts';
import { kindsAt, unitKinds } from './unit-kinds.ts';

/** What can be seen of a line without knowing its language. */
export interface LineShape {
  /** The line without bullets, arrows and white space at its ends. */
  bare: string;
  /** Offset of `bare` in the line. */
  bareStart: number;
  folded: string;
  /** Words; in scripts written without spaces, two letters count as one. */
  words: number;
  /** It began with a bullet. */
  bullet: boolean;
  /** It ends like a sentence: with a full stop, a question mark, an ellipsis, closing marks after them included. */
  stops: boolean;
  /** Sentence ends inside the line, the last one not counted. */
  innerStops: number;
  /** Letters and digits there are. */
  letters: number;
  /** Capitals and small letters among the first 300 UTF-16 units. */
  capitals: number;
  smalls: number;
  digits: number;
  commas: number;
}

const leading = /^[\s\u200b-\u200f\u202a-\u202e\ufeff]*(?:[•·▪●◦‣■□▶►»›→*+–—-]+[\s\u200e\u200f]+)*/u;
const bulletMark = /[•·▪●◦‣■□▶►›*+-]/u;
/** Arrows at the end of a link; a line with quotation marks may end in one of them. */
const arrows = '›»→>';
/** «.» and its sisters, then any closing marks: . ! ? … Arabic ؟ and ۔, Devanagari ।, ideographic 。！？ */
const sentenceEnd = /[.!?…؟۔।。！？][\s"'»”’“)\]]*$/u;
/** Two points in a row are how Arabic headlines write a dash. */
const innerEnd = /(?:(?<!\.)\.|[!?؟۔।])[»”’"')\]]*\s|[。！？]/gu;
/** Longest part of a line that is looked at: shapes of longer lines no longer differ. */
const longest = 4_000;
/** Longest part of it in which capitals and small letters are counted. */
const longestCased = 300;

/** Where a line begins and ends without bullets, arrows and white space. `  • سياسة ›` → [4, 9] */
export const findBare = (line: string): [start: number, end: number] => {
  const start = leading.exec(line)?.[0].length ?? 0;
  const arrowsToo = !/[«"“]/.test(line.slice(start));
  let end = line.length;
  while (end > start && isTrailing(line, end - 1, arrowsToo)) end -= 1;
  return [start, end];
};

const isTrailing = (line: string, at: number, arrowsToo: boolean): boolean =>
  (kindsAt(line, at) & unitKinds.space) !== 0 || (arrowsToo && arrows.includes(line[at] ?? ''));

/** What is counted of a text: `dense` are letters of scripts without spaces, `ends` sentence ends. */
type Counts = Record<'letters' | 'words' | 'dense' | 'ends' | 'capitals' | 'smalls' | 'digits' | 'commas', number>;

const { letter, mark, unspaced, joiner, stop, pair, upper, lower, digit, comma } = unitKinds;

const count = (text: string): Counts => {
  const counts = { letters: 0, words: 0, dense: 0, ends: 0, capitals: 0, smalls: 0, digits: 0, commas: 0 };
  const { length } = text;
  let inWord = false;
  for (let at = 0; at < length; at += 1) {
    const kinds = kindsAt(text, at);
    const isLetter = (kinds & letter) !== 0;
    if (isLetter) counts.letters += 1;
    if ((kinds & unspaced) !== 0) {
      counts.dense += 1;
      inWord = false;
    } else if (isLetter) {
      if (!inWord) counts.words += 1;
      inWord = true;
    } else if ((kinds & (mark | joiner)) === 0) inWord = false;
    if ((kinds & (upper | lower)) !== 0) countCased(counts, kinds, at);
    else if ((kinds & (digit | comma)) !== 0) counts[(kinds & digit) === 0 ? 'commas' : 'digits'] += 1;
    else if ((kinds & stop) !== 0) counts.ends += 1;
    if ((kinds & pair) !== 0) at += 1;
  }
  return counts;
};

const countCased = (counts: Counts, kinds: number, at: number): void => {
  if (at < longestCased) counts[(kinds & upper) === 0 ? 'smalls' : 'capitals'] += 1;
};

const countInnerStops = (text: string): number =>
  (text.match(innerEnd)?.length ?? 0) - (/[。！？]$/.test(text) ? 1 : 0);

/** Sees the shape of a raw line. `  • سياسة` → bare `سياسة`, one word, a bullet, no stop. */
export const toLineShape = (line: string): LineShape => {
  const [start, end] = findBare(line);
  const bare = line.slice(start, end);
  const seen = bare.length > longest ? bare.slice(0, longest) : bare;
  const { words, dense, ends, ...counts } = count(seen);
  return {
    bare,
    bareStart: start,
    folded: fold(seen),
    words: words + Math.round(dense / 2),
    bullet: start > 0 && bulletMark.test(line.slice(0, start)),
    stops: sentenceEnd.test(bare.slice(-12)),
    innerStops: ends === 0 ? 0 : countInnerStops(seen),
    ...counts,
  };
};
