/** The entries of a list written with bars and line ends: `a | b` → `['a', 'b']`. */
export const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** One list per written line: twelve lines of spellings make the twelve months. */
export const rows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .map(list)
    .filter((row) => row.length > 0);

/** Single words written with blanks: `de la` → `['de', 'la']`. */
export const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');
