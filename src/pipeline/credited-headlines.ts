import { isProse, type OpenEntry, type Page } from './page.ts';

/** Items of a digest without numbers; two alone may be charts of one article with their sources. */
const fewestItems = 3;
/** Words of a headline and of a credit. */
const longestHeadline = 30;
const longestCredit = 12;

const isCredit = ({ label, words }: OpenEntry): boolean =>
  label?.kind === 'source' && label.value !== '' && words <= longestCredit;

const isHeadline = (entry: OpenEntry | undefined): entry is OpenEntry =>
  entry !== undefined &&
  !isProse(entry) &&
  entry.verdict === null &&
  entry.words >= 2 &&
  entry.words <= longestHeadline &&
  entry.label === null &&
  entry.furniture === null;

/** The headline of an item: its first line, but the first item of a page also has the masthead above it. */
const headlineOf = (item: readonly OpenEntry[], isFirst: boolean): OpenEntry | undefined => {
  const text = item.findIndex(isProse);
  const headline = item[isFirst ? text - 1 : 0];
  return text > 0 && isHeadline(headline) ? headline : undefined;
};

/** `1. Harbour opens` → 1 */
const numberOf = ({ folded }: OpenEntry): number => Number(/^(\d{1,2})\s?[.):–-]/.exec(folded)?.[1] ?? Number.NaN);

const areNumbered = (headlines: readonly OpenEntry[]): boolean =>
  headlines.every((headline, at) => numberOf(headline) === at + 1);

/**
 * Places of the headlines of a digest whose items each end with the credit of their own source: a headline, sentences, a
 * credit, and again. The headlines are numbered, or there are three items and more and no two credits are alike.
 */
export const findCreditedHeadlines = (page: Page): number[] => {
  const lines = page.entries.filter(({ bare }) => bare !== '');
  const ends = lines.flatMap((line, at) => (isCredit(line) ? [at] : []));
  if (ends.length < 2) return [];
  const items = ends.map((end, at) => lines.slice((ends[at - 1] ?? -1) + 1, end));
  const headlines = items.flatMap((item, at) => headlineOf(item, at === 0) ?? []);
  if (headlines.length < items.length) return [];
  const credits = new Set(ends.map((end) => lines[end]?.folded));
  if (!areNumbered(headlines) && (items.length < fewestItems || credits.size < items.length)) return [];
  return headlines.map(({ index }) => index);
};
