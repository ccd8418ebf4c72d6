/** Titles and other short forms whose point ends no sentence. */
const shortForms = [
  'Mr|Mrs|Ms|Dr|Drs|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Adm|Prof|Rev|Hon|Atty|Amb|Insp|Supt|Cpl|Messrs|Pres|St|Ste|Jr|Sr|Esq|vs|No',
  'Inc|Corp|Ltd|Co|Bros|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|Md|Mass|Mich|Minn|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo',
  'Jan|Feb|Aug|Sept|Oct|Nov|Sra|Sres|Srta|Mme|Mlle|MM|Mgr|Sig|Dott|Nr|Abs|Art|bzw|ca|etc|Mio|Mrd|geb|mr|dhr|mevr|prof|dr|ing|г|гг|им',
  '\\p{Lu}',
].join('|');

const breaks = new RegExp(`(?<!(?<!\\p{L})(?:${shortForms}))[.]|[!?؟。！？।۔]`, 'gu');

const follows = /[\s\u00a0”»"'’]/u;
/** Sentences that were glued together: `left.Nobody`. */
const glued = /^\p{Ll}{2}\.\p{Lu}\p{Ll}/u;
/** These need no space behind them. */
const wide = /[。！？]/u;

/**
 * Offsets just behind the marks that end sentences: `He left. “Why?” she asked.` → 8, 15, 27; the point of «Mr.» ends none.
 */
export const findSentenceBreaks = (text: string): number[] =>
  [...text.matchAll(breaks)]
    .map((match) => match.index + 1)
    .filter(
      (end) =>
        end === text.length ||
        follows.test(text[end] ?? '') ||
        wide.test(text[end - 1] ?? '') ||
        glued.test(text.slice(Math.max(0, end - 3), end + 2)),
    );

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
