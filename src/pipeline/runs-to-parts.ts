import type { Header } from './find-headers.ts';
import { linesBetween } from './lines-between.ts';
import type { Run } from './maximal-runs.ts';
import { countRepeats, isProse, type OpenEntry, type Page } from './page.ts';
import { findHeadline } from './page-title.ts';

/** The text of one article, or of what may be one: first and last place, both included. */
interface Part {
  first: number;
  last: number;
  /** Place of the run that it was cut from. */
  run: number;
  words: number;
  /** Forms of the headers right above it. */
  forms: ReadonlySet<string>;
  /** The editor lets an article begin here. */
  byEditor: boolean;
}

type HeadersByPlace = ReadonlyMap<number, readonly Header[]>;

/** A further article has this many words of sentences; teasers of other articles have fewer. */
const fewestWords = 80;
/** In a digest of short items every item is short: one may be shorter than that when it holds this share of the longest. */
const digestShare = 0.35;

/**
 * The articles of a page among its runs of text: each run is cut where a header stands inside it. The longest part is an
 * article; another one is, too, when a header of the same form stands above both and it is no mere teaser. A part that is
 * neither goes with the one before it when they share a run and it is long, and is left out when it is short.
 */
export const runsToParts = (page: Page, runs: readonly Run[], headers: readonly Header[]): Part[] => {
  const byPlace = Map.groupBy(headers, ({ at }) => at);
  const parts = runs.flatMap((run, at) => cutAtHeaders(page, run, at, headers, byPlace));
  const longest = parts.reduce<Part | null>((top, part) => (top === null || part.words > top.words ? part : top), null);
  const articles: Part[] = [];
  for (const part of parts) {
    const before = articles.at(-1);
    if (part === longest || part.byEditor || (longest !== null && isSibling(part, longest))) articles.push(part);
    else if (before?.run === part.run && part.words >= fewestWords) articles[articles.length - 1] = join(before, part);
  }
  const whole = joinUpwards(parts, articles, longest);
  const [only, second] = whole;
  return only === undefined || second !== undefined
    ? whole
    : [beginBelowHeadline(page, endWithSentence(page, absorb(page, only, parts, runs)))];
};

/** A run with less than this share of the score of the article's own run says nothing; below a heading of related stories more is asked. */
const shareOfRun = { usual: 0.1, belowRelated: 0.4 } as const;

/** The only article of a page reaches from the first to the last run that counts: pictures and appeals stand between. */
const absorb = (page: Page, article: Part, parts: readonly Part[], runs: readonly Run[]): Part => {
  const scoreOf = ({ run }: Part): number => runs[run]?.score ?? 0;
  const isBelowRelated = ({ first }: Part): boolean =>
    page.entries.slice(article.last + 1, first).some(({ verdict }) => verdict?.by === 'related');
  const own = parts.filter(
    (part) => scoreOf(part) >= scoreOf(article) * (isBelowRelated(part) ? shareOfRun.belowRelated : shareOfRun.usual),
  );
  const whole = {
    ...article,
    first: Math.min(article.first, ...own.map(({ first }) => first)),
    last: Math.max(article.last, ...own.map(({ last }) => last)),
  };
  const sure = parts.filter(
    (part) =>
      part.first > whole.last && scoreOf(part) >= leastScore(page, whole.last, part) && part.words < fewestWords,
  );
  return { ...whole, last: sure.reduce((last, part) => goOn(page, last, part), whole.last) };
};

/**
 * A run with this score, too short for an article, goes with the text so many lines above it, however long that is: a last
 * paragraph below «Read also» and headlines. Less is asked below «Read also:» with its colon, which headings of lists have not;
 * below at least two headlines that nothing else stands with, since a teaser stands below a headline of its own; and where the
 * page says that the text goes on.
 */
const lastRun = { score: 3, belowColon: 1.2, belowHeadlines: 1, continued: 0.8, lines: 6 } as const;
const fewestHeadlines = 2;

const isHeading = ({ verdict }: OpenEntry): boolean => verdict?.by === 'related' || verdict?.by === 'read-more';

const leastScore = (page: Page, last: number, { first }: Part): number => {
  const between = page.entries.slice(last + 1, first).filter(({ verdict }) => verdict?.fate !== 'blank');
  if (between.some(({ verdict }) => verdict?.by === 'continues')) return lastRun.continued;
  const [top, ...headlines] = between;
  if (top !== undefined && isHeading(top) && headlines.length >= fewestHeadlines && headlines.every(isOpen))
    return lastRun.belowHeadlines;
  return /[:：]\s*$/u.test(between.find(isHeading)?.text ?? '') ? lastRun.belowColon : lastRun.score;
};

const isOpen = (entry: OpenEntry): boolean => entry.verdict === null && !isProse(entry);

const goOn = (page: Page, last: number, part: Part): number =>
  linesBetween(page, last, part.first) <= lastRun.lines ? part.last : last;

/** Headlines may stand right below a text: it ends with its last sentence. */
const endWithSentence = (page: Page, part: Part): Part => {
  let { last } = part;
  while (last > part.first && !isText(page, page.entries[last])) last -= 1;
  return { ...part, last };
};

const isSibling = (part: Part, longest: Part): boolean =>
  [...part.forms].some((form) => longest.forms.has(form)) &&
  part.words >= Math.min(fewestWords, longest.words * digestShare);

/** Less than this share of a text stands above its own headline: teasers and banners that the run took along. */
const shareAbove = 0.5;

/** A text whose page title stands as a line inside it begins below that line. */
const beginBelowHeadline = (page: Page, part: Part): Part => {
  const entries = page.entries.slice(part.first, part.last + 1);
  const headline = findHeadline(page, entries);
  if (headline === undefined) return part;
  const [above, below] = [
    entries.filter(({ index }) => index < headline.index),
    entries.filter(({ index }) => index > headline.index),
  ];
  const words = above.filter(isProse).reduce((sum, entry) => sum + entry.words, 0);
  const first = below.find((entry) => isText(page, entry))?.index;
  return first === undefined || words > part.words * shareAbove ? part : { ...part, first };
};

const join = (before: Part, part: Part): Part => ({ ...before, last: part.last, words: before.words + part.words });

/** Long parts of the same run above the longest one, when no header speaks for them: its own beginning. */
const joinUpwards = (parts: readonly Part[], articles: Part[], longest: Part | null): Part[] => {
  const above = parts.filter(
    (part) =>
      longest !== null &&
      part.run === longest.run &&
      part.last < longest.first &&
      !articles.includes(part) &&
      part.words >= fewestWords,
  );
  const [first] = above;
  const at = articles.findIndex((part) => part.first === longest?.first);
  const own = articles[at];
  if (
    first !== undefined &&
    own !== undefined &&
    !articles.some((part) => part.last > first.first && part.last < own.first)
  ) {
    articles[at] = { ...own, first: first.first };
  }
  return articles;
};

const cutAtHeaders = (
  page: Page,
  { first, last }: Run,
  run: number,
  headers: readonly Header[],
  byPlace: HeadersByPlace,
): Part[] => {
  const inside = headers.filter(({ from }) => from > first && from <= last).map(({ from }) => from);
  const said = page.newArticles.filter((at) => at > first && at <= last);
  const edges = [...new Set([first, ...said, ...inside])].sort((a, b) => a - b);
  return edges.flatMap((from, at) => {
    const to = (edges[at + 1] ?? last + 1) - 1;
    const text = page.entries.slice(from, to + 1).filter((entry) => isText(page, entry));
    const [start, end] = [text[0]?.index, to === last ? last : text.at(-1)?.index];
    if (start === undefined || end === undefined) return [];
    const forms = formsAbove(page, byPlace, start);
    const words = text.filter(isProse).reduce((sum, entry) => sum + entry.words, 0);
    return [{ first: start, last: end, run, words, forms, byEditor: isSaid(page, start) }];
  });
};

/** The editor lets an article begin at this text, or above it with no other text between. */
const isSaid = (page: Page, start: number): boolean =>
  page.newArticles.some((at) => at <= start && page.entries.slice(at, start).every((entry) => !isText(page, entry)));

/** Forms of the headers above a place, with no sentences between. */
const formsAbove = (page: Page, headers: HeadersByPlace, place: number): Set<string> => {
  const forms = new Set<string>();
  for (let at = place - 1; at >= 0; at -= 1) {
    const entry = page.entries[at];
    for (const { form } of headers.get(at) ?? []) forms.add(form);
    if (entry !== undefined && isOnce(page, entry)) break;
  }
  return forms;
};

/** A sentence of the text; what a page prints twice, a title that asks perhaps, is none. */
const isOnce = (page: Page, entry: OpenEntry): boolean =>
  isProse(entry) && entry.verdict === null && countRepeats(page, entry) === 1;

/** A sentence may open a text even when it is short. */
const shortestOpening = 6;

const isText = (page: Page, entry: OpenEntry | undefined): boolean =>
  entry?.verdict?.fate === 'kept' ||
  (entry !== undefined &&
    entry.verdict?.fate !== 'dropped' &&
    (isProse(entry) ||
      (entry.stops && entry.words >= shortestOpening && !entry.bullet && countRepeats(page, entry) === 1)));
