import { toOwnText } from './own-text.ts';
import { withRoom } from './with-room.ts';
import { addWord, findWord, newWordTable } from './word-table.ts';

/** Words are written here to be looked up. */
let draft = new Uint16Array(1 << 8);

const write = (text: string, start: number, end: number): number => {
  draft = withRoom(draft, end - start);
  for (let at = start; at < end; at += 1) draft[at - start] = text.charCodeAt(at);
  return end - start;
};

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
    const letters = write(text, start, end);
    const known = findWord(words, draft, 0, letters);
    if (known > 0) return answers[known] as T;
    const answer = read(toOwnText(text.slice(start, end)));
    if (words.size >= most) [words, answers] = [newWordTable(), []];
    // Whoever reads may have asked for other words.
    write(text, start, end);
    answers[addWord(words, draft, 0, letters)] = answer;
    return answer;
  };
};
