// What the scorers that lie beside the gold sets call words, so that figures of one are figures of the other.

/** Scripts that put no space between words: each of their letters is a word. */
const unspaced = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Myanmar}\\p{sc=Khmer}\\p{sc=Lao}';

const token = new RegExp(
  `[${unspaced}]\\p{M}*|[[\\p{L}\\p{N}_]--[${unspaced}]][[\\p{L}\\p{N}\\p{M}_]--[${unspaced}]]*`,
  'gv',
);

/** The words of a text as printed. `Jean-Pierre lit 東京` → `Jean`, `Pierre`, `lit`, `東`, `京` */
export const toTokens = (text: string): string[] => text.normalize('NFC').match(token) ?? [];

/** A title or a name without case, marks and short vowels. `“Élan”: 2ᵉ` → `élan 2e` */
export const toPlainForm = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Share of the words of two titles that stand in both, from 0 to 1; two empty ones are alike. */
export const likeness = (a: string, b: string): number => {
  const [left, right] = [toTokens(toPlainForm(a)), toTokens(toPlainForm(b))];
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const open = count(left);
  let shared = 0;
  for (const word of right) {
    const left = open.get(word) ?? 0;
    if (left === 0) continue;
    shared += 1;
    open.set(word, left - 1);
  }
  return (2 * shared) / (left.length + right.length);
};

/** How often each member stands in a list. */
export const count = (members: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(member, (counts.get(member) ?? 0) + 1);
  return counts;
};
