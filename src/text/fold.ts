/** Letters that canonical decomposition leaves alone but that readers take for one another. */
const sameLetter: Readonly<Record<string, string>> = {
  ٱ: 'ا', // alef wasla
  ى: 'ي', // alef maqsura
  ی: 'ي', // Persian yeh
  ې: 'ي', // Pashto e
  ے: 'ي', // yeh barree
  ة: 'ه', // teh marbuta
  ہ: 'ه', // Urdu heh goal
  ە: 'ه', // Kurdish ae
  ک: 'ك', // Persian kaf
  ئ: 'ي', // hamza on yeh
  ؤ: 'و', // hamza on waw
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ς: 'σ', // sigma at the end of a word
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '\u00a0': ' ',
  '\u202f': ' ',
};

const tatweel = '\u0640';

/** Marks in which spelling varies; in scripts from India on to Thailand marks are vowels, and only the dot below varies. */
const spellingMark =
  /[\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc]|(?![\p{Script=Deva}\p{Script=Beng}\p{Script=Guru}\p{Script=Gujr}\p{Script=Orya}\p{Script=Taml}\p{Script=Telu}\p{Script=Knda}\p{Script=Mlym}\p{Script=Sinh}\p{Script=Thai}\p{Script=Laoo}\p{Script=Mymr}\p{Script=Khmr}])\p{Mn}/gu;

const foldOne = (char: string): string => {
  const plain = sameLetter[char];
  if (plain !== undefined) return plain;
  if (char === tatweel || /\p{Cf}/u.test(char)) return '';
  const folded = char.normalize('NFKD').toLowerCase().replace(spellingMark, '');
  if (/\p{Nd}/u.test(folded) && !/[0-9]/.test(folded)) return toAsciiDigit(folded);
  return [...folded].map((part) => (part === tatweel ? '' : (sameLetter[part] ?? part))).join('');
};

/** Decimal digits of every script stand in runs of ten that begin at their zero. */
const toAsciiDigit = (digit: string): string => {
  let zero = digit.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero -= 1;
  return String((digit.codePointAt(0) ?? 0) - zero);
};

/** What each UTF-16 unit folds to, and whether that is itself; filled as units are met. */
const table: (string | undefined)[] = new Array(0x10000);
const isSame = new Uint8Array(0x10000);

const foldUnit = (unit: number): string => {
  const known = table[unit];
  if (known !== undefined) return known;
  const char = String.fromCharCode(unit);
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const folded = isSurrogate ? char : foldOne(char);
  table[unit] = folded;
  isSame[unit] = folded === char ? 1 : 0;
  return folded;
};

/** In ASCII only case varies. */
const ascii = /^[\0-\x7f]*$/;

/**
 * The text with everything gone that spelling varies in: case, diacritics, harakat, tatweel, hamza seats, Persian
 * letter forms, digits of other scripts, invisible controls. For comparing, never for showing.
 *
 * `أمريكـا` → `امريكا`, `Élysée` → `elysee`, `٢٠٢٥` → `2025`
 */
export const fold = (text: string): string => {
  if (ascii.test(text)) return text.toLowerCase();
  const { length } = text;
  let folded = '';
  let from = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isSame[unit] === 1) continue;
    const plain = foldUnit(unit);
    if (isSame[unit] === 1) continue;
    folded += text.slice(from, at) + plain;
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
};

/** A folded text that knows where each of its UTF-16 units stood: `offsets[i]`, and `offsets[length]` = end of the text. */
export interface FoldedText {
  text: string;
  offsets: Uint32Array;
}

/** Folds like `fold` and keeps the way back into the original. */
export const foldWithOffsets = (text: string): FoldedText => {
  const parts: string[] = [];
  const offsets: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const folded = foldUnit(text.charCodeAt(at));
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at);
  }
  offsets.push(length);
  return { text: parts.join(''), offsets: Uint32Array.from(offsets) };
};

/** What each UTF-16 unit folds to: 0 not yet known, −1 nothing, −2 several units, else the one unit. */
const unitTable = new Int32Array(0x10000);

/** The one UTF-16 unit that a unit folds to; −1 when nothing remains of it, −2 when it becomes several: then `fold` tells. */
export const foldedUnit = (unit: number): number => {
  const known = unitTable[unit] as number;
  if (known !== 0) return known;
  const folded = foldUnit(unit);
  const found = folded.length === 1 ? folded.charCodeAt(0) : folded === '' ? -1 : -2;
  unitTable[unit] = found;
  return found;
};
