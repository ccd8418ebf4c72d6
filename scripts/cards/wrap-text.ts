/** How wide a text is when it is drawn. */
type Measure = (text: string) => number;

/** A text in lines that are at most so wide; a single word may be wider. */
const breakLines = (words: readonly string[], width: number, measure: Measure): string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** Steps in which the evenest width is looked for. */
const steps = 6;

/**
 * A text in lines of about the same length, as few as the width allows; more than `most` are cut behind a word, with …
 *
 * `a bb ccc`, three letters wide → `a`, `bb`, `ccc`; two lines at most → `a`, `bb …`
 */
export const wrapText = (text: string, width: number, most: number, measure: Measure): string[] => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines = breakLines(words, width, measure);
  if (lines.length > most) return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
  let [narrow, wide] = [width / lines.length, width];
  for (let step = 0; step < steps; step += 1) {
    const middle = (narrow + wide) / 2;
    const broken = breakLines(words, middle, measure);
    if (broken.length > lines.length || broken.some((line) => measure(line) > middle)) narrow = middle;
    else wide = middle;
  }
  return breakLines(words, wide, measure);
};
