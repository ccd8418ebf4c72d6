import { fold } from './fold.ts';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** In other scripts the words stand as they are written. */
const special = /[\u0621-\u064a\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The folded words of a text, in order. Scripts written without spaces give their pairs of letters, the usual stand-in
 * for words. Arabic words also lose و, ف, ب, ك, ل before ال, so that a word is met again with another particle.
 *
 * `والجزائر تسعى` → `الجزاير`, `تسعي`; `东京都` → `东京`, `京都`
 */
export const wordsOf = (text: string): string[] => wordsOfFolded(fold(text));

/** The same for a text that is folded already. */
export const wordsOfFolded = (folded: string): string[] => {
  const words = folded.match(word) ?? [];
  return special.test(folded) ? words.flatMap(toParts) : words;
};

const particles = 'وفبكل'; // and, then, in, like, for

const toParts = (found: string): string[] => {
  if (unspaced.test(found)) return pairsOf(found);
  if (!particles.includes(found.charAt(0))) return [found];
  return [found.replace(/^(?:[وفبكل]{1,2}(?=ال.)|لل(?=..))/u, (particle) => (particle === 'لل' ? 'ال' : ''))];
};

const pairsOf = (run: string): string[] =>
  run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
