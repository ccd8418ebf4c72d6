import { toOwnText } from './own-text.ts';

/** The same function, with a memory of its latest answers: it holds at most `most` of them and then begins anew. `toOwn` gives the key that is held. */
export const rememberLatest = <K, T>(
  read: (key: K) => T,
  most: number,
  toOwn: (key: K) => K = (key) => key,
): ((key: K) => T) => {
  const answers = new Map<K, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const own = toOwn(key);
    const answer = read(own);
    answers.set(own, answer);
    return answer;
  };
};

/** The same for a function of a text: pages of one outlet share most of their lines. */
export const remember = <T>(read: (text: string) => T, most: number): ((text: string) => T) =>
  rememberLatest(read, most, toOwnText);
