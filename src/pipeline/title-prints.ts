import type { OpenEntry } from './page.ts';
import type { TitleCandidate, TitleSearch } from './title-candidates.ts';
import { createSteps } from './title-steps.ts';

/** The steps of what is counted. */
const step = {
  printed: createSteps('printed', [1, 2, 3, 5]),
  printedBelowText: createSteps('printed-below-text', [0, 1, 2]),
  printedAbove: createSteps('printed-above', [0, 1, 2]),
  longerAbove: createSteps('longer-above', [0, 1, 2]),
  longerBelow: createSteps('longer-below', [0, 1]),
  holdsLine: createSteps('holds-line', [0, 1]),
};

/** Shorter lines are found in others by chance, in letters. */
const shortest = { part: 12, whole: 15 } as const;

/** Words that stand on more lines than this do not help to find a line again. */
const mostPlaces = 60;

/** How often and where a line is printed again: alone, inside longer lines, around shorter ones. */
export const featuresOfPrints = (candidate: TitleCandidate, search: TitleSearch): string[] => {
  const { entry, shape } = candidate;
  const { page, body } = search;
  const places = page.repeats.get(shape.folded) ?? [entry.index];
  const { longerAbove, longerBelow, shorter } = countVariants(candidate, search);
  return [
    step.printed(places.length),
    step.printedBelowText(places.filter((place) => place > body.last).length),
    step.printedAbove(places.filter((place) => place < entry.index).length),
    step.longerAbove(longerAbove),
    step.longerBelow(longerBelow),
    step.holdsLine(shorter),
  ];
};

interface Variants {
  longerAbove: number;
  longerBelow: number;
  shorter: number;
}

/** Other lines that hold this one, above it and below it, and lines that this one holds. */
const countVariants = (candidate: TitleCandidate, search: TitleSearch): Variants => {
  const { entry, shape } = candidate;
  const found: Variants = { longerAbove: 0, longerBelow: 0, shorter: 0 };
  if (shape.folded.length < shortest.part) return found;
  for (const line of linesWithItsWord(candidate, search)) {
    if (line === entry || line.folded === shape.folded) continue;
    if (line.folded.includes(shape.folded)) found[line.index < entry.index ? 'longerAbove' : 'longerBelow'] += 1;
    else if (line.folded.length >= shortest.whole && line.words > 2 && shape.folded.includes(line.folded))
      found.shorter += 1;
  }
  return found;
};

/** The lines of the page that share the rarest words of a line. */
const linesWithItsWord = ({ words }: TitleCandidate, { pageWords }: TitleSearch): Set<OpenEntry> => {
  const byRarity = words
    .map((word) => pageWords.places.get(word) ?? [])
    .filter(({ length }) => length > 0 && length <= mostPlaces)
    .sort((a, b) => a.length - b.length)
    .slice(0, 3);
  return new Set(byRarity.flat().flatMap((at) => pageWords.lines[at] ?? []));
};
