import { findCreditedHeadlines } from './credited-headlines.ts';
import { type DateLines, dateLinesOf } from './date-lines-of.ts';
import { countRepeats, isProse, type OpenEntry, type Page } from './page.ts';

/** Where the header of an article begins, and the places of the date line or repeated title that show it. */
export interface Header {
  from: number;
  at: number;
  /** How it shows: `title` for a title printed twice, `credit` where each item ends with its source, else the shape of its date line. Headers of one page share it. */
  form: string;
}

/** A header has at most this many lines above its date, and its date at most this many lines below its title. */
const linesAbove = 4;
const linesBelow = 6;

/**
 * Finds the headers of a page that holds several articles: a title printed twice in a row and again or with a date below
 * it, a date line of a shape that the page uses more than once with a title beside it, or, without either, the headlines of
 * a digest whose items end with their sources.
 */
export const findHeaders = (page: Page, lang: string): Header[] => {
  const lines = page.entries.filter(({ bare }) => bare !== '');
  const dates = dateLinesOf(page, lang);
  const shapes = new Map<string, number>();
  for (const { shape } of dates.values()) shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  const headers: Header[] = [];
  for (const [at, entry] of lines.entries()) {
    const date = entry.verdict === null ? dates.get(entry.index) : undefined;
    if (isRepeatedTitle(page, lines, at, dates)) headers.push({ from: entry.index, at: entry.index, form: 'title' });
    else if (date !== undefined && (shapes.get(date.shape) ?? 0) > 1) headers.push(...headerOfDate(lines, at, dates));
  }
  if (headers.length > 0) return headers;
  return findCreditedHeadlines(page).map((at) => ({ from: at, at, form: 'credit' }));
};

const isRepeatedTitle = (page: Page, lines: readonly OpenEntry[], at: number, dates: DateLines): boolean => {
  const entry = lines[at];
  if (entry === undefined || entry.words < 3 || entry.verdict !== null) return false;
  if (lines[at + 1]?.folded !== entry.folded || lines[at - 1]?.folded === entry.folded) return false;
  const dated = lines.slice(at + 2, at + 2 + linesBelow).some(({ index }) => dates.has(index));
  return countRepeats(page, entry) >= 3 || dated;
};

/** The lines above a date that may belong to its header: short, not settled, no sentences. Below the text begins: what stands there is no title. */
const headerOfDate = (lines: readonly OpenEntry[], at: number, dates: DateLines): Header[] => {
  let from = at;
  while (from > 0 && at - from < linesAbove && isHeaderLine(lines[from - 1], dates)) from -= 1;
  const below = lines.slice(at + 1, at + 3);
  const text = below.findIndex(isProse);
  const beside = [...lines.slice(from, at), ...(text === -1 ? below : below.slice(0, text))];
  if (!beside.some((line) => line.words >= 2 && isHeaderLine(line, dates))) return [];
  const first = lines[from];
  const date = lines[at];
  const form = date === undefined ? undefined : dates.get(date.index)?.shape;
  return first === undefined || date === undefined || form === undefined
    ? []
    : [{ from: first.index, at: date.index, form }];
};

const isHeaderLine = (line: OpenEntry | undefined, dates: DateLines): boolean =>
  line !== undefined && line.verdict === null && !isProse(line) && !dates.has(line.index) && line.furniture === null;
