import { findLabel, isSectionName } from '../languages/furniture.ts';
import type { LineShape } from '../text/line-shape.ts';
import type { TitleCandidate } from './title-candidates.ts';
import { toShareStep, toStep } from './title-steps.ts';

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
    ['path', /\S\s*[›»>]\s*\S/u.test(bare)],
    ['credit', credit.test(bare) || creditsPhoto(bare)],
    ['section', isSectionName(bare)],
  ];
  return [
    toStep('words', [1, 2, 3, 4, 5, 6, 8, 10, 14, 18, 24, 32], words),
    toStep('letters', [8, 15, 25, 40, 60, 90, 130], letters),
    `ends:${endOf(shape)}`,
    toStep('sentences', [0, 1], innerStops),
    toStep('commas', [0, 1, 2], bare.match(/[,،、，]/gu)?.length ?? 0),
    toShareStep('figures', [0, 10, 30], (bare.match(/\p{Nd}/gu)?.length ?? 0) / Math.max(1, letters)),
    toCapitals(bare),
    ...tests.filter(([, holds]) => holds).map(([name]) => name),
  ];
};

const endOf = ({ bare, stops }: LineShape): string => {
  if (/[?؟！？!]["”»]?$/u.test(bare)) return 'asking';
  if (/(?:…|\.\.\.)$/u.test(bare)) return 'cut-short';
  if (stops) return 'stop';
  if (/[:：]$/u.test(bare)) return 'colon';
  return /[,،;]$/u.test(bare) ? 'comma' : 'open';
};

/** Share of the words that begin with a capital, in scripts that have them. */
const toCapitals = (bare: string): string => {
  const words = bare.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length === 0 || !/\p{Lu}|\p{Ll}/u.test(bare)) return 'capitals:none';
  return toShareStep(
    'capitals',
    [10, 30, 50, 70, 95],
    words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length,
  );
};

/** A part behind a bracket, a bar or a full stop credits a picture: `The bridge. Photo: Nadia Selim` */
const creditsPhoto = (bare: string): boolean =>
  bare
    .split(/[()（）[\]/|]|(?<=[.。])\s/u)
    .slice(1)
    .some((part) => findLabel(part.trim())?.kind === 'photo');
