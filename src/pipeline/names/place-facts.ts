import { gapKinds } from './name-tokens.ts';

/** A word and the two beside it, by the numbers of their shapes, hints and parts in a name of the catalogue; 0 beyond the text. */
export interface Place {
  gapBefore: number;
  gapAfter: number;
  shapes: readonly [before: number, here: number, after: number];
  hints: readonly [before: number, here: number, after: number];
  listed: readonly [before: number, here: number, after: number];
}

const stop = gapKinds.indexOf('stop');

/** A word that opens a text or a sentence has a capital for that alone. */
const opens = (gap: number): boolean => gap === 0 || gap === stop;

/** What marks and shapes around a word say. */
export const toMarkFacts = ({ gapBefore, gapAfter, shapes: [before, here, after] }: Place, lang: string): string[] => {
  const facts = [
    `gb ${gapBefore}`,
    `ga ${gapAfter}`,
    `st ${opens(gapBefore)} ${here}`,
    `ss ${before} ${here} ${after}`,
  ];
  return [
    ...facts,
    ...facts.map((fact) => `${lang}|${fact}`),
    `sb ${before} ${here} ${gapBefore}`,
    `sa ${here} ${after} ${gapAfter}`,
    'any',
    `${lang}|any`,
  ];
};

/** What the hints of the words around say. */
export const toHintFacts = ({
  gapBefore,
  gapAfter,
  shapes: [, shape],
  hints: [before, here, after],
}: Place): string[] => [
  `hb ${before} ${here} ${shape}`,
  `ha ${here} ${shape} ${after}`,
  `hh ${before} ${here} ${after}`,
  `hg ${before} ${shape} ${gapBefore}`,
  `hf ${after} ${shape} ${gapAfter}`,
];

/** What names of the catalogue at a word and beside it say. */
export const toListedFacts = (
  { gapBefore, gapAfter, shapes: [shapeBefore, , shapeAfter], listed: [before, here, after] }: Place,
  lang: string,
): string[] => [
  `c ${here}`,
  `${lang}|c ${here}`,
  `cb ${before} ${here}`,
  `ca ${here} ${after}`,
  ...(here === 0 ? [] : [`cs ${here} ${shapeBefore} ${gapBefore} ${shapeAfter} ${gapAfter}`]),
];
