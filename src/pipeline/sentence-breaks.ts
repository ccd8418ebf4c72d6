/** Titles and other short forms whose point ends no sentence. */
const shortForms = 'Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Prof|St|Jr|Sr|Sra|Mme|Mlle|vs|No|\\p{Lu}';

const breaks = new RegExp(`(?<!(?<!\\p{L})(?:${shortForms}))[.]|[!?؟。！？।۔]`, 'gu');

const follows = /[\s\u00a0”»"'’]/u;
/** These need no space behind them. */
const wide = /[。！？]/u;

/**
 * Offsets just behind the marks that end sentences: `He left. “Why?” she asked.` → 8, 15, 27; the point of «Mr.» ends none.
 */
export const findSentenceBreaks = (text: string): number[] =>
  [...text.matchAll(breaks)]
    .map((match) => match.index + 1)
    .filter((end) => end === text.length || follows.test(text[end] ?? '') || wide.test(text[end - 1] ?? ''));

/** Number of breaks that lie before an offset. */
const countBefore = (sorted: readonly number[], at: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Offset at which the sentence around `at` begins, given the breaks of the text. */
export const startOfSentence = (sorted: readonly number[], at: number): number =>
  sorted[countBefore(sorted, at) - 1] ?? 0;

/** Offset at which the sentence around `at` ends, its mark excluded; null when nothing ends it. */
export const endOfSentence = (sorted: readonly number[], at: number): number | null => {
  const end = sorted[countBefore(sorted, at + 1)];
  return end === undefined ? null : end - 1;
};
