import { fold } from './fold.ts';

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
}

const leading = /^[\s\u200b-\u200f\u202a-\u202e\ufeff]*(?:[•·▪●◦‣■□▶►»›→*+–—-]+[\s\u200e\u200f]+)*/u;
const bulletMark = /[•·▪●◦‣■□▶►›*+-]/u;
const trailing = /[\s\u200b-\u200f\u202a-\u202e\ufeff›»→>]+$/u;
const trailingKeep = /[\s\u200b-\u200f\u202a-\u202e\ufeff]+$/u;
/** «.» and its sisters, then any closing marks: . ! ? … Arabic ؟ and ۔, Devanagari ।, ideographic 。！？ */
const sentenceEnd = /[.!?…؟۔।。！？][\s"'»”’“)\]]*$/u;
/** Two points in a row are how Arabic headlines write a dash. */
const innerEnd = /(?:(?<!\.)\.|[!?؟۔।])[»”’"')\]]*\s|[。！？]/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu;
const letter = /[\p{L}\p{N}]/gu;

/** Longest part of a line that is looked at: shapes of longer lines no longer differ. */
const longest = 4_000;

/** Sees the shape of a raw line. `  • سياسة` → bare `سياسة`, one word, a bullet, no stop. */
export const toLineShape = (line: string): LineShape => {
  const head = leading.exec(line)?.[0] ?? '';
  const rest = line.slice(head.length);
  const quoted = /[«"“]/.test(rest);
  const bare = rest.replace(quoted ? trailingKeep : trailing, '');
  const seen = bare.length > longest ? bare.slice(0, longest) : bare;
  const dense = seen.match(unspaced)?.length ?? 0;
  const plain = dense > 0 ? seen.replace(unspaced, ' ') : seen;
  return {
    bare,
    bareStart: head.length,
    folded: fold(seen),
    words: (plain.match(word)?.length ?? 0) + Math.round(dense / 2),
    bullet: bulletMark.test(head),
    stops: sentenceEnd.test(bare.slice(-12)),
    innerStops: (seen.match(innerEnd)?.length ?? 0) - (/[。！？]$/.test(seen) ? 1 : 0),
    letters: seen.match(letter)?.length ?? 0,
  };
};
