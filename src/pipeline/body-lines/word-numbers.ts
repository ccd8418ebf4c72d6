/** The different words of a page by numbers, in the order in which they are met: lines are compared by these. */
export interface WordNumbers {
  numberOf: (word: string) => number;
  isFunctionWord: (number: number) => boolean;
  /** The different ones among some words of a line that tell of its content: neither function words nor very short. */
  contentOf: (numbers: readonly number[]) => number[];
}

/** A list with a value for every content word of some lines, by its number. */
export const toWordList = (lines: readonly { content: readonly number[] }[], value: number): Int32Array => {
  let most = -1;
  for (const { content } of lines) for (const number of content) if (number > most) most = number;
  return new Int32Array(most + 1).fill(value);
};

/** A Latin word of three letters or fewer says little; other scripts write less per word. */
const isTelling = (word: string): boolean => word.length > 3 || word.charCodeAt(0) > 0x24f;

/** Begins to number the words of a page in a language with these function words. `the bridge opens, the bridge` → 0 1 2 0 1 */
export const startWordNumbers = (functionWords: ReadonlySet<string>): WordNumbers => {
  const numbers = new Map<string, number>();
  const isFunction: boolean[] = [];
  const isContent: boolean[] = [];
  /** The last line, counted from 1, that held a word. */
  const lastLine: number[] = [];
  let lines = 0;
  return {
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(word, number);
      isFunction.push(functionWords.has(word));
      isContent.push(isTelling(word) && isFunction[number] === false);
      lastLine.push(0);
      return number;
    },
    isFunctionWord: (number) => isFunction[number] === true,
    contentOf: (own) => {
      lines += 1;
      return own.filter((number) => {
        if (isContent[number] !== true || lastLine[number] === lines) return false;
        lastLine[number] = lines;
        return true;
      });
    },
  };
};
