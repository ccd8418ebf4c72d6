import {
  type Columns,
  clamp,
  farthest,
  fill,
  toColumn,
  toFlags,
  toLinesSince,
  toLinesUntil,
  toSums,
} from './columns.ts';
import type { LineFacts } from './line-facts.ts';

/** Headings and buttons of furniture, by name of the column: kinds of the languages' lists and ids of rules. */
const landmarks: Readonly<Record<string, readonly string[]>> = {
  Related: ['related'],
  Pointer: ['read-also'],
  Comments: ['comments', 'reader-comment'],
  Share: ['share'],
  Rights: ['rights', 'copyright-notice', 'cookies'],
  ReadMore: ['read-more'],
  Newsletter: ['newsletter', 'app-promo'],
  Menu: ['menu'],
};

const mostSince = 500;
const mostSections = 5;

const isLandmark = ({ entry }: LineFacts, kinds: readonly string[]): boolean =>
  (entry.furniture !== null && kinds.includes(entry.furniture.kind)) ||
  (entry.verdict !== null && kinds.includes(entry.verdict.by));

/** Where a line stands: how dense sentences and furniture are around it, and how far away headings and dates. */
export const toPlaceColumns = (lines: readonly LineFacts[]): Columns => {
  const prose = toColumn(lines, (line) => line.proseWords);
  return { ...toDensities(lines, prose), ...toDistances(lines), ...toLandmarkColumns(lines, prose) };
};

const toDensities = (lines: readonly LineFacts[], prose: Float32Array): Columns => {
  const furniture = toFlags(lines, (line) => line.furniture);
  const dates = toFlags(lines, (line) => line.date);
  const numbered = toFlags(lines, ({ entry }) => /^\p{Nd}/u.test(entry.bare));
  const short = toFlags(lines, (line) => line.short);
  return {
    ...windows('prose', prose, [3, 8, 20]),
    ...windows('furniture', furniture, [2, 5, 15]),
    ...windows('dates', dates, [4, 12]),
    ...windows('numbered', numbered, [4]),
    ...windows('short', short, [5, 15]),
  };
};

const toDistances = (lines: readonly LineFacts[]): Columns => {
  const prose = toFlags(lines, (line) => line.prose);
  const dates = toFlags(lines, (line) => line.date);
  const authors = toFlags(lines, ({ entry }) => entry.label?.kind === 'author');
  const repeated = toFlags(lines, ({ entry, repeats }) => repeats > 1 && entry.words >= 4);
  return {
    ...distances('Prose', prose),
    ...distances('Date', dates),
    ...distances('Author', authors),
    ...distances('Repeated', repeated),
  };
};

/** How far away the landmarks are, and for those that open a section also how much of the page lies before it. */
const toLandmarkColumns = (lines: readonly LineFacts[], prose: Float32Array): Columns => {
  const columns: Columns = {};
  for (const [name, kinds] of Object.entries(landmarks)) {
    const flags = toFlags(lines, (line) => isLandmark(line, kinds));
    Object.assign(columns, distances(name, flags));
    if (name === 'Related' || name === 'Comments') Object.assign(columns, sections(name, flags, prose));
  }
  return columns;
};

/** Means over so many lines above and below. */
const windows = (name: string, column: Float32Array, sizes: readonly number[]): Columns => {
  const sum = toSums(column);
  return Object.fromEntries(
    sizes.flatMap((size) => [
      [`${name}Above${size}`, fill(column.length, (at) => sum(at - size, at - 1) / size)],
      [`${name}Below${size}`, fill(column.length, (at) => sum(at + 1, at + size) / size)],
    ]),
  );
};

const distances = (name: string, flags: Float32Array): Columns => ({
  [`since${name}`]: toLinesSince(flags),
  [`until${name}`]: toLinesUntil(flags),
});

/** Words of sentences since the last heading above, and how many headings there are above. */
const sections = (name: string, flags: Float32Array, prose: Float32Array): Columns => {
  const count = toSums(flags);
  return {
    [`wordsSince${name}`]: toWordsSince(prose, flags),
    [`count${name}`]: fill(flags.length, (at) => Math.min(mostSections, count(0, at - 1))),
  };
};

/** Words of sentences between a line and the last flagged one above it, or the top of the page. */
const toWordsSince = (prose: Float32Array, flags: Float32Array): Float32Array => {
  let words = 0;
  return flags.map((flag, at) => {
    const since = Math.min(mostSince, words);
    words = flag === 1 ? 0 : words + (prose[at] ?? 0);
    return since;
  });
};

/** Signed distance in lines, cut off at both sides. */
export const toOffset = (lines: number): number => clamp(lines, -farthest, farthest);
