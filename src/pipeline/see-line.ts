import { type Furniture, findFurniture, findFurnitureOpening, findLabel, type Label } from '../languages/furniture.ts';
import type { FurnitureKind } from '../languages/language.ts';
import { fold } from '../text/fold.ts';
import { type LineShape, toLineShape } from '../text/line-shape.ts';
import { remember } from '../text/remember.ts';
import { wordsOfFolded } from '../text/words-of.ts';

/** Everything that a line shows by itself, whatever page it stands on. */
export interface SeenLine extends LineShape {
  /** What the lists of the languages say of the line as a whole. */
  furniture: Furniture | null;
  label: Label | null;
  /** The kind of furniture as which one of its sentences addresses the reader. */
  address: FurnitureKind | null;
  /** Folded words of its beginning, in order. */
  terms: readonly string[];
}

/** Longer lines are text: no phrase of furniture and no labelled value has more words. */
const longestPhrase = 30;
/** UTF-16 units of a line whose words are its terms. */
const lookedAt = 800;

/** The folded words of a whole line. */
export const wordsOfLine = ({ bare, folded, terms }: SeenLine): readonly string[] =>
  bare.length <= lookedAt ? terms : wordsOfFolded(folded);

/** Kinds that address the reader: a sentence that begins with one of their phrases is one of theirs. */
const addressing: readonly FurnitureKind[] = ['app-promo', 'newsletter', 'cookies'];
/** Words of a line that addresses the reader. */
const shortestAddress = 5;

const findAddress = (line: string): FurnitureKind | null => {
  const kinds = line.split(/[.!?؟]\s/u).map((sentence) => findFurnitureOpening(sentence)?.kind);
  return kinds.find((kind) => kind !== undefined && addressing.includes(kind)) ?? null;
};

const readLine = (line: string): SeenLine => {
  const shape = toLineShape(line);
  const short = shape.words <= longestPhrase && shape.bare !== '';
  return {
    ...shape,
    furniture: short ? findFurniture(shape.bare) : null,
    label: short ? findLabel(shape.bare) : null,
    address: short && shape.words >= shortestAddress ? findAddress(shape.bare) : null,
    terms: wordsOfFolded(shape.bare.length <= lookedAt ? shape.folded : fold(shape.bare.slice(0, lookedAt))),
  };
};

/** Longer lines hardly come again, in UTF-16 units. */
const longestKnown = 150;

const readAgain = remember(readLine, 20_000);

/** Sees what a line shows by itself; menus, footers and headlines come again on every page of a site. */
export const seeLine = (line: string): SeenLine => (line.length > longestKnown ? readLine(line) : readAgain(line));
