/** A stop, closing marks, white space, and then something that is no lower-case letter. */
const boundaries = /(?<=[.!?…؟۔।][»”’"')\]]{0,3})\s+(?=[^\p{Ll}\s])|(?<=[。！？][」』”]?)/gu;

/** A letter, or a capital and a small one, before the stop: initials and titles («د.», «J.», «Dr.»), after which no sentence ends. */
const initial = /(?:^|[\s(«"“])\p{L}\p{Ll}?\.$/u;
/** Small words of two letters are whole words: «he said so.» */
const smallWord = /(?:^|\s)\p{Ll}{2}\.$/u;

/** A short word with a capital before a figure: «Oct. 1», «No. 5». */
const beforeFigure = /(?:^|\s)\p{Lu}\p{L}{1,4}\.$/u;

/** Whether what ends with a stop goes on with the next part. */
const isGoingOn = (last: string, next: string): boolean =>
  (initial.test(last) && !smallWord.test(last)) || (beforeFigure.test(last) && /^\p{Nd}/u.test(next));

/** A stretch of a text. */
interface Stretch {
  start: number;
  end: number;
}

/** Without the white space at its ends. */
const trim = (text: string, { start, end }: Stretch): Stretch => {
  const inner = text.slice(start, end);
  return { start: start + inner.length - inner.trimStart().length, end: end - inner.length + inner.trimEnd().length };
};

/**
 * Where the sentences of a text stand. Initials, titles of one or two letters, and «Oct.» before a figure end none.
 *
 * `J. Doe came. She left.` → 0–12, 13–22
 */
export const findSentences = (text: string): Stretch[] => {
  const sentences: Stretch[] = [];
  const ends = [...text.matchAll(boundaries)].map(({ index, 0: gap }) => ({ end: index, next: index + gap.length }));
  let from = 0;
  for (const { end, next } of [...ends, { end: text.length, next: text.length }]) {
    const part = trim(text, { start: from, end });
    const last = sentences.at(-1);
    if (last !== undefined && isGoingOn(text.slice(last.start, last.end), text.slice(part.start, part.end)))
      last.end = part.end;
    else if (part.end > part.start) sentences.push(part);
    from = next;
  }
  return sentences;
};

/** The sentences of a text, as printed. `J. Doe came. She left.` → `J. Doe came.`, `She left.` */
export const splitSentences = (text: string): string[] =>
  findSentences(text).map(({ start, end }) => text.slice(start, end));

/** Text behind which the last sentence is looked for, in letters. */
const reach = 400;

/** The last sentence of a text of several, as printed, or null. `They left. Follow us!` → `Follow us!` */
export const lastSentence = (text: string): string | null => {
  const end = text.trimEnd().slice(-reach);
  const sentences = splitSentences(end);
  const last = sentences.at(-1);
  return last === undefined || sentences.length < 2 || !text.trimEnd().endsWith(last) ? null : last;
};
