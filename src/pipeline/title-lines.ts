import { countRepeats, isProse, type OpenEntry, type Page } from './page.ts';

/** What a line is to the titles around it. */
export interface TitleLine {
  entry: OpenEntry;
  /** A date and little else. */
  isDate: boolean;
  isByline: boolean;
  /** Two to five words, each longer one with a capital. */
  isName: boolean;
  isShare: boolean;
  /** The heading of a list of other articles, or a link to one. */
  isRelated: boolean;
  isHeadline: boolean;
  /** Neither settled nor furniture nor a date. */
  isOpen: boolean;
  /** Words of it that are a sentence of a text: not settled, printed once. */
  sentenceWords: number;
  printed: number;
  kind: LineKind;
}

export type LineKind = 'date' | 'label' | 'share' | 'furniture' | 'sentence' | 'long' | 'short';

/** Sees what a line is to the titles around it. */
export const toTitleLine = (page: Page, entry: OpenEntry, isDate: boolean): TitleLine => {
  const { words, stops, furniture, label, verdict } = entry;
  const printed = countRepeats(page, entry);
  const prose = isProse(entry);
  return {
    entry,
    isDate,
    isByline: label?.kind === 'author',
    isName: words > 1 && words <= 5 && furniture === null && isName(entry.bare),
    isShare: furniture?.kind === 'share' || verdict?.by === 'share',
    isRelated: furniture?.kind === 'related' || verdict?.by === 'related' || verdict?.by === 'read-more',
    isHeadline: words > 3 && words <= 25 && !stops && furniture === null && !isDate,
    isOpen: verdict === null && furniture === null && !isDate,
    sentenceWords: prose && verdict === null && printed === 1 ? words : 0,
    printed,
    kind: isDate ? 'date' : kindOf(entry, prose),
  };
};

const kindOf = ({ label, furniture, words }: OpenEntry, prose: boolean): LineKind => {
  if (label !== null) return 'label';
  if (furniture !== null) return furniture.kind === 'share' ? 'share' : 'furniture';
  if (prose) return 'sentence';
  return words > 4 ? 'long' : 'short';
};

/** Words each longer one of which has a capital. */
export const isName = (bare: string): boolean =>
  /\p{Lu}/u.test(bare) &&
  /^[\p{L}\p{M}\s.,'’&-]+$/u.test(bare) &&
  !bare.split(/\s+/).some((word) => word.length > 3 && /^\p{Ll}/u.test(word));
