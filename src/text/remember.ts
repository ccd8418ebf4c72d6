import { toOwnText } from './own-text.ts';

/**
 * The same function of a text, with a memory of its latest answers: pages of one outlet share most of their lines. It
 * holds at most `most` texts and then begins anew.
 */
export const remember = <T>(read: (text: string) => T, most: number): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const own = toOwnText(text);
    const answer = read(own);
    answers.set(own, answer);
    return answer;
  };
};
