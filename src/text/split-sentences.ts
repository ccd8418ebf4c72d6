/** A stop, closing marks, white space, and then something that is no lower-case letter. */
const boundary = /(?<=[.!?…؟۔।][»”’"')\]]{0,3})\s+(?=[^\p{Ll}\s])|(?<=[。！？][」』”]?)/u;

/** One or two letters before the stop: initials and titles («د.», «J.»), after which no sentence ends. */
const initial = /(?:^|[\s(«"“])\p{L}{1,2}\.$/u;

/**
 * Cuts a text into sentences; joined with one space they give the text with its white space evened out. Initials and
 * titles of one or two letters end no sentence.
 *
 * `J. Doe came. She left.` → `J. Doe came.`, `She left.`
 */
export const splitSentences = (text: string): string[] => {
  const sentences: string[] = [];
  for (const part of text.split(boundary)) {
    const last = sentences.at(-1);
    if (last !== undefined && initial.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else if (part.trim() !== '') sentences.push(part.trim());
  }
  return sentences;
};

/** Text behind which the last sentence is looked for, in letters. */
const reach = 400;

/** The last sentence of a text of several, as printed, or null. `They left. Follow us!` → `Follow us!` */
export const lastSentence = (text: string): string | null => {
  const end = text.trimEnd().slice(-reach);
  const sentences = splitSentences(end);
  const last = sentences.at(-1);
  return last === undefined || sentences.length < 2 || !text.trimEnd().endsWith(last) ? null : last;
};
