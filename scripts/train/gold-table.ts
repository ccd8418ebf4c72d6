import type { GoldPage } from './gold-page.ts';
import { unknown } from './line-labels.ts';

/** A line of a gold page whose label is known. */
export interface Row {
  page: number;
  line: number;
  host: string;
  keys: readonly string[];
  isText: number;
  weight: number;
}

/** Long pages count less per line, so that every page counts about as much. */
const usualLines = 300;
const fewestLines = 60;
const mostWeight = 4;
const evenness = 0.7;
/** Lines of pages of which only some are known are few: they count more. */
const segmentWeight = 1.5;

/** The known lines of gold pages, longer lines with more weight. */
export const toRows = (pages: readonly GoldPage[]): Row[] =>
  pages.flatMap((page, place) => {
    const perPage = Math.min(mostWeight, usualLines / Math.max(fewestLines, page.lines.length)) ** evenness;
    const share = page.gold.body === null ? perPage * segmentWeight : perPage;
    return [...page.labels].flatMap((isText, line) =>
      isText === unknown
        ? []
        : [
            {
              page: place,
              line,
              host: page.host,
              keys: page.keys[line] ?? [],
              isText,
              weight: share * toLength(page, line),
            },
          ],
    );
  });

const toLength = ({ columns }: GoldPage, line: number): number =>
  Math.sqrt(Math.max(1, columns['words']?.[line] ?? 1)) / 3 + 0.3;

/** Cuts things into folds by a hash of their host: the same host, the same fold. */
export const toFold = (host: string, folds: number): number => {
  let hash = 7;
  for (const letter of host) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
};
