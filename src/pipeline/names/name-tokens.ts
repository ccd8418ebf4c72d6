import { toWords, type Word } from '../../text/words.ts';

/** What stands between two words, as far as it tells whether one name spans both. */
export const gapKinds = [
  'edge',
  'space',
  'hyphen',
  'apostrophe',
  'initial',
  'comma',
  'stop',
  'colon',
  'open-quote',
  'close-quote',
  'open-bracket',
  'close-bracket',
  'dash',
  'slash',
  'ampersand',
  'joiner',
  'inner-quote',
  'other',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** A word of a text and what stands before it. */
export interface NameToken extends Word {
  gap: number;
}

/** The first that fits says what a gap is. */
const expressions: readonly (readonly [GapKind, RegExp])[] = [
  ['space', /^\s+$/u],
  ['joiner', /^\u200c+$/u],
  ['hyphen', /^[-‐‑־]$/u],
  ['apostrophe', /^\s?['’ʼ]\s?$/u],
  ['inner-quote', /^["״״]$/u],
  ['slash', /^[/.·]$/u],
  ['ampersand', /^\s?[&+]\s?$/u],
  ['open-bracket', /[([{]\s*["«“„]?$/u],
  ['open-quote', /(?:^|\s|[.:,،])["«“„‚‘'”]\s?$|[«“„]$/u],
  ['close-bracket', /^\s*["»”]?[)\]}]/u],
  ['close-quote', /^\s?["»”’']/u],
  ['stop', /[.!?؟…۔]/u],
  ['colon', /[:;؛]/u],
  ['comma', /[,،、]/u],
  ['dash', /[-–—־]/u],
];

const known = new Map<string, number>();
const space = gapKinds.indexOf('space');
const other = gapKinds.indexOf('other');
const initial = gapKinds.indexOf('initial');
const afterInitial = /^\.\s?$/u;
/** Gaps are few; a hostile text may have many. */
const mostKnown = 5_000;

const readGap = (gap: string): number => {
  const found = known.get(gap);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const kind = expressions.find(([, expression]) => expression.test(gap.slice(0, 20)))?.[0];
  const place = kind === undefined ? other : gapKinds.indexOf(kind);
  known.set(gap, place);
  return place;
};

/**
 * The words of a text, each with the number of the kind of gap before it.
 *
 * `J. Smith, Lyon` → `J` edge, `Smith` initial, `Lyon` comma
 */
export const toNameTokens = (text: string): NameToken[] => {
  let before: Word | undefined;
  return toWords(text).map((word) => {
    const gap = before === undefined ? 0 : gapBetween(text, before, word.start);
    before = word;
    return { text: word.text, start: word.start, end: word.end, gap };
  });
};

const blank = ' '.charCodeAt(0);

const gapBetween = (text: string, { text: before, end }: Word, start: number): number => {
  if (start === end + 1 && text.charCodeAt(end) === blank) return space;
  const gap = text.slice(end, start);
  return before.length <= 2 && afterInitial.test(gap) ? initial : readGap(gap);
};
