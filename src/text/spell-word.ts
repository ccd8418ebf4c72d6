import { withRoom } from './with-room.ts';

let letters = new Uint16Array(1 << 8);

/** Lays the letters of a word, or of a part of a text, where a table of words can look them up: in an array that the next call overwrites. */
export const spellWord = (text: string, start = 0, end = text.length): Uint16Array => {
  letters = withRoom(letters, end - start);
  for (let at = start; at < end; at += 1) letters[at - start] = text.charCodeAt(at);
  return letters;
};
