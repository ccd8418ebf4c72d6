import { fold } from '../text/fold.ts';
import { toLineShape } from '../text/line-shape.ts';
import { findOutletId } from './outlet-names.ts';
import type { OpenEntry, Page } from './page.ts';
import { toTop } from './page-title.ts';

/** Where a title begins and ends in the bare text of its line. */
export interface TitleRange {
  from: number;
  to: number;
}

/** What stands between a title and the name of its site or section. */
const separator = /\s+(?:[|»·•:›]|[-–—―]|::)\s+|\s*[|｜]\s*|_/gu;
const strong = /[|｜»·•›]|::/u;

/** More parts than this are a path, not a title. */
const mostParts = 9;

/** A title has so many letters and words, where another line proves it. */
const shortestTitle = { letters: 15, words: 3 } as const;

/** A site's name is short. */
const longestName = { letters: 40, words: 6, weak: 4 } as const;

const standsAlone = (page: Page, text: string, { index }: OpenEntry): boolean =>
  (page.repeats.get(fold(text)) ?? []).some((place) => place !== index);

type Part = TitleRange & { text: string; mark: string };

const partsOf = (bare: string): Part[] => {
  const marks = [...bare.matchAll(separator)].slice(0, mostParts - 1);
  return [...marks, null].map((mark, at) => {
    const before = marks[at - 1];
    const from = before === undefined ? 0 : before.index + before[0].length;
    const to = mark?.index ?? bare.length;
    return { from, to, text: bare.slice(from, to).trim(), mark: before?.[0] ?? '' };
  });
};

/** `2. Harbour opens` → 2, and the letters that the number takes. */
const numbering = /^(\d{1,2})\s?[.)]\s+/;
const numberOf = (folded: string): number => Number(numbering.exec(folded)?.[1] ?? Number.NaN);

/** Headlines that a page with several articles counts: their numbers are the list's. */
const afterNumber = ({ bodies, entries }: Page, { bare, folded }: OpenEntry): number => {
  const own = numberOf(folded);
  const isCounted =
    bodies.length > 1 && entries.some((other) => Math.abs(numberOf(other.folded) - own) === 1 && other.bare !== bare);
  return isCounted ? (/^\p{Nd}{1,2}\s?[.)]\s+/u.exec(bare)?.[0].length ?? 0) : 0;
};

/**
 * Where the title stands in a line that names its site or section as well: the part that the page prints alone; else what
 * is left without the names at its end. `Old bridge opens - Culture | Harbour Post` → `Old bridge opens`
 */
export const findTitleRange = (page: Page, entry: OpenEntry): TitleRange => {
  const { from, to } = findUncounted(page, entry);
  return { from: Math.max(from, afterNumber(page, entry)), to };
};

const findUncounted = (page: Page, entry: OpenEntry): TitleRange => {
  const { bare } = entry;
  const parts = partsOf(bare);
  const whole = { from: 0, to: bare.length };
  if (parts.length === 1) return whole;
  if (!toTop(page).includes(entry)) return withoutNames(page, entry, parts, isKnownName);
  return findPrinted(page, entry, parts) ?? withoutNames(page, entry, parts, isName);
};

/** The longest beginning, or else the longest stretch, that stands on a line of its own. */
const findPrinted = (page: Page, entry: OpenEntry, parts: readonly Part[]): TitleRange | null => {
  const stretches = parts.flatMap(({ from }, first) =>
    parts.slice(first).map(({ to }): TitleRange & { first: number } => ({ from, to, first })),
  );
  const printed = stretches
    .filter(({ from, to }) => to - from < entry.bare.length && isPrintedTitle(page, entry, from, to))
    .sort((a, b) => Number(a.first > 0) - Number(b.first > 0) || b.to - b.from - (a.to - a.from));
  const [best] = printed;
  return best === undefined || (best.to - best.from) * 3 < entry.bare.length ? null : { from: best.from, to: best.to };
};

const isPrintedTitle = (page: Page, entry: OpenEntry, from: number, to: number): boolean => {
  const text = entry.bare.slice(from, to).trim();
  return (
    text.length >= shortestTitle.letters &&
    standsAlone(page, text, entry) &&
    toLineShape(text).words >= shortestTitle.words
  );
};

type NameTest = (page: Page, entry: OpenEntry, part: Part) => boolean;

/** Without the names at its end, or the one at its beginning, as long as a title is left. */
const withoutNames = (page: Page, entry: OpenEntry, parts: readonly Part[], test: NameTest): TitleRange => {
  const wordsFrom = (first: number, last: number): number =>
    toLineShape(entry.bare.slice(parts[first]?.from, parts[last]?.to)).words;
  let last = parts.length - 1;
  while (last > 0 && wordsFrom(0, last - 1) >= shortestTitle.words && isPart(page, entry, parts[last], test)) last -= 1;
  const [head] = parts;
  const cutsHead =
    last === parts.length - 1 &&
    head !== undefined &&
    isKnownName(page, entry, head) &&
    wordsFrom(1, last) >= shortestTitle.words;
  return { from: cutsHead ? (parts[1]?.from ?? 0) : 0, to: parts[last]?.to ?? entry.bare.length };
};

const isPart = (page: Page, entry: OpenEntry, part: Part | undefined, test: NameTest): boolean =>
  part !== undefined && part.text.length <= longestName.letters && test(page, entry, part);

/** The page prints it alone as well, or an outlet bears it. */
const isKnownName: NameTest = (page, entry, { text }) =>
  text.length <= longestName.letters &&
  (standsAlone(page, text, entry) || findOutletId(page.outlets, text) !== undefined);

/** At the top of the page, what follows a bar is a name; behind a dash it is a short one. No name stops like a sentence. */
const isName: NameTest = (page, entry, part) => {
  const { words, stops } = toLineShape(part.text);
  return (
    !stops &&
    words <= longestName.words &&
    (words <= longestName.weak || strong.test(part.mark) || isKnownName(page, entry, part))
  );
};
