import { countRepeats, type OpenEntry, type Page } from './page.ts';

/** Lines at the top of a dump among which the title of the page itself stands. */
const topLines = 5;
/** Shorter lines are names of sites and sections. */
const fewestLetters = 15;
const fewestWords = 3;
/** A title that stands all over the page does not tell where its text begins. */
const mostPrintings = 2;
/** Words that the name of a site adds to a title. */
const longestName = 12;

/** The first lines of a page: browsers save its own title there, often with the site's name behind it. */
export const toTop = ({ entries }: Page): OpenEntry[] => {
  const top: OpenEntry[] = [];
  for (let at = 0; at < entries.length && top.length < topLines; at += 1) {
    const entry = entries[at];
    if (entry !== undefined && entry.bare !== '') top.push(entry);
  }
  return top;
};

/** A line is another one, with the site's name behind it or without: `Harbour bridge opens | The Post`. */
export const isVariantOf = ({ folded, words }: OpenEntry, entry: OpenEntry): boolean =>
  words < entry.words + longestName &&
  folded.startsWith(entry.folded) &&
  (folded.length === entry.folded.length || folded[entry.folded.length] === ' ');

/** The headline of a page among some of its entries: the first that the title of the page at its top prints as well. */
export const findHeadline = (page: Page, entries: readonly OpenEntry[]): OpenEntry | undefined => {
  const top = toTop(page);
  return entries.find(
    (entry) =>
      entry.words >= fewestWords &&
      entry.letters >= fewestLetters &&
      countRepeats(page, entry) <= mostPrintings &&
      top.some((line) => line.index < entry.index && isVariantOf(line, entry)),
  );
};
