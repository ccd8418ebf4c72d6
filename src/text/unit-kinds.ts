/** What a character is: bits, of which it may have several. */
export const unitKinds = { letter: 1, mark: 2, unspaced: 4, joiner: 8, stop: 16, space: 32, pair: 64 } as const;

const expressions: readonly (readonly [kind: number, expression: RegExp])[] = [
  [unitKinds.letter, /[\p{L}\p{N}]/u],
  [unitKinds.mark, /\p{M}/u],
  [
    unitKinds.unspaced,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u,
  ],
  [unitKinds.joiner, /['’_-]/u],
  [unitKinds.stop, /[.!?؟۔।。！？]/u],
  [unitKinds.space, /[\s\u200b-\u200f\u202a-\u202e\ufeff]/u],
];

const isKnown = 128;

/** By UTF-16 unit, filled as units are met. */
const known = new Uint8Array(0x10000);

const read = (char: string): number => {
  let kinds = isKnown;
  for (const [kind, expression] of expressions) if (expression.test(char)) kinds |= kind;
  return kinds;
};

/** The kinds of the character at a place: letter or digit, mark, letter of a script without spaces, what joins words, sentence end, white space; `pair` when it fills two units. */
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
