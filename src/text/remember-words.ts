import { toOwnText } from './own-text.ts';
import { spellWord } from './spell-word.ts';
import { addWord, findWord, newWordTable } from './word-table.ts';

/**
 * A function of a word that stands in a text, with a memory of its answers: a word that is known need not be cut out of
 * the text. It holds at most `most` words and then begins anew.
 */
export const rememberWords = <T>(
  read: (word: string) => T,
  most: number,
): ((text: string, start: number, end: number) => T) => {
  let words = newWordTable();
  let answers: T[] = [];
  return (text, start, end) => {
    const known = findWord(words, spellWord(text, start, end), 0, end - start);
    if (known > 0) return answers[known] as T;
    const answer = read(toOwnText(text.slice(start, end)));
    if (words.size >= most) [words, answers] = [newWordTable(), []];
    // Spelled again: whoever reads may have looked up other words.
    answers[addWord(words, spellWord(text, start, end), 0, end - start)] = answer;
    return answer;
  };
};
