import {
  type Columns,
  clamp,
  farthest,
  fill,
  toColumn,
  toFlag,
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
  const columns: Columns = {
    ...windows('prose', prose, [3, 8, 20]),
    ...windows(
      'furniture',
      toColumn(lines, (line) => toFlag(line.furniture)),
      [2, 5, 15],
    ),
    ...windows(
      'dates',
      toColumn(lines, (line) => toFlag(line.date)),
      [4, 12],
    ),
    ...windows(
      'numbered',
      toColumn(lines, ({ entry }) => toFlag(/^\p{Nd}/u.test(entry.bare))),
      [4],
    ),
    ...windows(
      'short',
      toColumn(lines, (line) => toFlag(line.short)),
      [5, 15],
    ),
    ...distances(
      'Prose',
      toColumn(lines, (line) => toFlag(line.prose)),
    ),
    ...distances(
      'Date',
      toColumn(lines, (line) => toFlag(line.date)),
    ),
    ...distances(
      'Author',
      toColumn(lines, ({ entry }) => toFlag(entry.label?.kind === 'author')),
    ),
    ...distances(
      'Repeated',
      toColumn(lines, ({ entry, repeats }) => toFlag(repeats > 1 && entry.words >= 4)),
    ),
  };
  for (const [name, kinds] of Object.entries(landmarks)) {
    const flags = toColumn(lines, (line) => toFlag(isLandmark(line, kinds)));
    Object.assign(columns, distances(name, flags));
    if (name === 'Related' || name === 'Comments') {
      columns[`wordsSince${name}`] = toWordsSince(prose, flags);
      const sections = toSums(flags);
      columns[`count${name}`] = fill(lines.length, (at) => Math.min(mostSections, sections(0, at - 1)));
    }
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
