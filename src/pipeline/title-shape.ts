import { findLabel, isSectionName } from '../languages/furniture.ts';
import type { LineShape } from '../text/line-shape.ts';
import type { TitleCandidate } from './title-candidates.ts';
import { isName } from './title-lines.ts';
import { createShareSteps, createSteps } from './title-steps.ts';

/** The steps of what is counted. */
const step = {
  words: createSteps('words', [1, 2, 3, 4, 5, 6, 8, 10, 14, 18, 24, 32]),
  letters: createSteps('letters', [8, 15, 25, 40, 60, 90, 130]),
  sentences: createSteps('sentences', [0, 1]),
  commas: createSteps('commas', [0, 1, 2]),
  figures: createShareSteps('figures', [0, 10, 30]),
  capitals: createShareSteps('capitals', [10, 30, 50, 70, 95]),
};

/** A picture's credit by itself: `©`, or the name of an agency. */
const credit = /©|\b(?:getty|reuters|shutterstock|istock)\b/iu;

/** What a line looks like, whatever stands around it. */
export const featuresOfShape = ({ shape }: TitleCandidate): string[] => {
  const { bare, words, letters, innerStops, bullet } = shape;
  const tests: [string, boolean][] = [
    ['bullet', bullet],
    ['starts-small', /^\p{Ll}/u.test(bare)],
    ['starts-figure', /^[\p{Nd}#]/u.test(bare)],
    ['all-capitals', /\p{Lu}/u.test(bare) && !/\p{Ll}/u.test(bare)],
    ['colon', /[:：]/u.test(bare)],
    ['quotes', /[«"“„‘「]/u.test(bare)],
    ['address', /https?:|www\.|@\w|[{}<>\\=]|\.com\b/iu.test(bare)],
    ['in-brackets', /^[([（]|[)\]）]$/u.test(bare)],
    ['brackets', /[([（][^)\]）]*[\p{L}][^)\]）]*[)\]）]/u.test(bare)],
    ['name', isNameLike(bare, words)],
    ['path', /\S\s*[›»>]\s*\S/u.test(bare)],
    ['credit', credit.test(bare) || creditsPhoto(bare)],
    ['section', isSectionName(bare)],
  ];
  return [
    step.words(words),
    step.letters(letters),
    endOf(shape),
    step.sentences(innerStops),
    step.commas(bare.match(/[,،、，]/gu)?.length ?? 0),
    step.figures((bare.match(/\p{Nd}/gu)?.length ?? 0) / Math.max(1, letters)),
    toCapitals(bare),
    ...tests.filter(([, holds]) => holds).map(([name]) => name),
  ];
};

/** Two to five words, each longer one with a capital. */
const isNameLike = (bare: string, words: number): boolean => words > 1 && words <= 5 && isName(bare);

const endOf = ({ bare, stops }: LineShape): string => {
  if (/[?؟！？!]["”»]?$/u.test(bare)) return 'ends:asking';
  if (/(?:…|\.\.\.)$/u.test(bare)) return 'ends:cut-short';
  if (stops) return 'ends:stop';
  if (/[:：]$/u.test(bare)) return 'ends:colon';
  return /[,،;]$/u.test(bare) ? 'ends:comma' : 'ends:open';
};

/** Share of the words that begin with a capital, in scripts that have them. */
const toCapitals = (bare: string): string => {
  const words = bare.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length === 0 || !/\p{Lu}|\p{Ll}/u.test(bare)) return 'capitals:none';
  return step.capitals(words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length);
};

/** A part behind a bracket, a bar or a full stop credits a picture: `The bridge. Photo: Nadia Selim` */
const creditsPhoto = (bare: string): boolean =>
  bare
    .split(/[()（）[\]/|]|(?<=[.。])\s/u)
    .slice(1)
    .some((part) => findLabel(part.trim())?.kind === 'photo');
