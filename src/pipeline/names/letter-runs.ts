/** Letters of a word with its edges, `^oran$`: a sign that says what they are, and where they stand. */
export interface LetterRun {
  sign: '$' | '^' | '~';
  from: number;
  to: number;
}

const longestEnding = 4;
const longestOpening = 3;
/** Of a longer word the rest of the letters says nothing more. */
const mostTriples = 12;

const listRuns = (length: number): LetterRun[] => {
  const runs: LetterRun[] = [];
  for (let letters = 1; letters <= longestEnding && letters < length; letters += 1) {
    runs.push({ sign: '$', from: length + 1 - letters, to: length + 1 });
    if (letters <= longestOpening) runs.push({ sign: '^', from: 1, to: 1 + letters });
  }
  for (let from = 0; from + 3 <= length + 2 && from < mostTriples; from += 1)
    runs.push({ sign: '~', from, to: from + 3 });
  return runs;
};

const known: (readonly LetterRun[] | undefined)[] = [];
/** Words have no more letters; a hostile text may. */
const longestKnown = 100;

/** The endings, openings and runs of three letters of a word with so many letters. */
export const letterRuns = (length: number): readonly LetterRun[] => {
  const runs = known[length] ?? listRuns(length);
  if (length <= longestKnown) known[length] = runs;
  return runs;
};

/** The same runs as texts. `oran` → `$n`, `^o`, `$an`, `^or`, … `~^or`, `~ora` … */
export const letterFacts = (key: string): string[] => {
  const edged = `^${key}$`;
  return letterRuns(key.length).map(({ sign, from, to }) => sign + edged.slice(from, to));
};
