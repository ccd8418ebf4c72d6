import { fold, foldedUnit } from '../text/fold.ts';
import { withoutSlavicEnding } from '../text/slavic-endings.ts';
import { withRoom } from '../text/with-room.ts';
import { endOfWord, startOfWord } from '../text/words.ts';

/** The words of a text as names are compared: where each stands, and the key under which its spellings meet. */
export interface WordReading {
  text: string;
  /** How many words there are; words of which folding leaves nothing do not count. */
  count: number;
  starts: readonly number[];
  ends: readonly number[];
  /** The letters of all keys, one key after the other. */
  keys: Uint16Array;
  /** Where the letters of each key begin; those of word n end where word n + 1 begins. */
  keyStarts: readonly number[];
}

/** Arabic function words that differ from given names only in what folding takes away: on, to. */
const keptApart = new Set(['على', 'إلى', 'الى']); // on, to, to
const lengthApart = 3;
const equals = '='.charCodeAt(0);

/** The Cyrillic short i, which folding makes an i, and its breve where that stands alone. */
const [shortI, capitalShortI, breve] = [...'йЙ\u0306'].map((letter) => letter.charCodeAt(0));
const isShortI = (unit: number): boolean => unit === shortI || unit === capitalShortI || unit === breve;

/** Folding one unit never gives more than this many. */
const longestFolded = 18;

const isHebrew = (unit: number): boolean => unit >= 0x5d0 && unit <= 0x5ea;
/** How Hebrew acronyms are marked before their last letter: צה״ל, in newspapers also with any other double mark. */
const [gershayim, straight, closing, opening] = [...'״"”“'].map((mark) => mark.charCodeAt(0));
const isGershayim = (unit: number): boolean =>
  unit === straight || unit === gershayim || unit === closing || unit === opening;
const geresh = '׳'.charCodeAt(0);
/** Keys of acronyms keep a mark: the same letters without one are another word. */
const acronymMark = '"'.charCodeAt(0);

/** Where a word that ends at a place goes on behind the mark of a Hebrew acronym; the place itself for other words. */
const endOfAcronym = (text: string, end: number): number => {
  if (!isHebrew(text.charCodeAt(end - 1))) return end;
  const isDouble = text.charCodeAt(end) === geresh && text.charCodeAt(end + 1) === geresh;
  const next = end + (isDouble ? 2 : 1);
  if (!isDouble && !isGershayim(text.charCodeAt(end))) return end;
  return isHebrew(text.charCodeAt(next)) ? endOfWord(text, next) : end;
};

/** Writes the folded letters of a word; where they end. */
const writeFolded = (text: string, start: number, end: number, keys: Uint16Array, from: number): number => {
  let to = from;
  for (let at = start; at < end; at += 1) {
    const printed = text.charCodeAt(at);
    const isMark = isGershayim(printed) || printed === geresh;
    if (printed === geresh && text.charCodeAt(at + 1) === geresh) continue;
    const unit = isMark ? acronymMark : foldedUnit(printed);
    if (unit >= 0) keys[to++] = unit;
    else if (unit === -2) for (const part of fold(text[at] ?? '').split('')) keys[to++] = part.charCodeAt(0);
  }
  return to;
};

const writeKey = (text: string, start: number, end: number, keys: Uint16Array, from: number): number => {
  const to = writeFolded(text, start, end, keys, from);
  if (to - from === lengthApart && keptApart.has(text.slice(start, end))) {
    keys[to] = equals;
    return to + 1;
  }
  return withoutSlavicEnding(keys, from, to, isShortI(text.charCodeAt(end - 1)));
};

/** Keys are written here until it is known how long they are. */
let draft = new Uint16Array(1 << 12);

/** Reads the words of a text in one pass. */
export const readWords = (text: string): WordReading => {
  const starts: number[] = [];
  const ends: number[] = [];
  const keyStarts = [0];
  const { length } = text;
  let letters = 0;
  for (let start = startOfWord(text, 0); start < length; ) {
    const end = endOfAcronym(text, endOfWord(text, start));
    draft = withRoom(draft, letters + (end - start) * longestFolded + 1);
    const to = writeKey(text, start, end, draft, letters);
    if (to > letters) {
      starts.push(start);
      ends.push(end);
      keyStarts.push(to);
      letters = to;
    }
    start = startOfWord(text, end);
  }
  return { text, count: starts.length, starts, ends, keys: draft.slice(0, letters), keyStarts };
};
