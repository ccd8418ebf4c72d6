/** Characters that a reader of a raw page cannot see but must know of: controls, bidi marks and overrides, noncharacters. */
const hidden =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/gu;

/** White space is seen as white space. */
const isSpace = (char: string): boolean => /[\t\n\v\f\r]/.test(char);

/** The text with every hidden character named in its place. U+202E between `a` and `b` → `a‹U+202E›b` */
export const showControls = (text: string): string =>
  text.replace(hidden, (char) =>
    isSpace(char) ? ' ' : `‹U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
