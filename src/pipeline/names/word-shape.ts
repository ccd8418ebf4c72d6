/** What a printed word looks like. */
export const wordShapes = [
  'lower',
  'capital',
  'capitals',
  'mixed',
  'letter',
  'digits',
  'code',
  'caseless',
  'long',
] as const;
export type WordShape = (typeof wordShapes)[number];

/** Longer words of scripts without capitals are seldom names. */
const longWord = 7;

/** The shape of a word. `Paris` → `capital`, `NATO` → `capitals`, `A380` → `code`, `القاهرة` → `caseless` */
export const wordShapeOf = (text: string): WordShape => {
  if (/\p{N}/u.test(text)) return /^\p{N}+$/u.test(text) ? 'digits' : 'code';
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return text.length > longWord ? 'long' : 'caseless';
  if (text === lower) return 'lower';
  if (text === upper) return [...text].length === 1 ? 'letter' : 'capitals';
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0).length;
  return text.slice(first) === lower.slice(first) ? 'capital' : 'mixed';
};
