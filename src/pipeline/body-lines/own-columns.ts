import type { FurnitureKind, LabelKind } from '../../languages/language.ts';
import type { LineShape } from '../../text/line-shape.ts';
import { type Columns, shift, toColumn, toFlag } from './columns.ts';
import type { LineFacts } from './line-facts.ts';

const furnitureKinds: readonly FurnitureKind[] = [
  'menu',
  'share',
  'comments',
  'related',
  'read-more',
  'newsletter',
  'advertisement',
  'app-promo',
  'cookies',
  'rights',
  'skip-link',
  'continues',
];

const labelKinds: readonly LabelKind[] = [
  'author',
  'source',
  'published',
  'updated',
  'section',
  'tags',
  'photo',
  'latest',
];

const capitalisedFrom = 3;
const longWord = 4;
const measured = 300;

/** Share of the longer words behind the first that begin with a capital; -1 for scripts without and for few words. */
const toCapitals = ({ bare: text, capitals }: LineShape): number => {
  if (capitals === 0 && (text.length <= measured || !/\p{Lu}/u.test(text))) return -1;
  const words =
    text
      .slice(0, measured)
      .match(/\p{L}[\p{L}'’-]*/gu)
      ?.filter(({ length }) => length >= longWord) ?? [];
  if (words.length < capitalisedFrom) return -1;
  return words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length / (words.length - 1);
};

/** Share of capitals among the letters that have case; -1 for fewer than four of them. */
const toUpperShare = ({ capitals, smalls }: LineShape): number =>
  capitals + smalls < 4 ? -1 : capitals / (capitals + smalls);

/** Share of the letters that have case: none in scripts without; -1 without letters. */
const toCased = ({ letters, capitals, smalls }: LineShape): number =>
  letters === 0 ? -1 : Math.min(1, (capitals + smalls) / Math.min(measured, letters));

/** Share of the characters that are neither letters nor digits nor white space. */
const toMarks = ({ bare }: LineShape): number => {
  const text = bare.slice(0, measured);
  return (text.match(/[^\p{L}\p{M}\p{N}\s]/gu)?.length ?? 0) / Math.max(1, text.length);
};

/** A full stop or one of its sisters, then any closing marks: headlines ask and exclaim, but seldom end like this. */
const period = /[.।。۔։።][\s"'»”’“)\]]*$/u;

/** A picture's credit in the line: `(Photo: …)`, the name of an agency. */
const credit =
  /[(（[](?:photo|foto|image|imagen|bild|crédit|credit|picture|video)s?\b|\b(?:getty|reuters|shutterstock|istock|afp|dpa)\b/iu;

/** A word of every such credit, in folded letters. */
const creditWord = /photo|foto|imag|bild|credit|picture|video|getty|reuters|shutterstock|istock|afp|dpa/;

const isCredit = ({ entry: { bare, folded, label } }: LineFacts): boolean =>
  label?.kind === 'photo' || (creditWord.test(folded) && credit.test(bare));

/** What a line shows by itself, and what the lines right above and below it show. */
export const toOwnColumns = (lines: readonly LineFacts[]): Columns => {
  const of = (toValue: (facts: LineFacts) => number): Float32Array => toColumn(lines, toValue);
  const words = of((line) => line.words);
  const sentence = of((line) => toFlag(line.sentence));
  const functionShare = of((line) => line.functionShare);
  const credits = of((line) => toFlag(isCredit(line)));
  const repeats = of((line) => Math.min(6, line.repeats));
  return {
    words,
    sentence,
    stops: of(({ entry }) => toFlag(entry.stops)),
    innerStops: of(({ entry }) => Math.min(6, entry.innerStops)),
    bullet: of(({ entry }) => toFlag(entry.bullet)),
    wordLength: of(({ entry }) => entry.letters / Math.max(1, entry.words)),
    repeats,
    furniture: of((line) => toFlag(line.furniture)),
    furnitureKind: of(({ entry }) => (entry.furniture === null ? -1 : furnitureKinds.indexOf(entry.furniture.kind))),
    label: of(({ entry }) => (entry.label === null ? -1 : labelKinds.indexOf(entry.label.kind))),
    settled: of(({ entry }) => toFlag(entry.verdict !== null)),
    functionShare,
    capitals: of(({ entry }) => toCapitals(entry)),
    upperShare: of(({ entry }) => toUpperShare(entry)),
    commas: of(({ entry, words: length }) => entry.commas / Math.max(1, length)),
    digits: of(({ entry }) => entry.digits / Math.max(1, entry.letters)),
    endsInColon: of(({ entry }) => toFlag(/[:：]$/.test(entry.bare.slice(-1)))),
    endsInEllipsis: of(({ entry }) => toFlag(/(?:…|\.\.\.)$/.test(entry.bare.slice(-3)))),
    endsInPeriod: of(({ entry }) => toFlag(period.test(entry.bare.slice(-4)))),
    marks: of(({ entry }) => toMarks(entry)),
    cased: of(({ entry }) => toCased(entry)),
    asks: of(({ entry }) => toFlag(/[!?؟！？]["”»]?$/.test(entry.bare.slice(-2)))),
    beginsSmall: of(({ entry }) => toFlag(/^\p{Ll}/u.test(entry.bare))),
    credit: credits,
    'credit+1': shift(credits, 1, 0),
    ...around('words', words, [-4, -3, -2, -1, 1, 2, 3, 4], -1),
    ...around('sentence', sentence, [-2, -1, 1, 2], -1),
    ...around('functionShare', functionShare, [-2, -1, 1, 2], -1),
    ...around('repeats', repeats, [-1, 1], 0),
  };
};

const around = (name: string, column: Float32Array, offsets: readonly number[], none: number): Columns =>
  Object.fromEntries(
    offsets.map((offset) => [`${name}${offset > 0 ? '+' : ''}${offset}`, shift(column, offset, none)]),
  );
