import type { OpenEntry } from './page.ts';
import { wordsOfLine } from './see-line.ts';

/** Words that a line needs for its share to mean something. */
const fewestWords = 2;

/** A line of fewer words cannot reach the full share: two words are met again by chance. */
const fullShare = 4;

/** Share of the words of a line, function words of one or two letters left out, that a text holds as well. */
export const shareOf = (entry: OpenEntry, text: ReadonlySet<string>): number => {
  const words = wordsOfLine(entry).filter((word) => word.length > 2);
  if (words.length < fewestWords) return 0;
  return words.filter((word) => text.has(word)).length / Math.max(words.length, fullShare);
};
