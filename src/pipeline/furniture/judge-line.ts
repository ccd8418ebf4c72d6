import { toLineShape } from '../../text/line-shape.ts';
import { isProse } from '../page.ts';
import type { Sighting } from './collect-sightings.ts';
import type { LineKind } from './line-forms.ts';

/** Where a line of one site stands, and what is known of the dumps that hold it. */
export interface Witness extends Sighting {
  /** The first dump that tells the same: copies are one voice. */
  voice: number;
  /** No sentence of the article's own stands above it, or none below. */
  atEdge: boolean;
  /** It stands outside, and what is printed above and below repeats from page to page as well. */
  amongFurniture: boolean;
  author: string | undefined;
}

/** Voices that must agree. */
const fewest = 3;
/** A line that is never seen outside a text needs more of them, and this share of the site. */
const alwaysInside = { voices: 5, share: 0.5 } as const;
/** Of a line inside texts this share may stand in the midst of them. */
const mostInMidst = 0.2;
/** A line of fewer words is a name, a place, a heading. */
const fewestWords = { line: 3, counter: 2, pointer: 1, ending: 4 } as const;
/** From this many words on a line says so much that it is no heading. */
const longLine = 8;
/** A short line may be a heading or a name: it must stand outside the texts this many times as often. */
const timesOutside = 2;

/**
 * Whether a line belongs to the site rather than to its articles: at least three different articles hold it, it stands
 * at the edge of their texts and never in their midst, and it is seen outside a text as well, or on half of all pages.
 * Nothing that is somewhere a title, a date, an author or the word of an editor is learnt.
 */
export const isSiteLine = (text: string, witnesses: readonly Witness[], voicesOfSite: number): boolean => {
  if (witnesses.some(({ how }) => how === 'value')) return false;
  const inside = witnesses.filter(isInside);
  const outside = witnesses.filter((witness) => !isInside(witness));
  const voices = countVoices(witnesses);
  const isNeeded = inside.length > 0 || outside.some(({ how }) => how === 'unknown');
  if (voices < fewest || !isNeeded) return false;
  const settledAtEdge = inside.filter(({ atEdge }) => !atEdge).length <= inside.length * mostInMidst;
  if (outside.length === 0) {
    const enough = voices >= Math.max(alwaysInside.voices, voicesOfSite * alwaysInside.share);
    return enough && inside.every(({ atEdge }) => atEdge) && isLong(text) && !isOneAuthor(inside);
  }
  const apart = countVoices(outside);
  if (!isLong(text)) return apart >= fewest - 1 && apart >= timesOutside * countVoices(inside);
  return outside.some(({ amongFurniture }) => amongFurniture) && (settledAtEdge || apart >= countVoices(inside));
};

/** Headlines of other dumps that a line must point to. */
const fewestHeadlines = 2;

/**
 * Whether lines with one beginning point to other pages of the site: three different articles hold one, each goes on
 * in another way, and two of them with the headline of another dump.
 */
export const isPointer = (
  witnesses: readonly Witness[],
  headlines: readonly string[],
  isElsewhere: (headline: string, voice: number) => boolean,
): boolean => {
  if (witnesses.some(({ how }) => how === 'value') || countVoices(witnesses) < fewest) return false;
  const isNeeded = witnesses.some((witness) => isInside(witness) || witness.how === 'unknown');
  const told = witnesses.filter(({ voice }, at) => isElsewhere(headlines[at] ?? '', voice));
  return isNeeded && new Set(headlines).size === headlines.length && told.length >= fewestHeadlines;
};

/** Enough words to be a line of a site at all: shorter ones are names of places and people, sections, headings. */
export const isTellingLine = (text: string, kind: LineKind): boolean => {
  const { words, letters } = toLineShape(text.replace(/\{(?:number|headline)\}/g, ''));
  return letters >= 6 && words >= fewestWords[kind];
};

/** So many words, or a sentence: no heading and no name. */
export const isLong = (text: string): boolean => {
  const shape = toLineShape(text);
  return isProse(shape) || shape.words >= longLine || (shape.stops && shape.words > longLine / 2);
};

const isInside = ({ how }: Witness): boolean => how === 'text' || how === 'ending';

const countVoices = (witnesses: readonly Witness[]): number => new Set(witnesses.map(({ voice }) => voice)).size;

/** What one author signs all texts with is the author's. */
const isOneAuthor = (inside: readonly Witness[]): boolean => {
  const authors = inside.map(({ author }) => author).filter((author) => author !== undefined);
  return authors.length > 1 && new Set(authors).size === 1;
};
