/** What a character is: bits, of which it may have several. */
export const unitKinds = {
  /** A letter or a digit of any script. */
  letter: 1,
  mark: 2,
  /** Of a script that puts no space between words. */
  unspaced: 4,
  /** An apostrophe, a hyphen, an underscore: what joins parts of a word. */
  joiner: 8,
  underscore: 16,
  /** Joiners, direction marks, soft hyphens inside a word. */
  invisible: 32,
  /** What ends a sentence. */
  stop: 64,
  /** White space, and what shows as none. */
  space: 128,
  /** It fills two UTF-16 units. */
  pair: 256,
  upper: 512,
  lower: 1024,
  digit: 2048,
  comma: 4096,
  /** A digit of any sort, powers and fractions included. */
  number: 8192,
} as const;

const expressions: readonly (readonly [kind: number, expression: RegExp])[] = [
  [unitKinds.letter, /[\p{L}\p{N}]/u],
  [unitKinds.mark, /\p{M}/u],
  [
    unitKinds.unspaced,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u,
  ],
  [unitKinds.joiner, /['’_-]/u],
  [unitKinds.underscore, /_/],
  [unitKinds.invisible, /[\u200d-\u200f\u00ad]/],
  [unitKinds.stop, /[.!?؟۔।。！？]/u],
  [unitKinds.upper, /\p{Lu}/u],
  [unitKinds.lower, /\p{Ll}/u],
  [unitKinds.digit, /\p{Nd}/u],
  [unitKinds.number, /\p{N}/u],
  [unitKinds.comma, /[,،、，;؛]/u],
  [unitKinds.space, /[\s\u200b-\u200f\u202a-\u202e\ufeff]/u],
];

const isKnown = 0x8000;

/** By UTF-16 unit, filled as units are met. */
const known = new Uint16Array(0x10000);

const read = (char: string): number => {
  let kinds = isKnown;
  for (const [kind, expression] of expressions) if (expression.test(char)) kinds |= kind;
  return kinds;
};

/** The kinds of the character that begins at a place of a text. */
export const kindsAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const kinds = known[unit];
  if (kinds !== undefined && kinds !== 0) return kinds;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (char.length > 1) return read(char) | unitKinds.pair;
  const found = read(char);
  // A high surrogate without its low one may have it the next time.
  if (unit < 0xd800 || unit > 0xdbff) known[unit] = found;
  return found;
};
