/** Shorter slices are copies already. */
const shortestSlice = 13;

/** A copy of a text that stands alone: a slice would keep the whole text alive that it was cut from. */
const toOwn = (text: string): string => (text.length < shortestSlice ? text : ` ${text}`.slice(1));

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
    const own = toOwn(text);
    const answer = read(own);
    answers.set(own, answer);
    return answer;
  };
};
