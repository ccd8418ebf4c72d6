import { findHeaders, type Header } from './find-headers.ts';
import { findLanguage } from './find-language.ts';
import { findMaximalRuns, type Run } from './maximal-runs.ts';
import { type Body, countRepeats, isProse, type OpenEntry, type Page } from './page.ts';

/**
 * What a line adds to the running text it stands in: a sentence its words, a menu line a fixed loss. Chosen on the
 * development dumps for the best body F1.
 */
const worth = { menuLine: -5, bullet: -6, repeated: -8, furniture: -4, related: -12, settled: -2, most: 60 } as const;

/** A run of text counts as a further article when it holds this share of the best run and stands under a header. */
const siblingShare = 0.02;

/** Running text before a comments heading: less than this, and the heading is a counter beside the byline. */
const wordsBeforeComments = 40;
const shareBeforeComments = 0.25;

/**
 * Finds the running text of every article on a page: the stretches in which sentences outweigh menu lines (maximal
 * scoring subsequences), cut where the header of another article stands between.
 */
export const findBodies = (page: Page): Body[] => {
  const wholePage = toSample(page.entries);
  const lang = findLanguage(wholePage).value;
  const headers = findHeaders(page, lang);
  const scores = scoreEntries(page, headers);
  const runs = findMaximalRuns(scores);
  const best = runs.reduce((top, { score }) => Math.max(top, score), 0);
  const parts = runs
    .filter(
      (run) =>
        run.score === best || (run.score >= best * siblingShare && headers.some((header) => opens(page, header, run))),
    )
    .flatMap(({ first, last }) => cutAtHeaders(page, first, last, headers));
  return parts.map(([first, last], at): Body => {
    const headFrom = at === 0 ? 0 : headFromOf(headers, parts[at - 1]?.[1] ?? 0, first);
    const next = parts[at + 1];
    const tailTo = next === undefined ? page.entries.length - 1 : headFromOf(headers, last, next[0]) - 1;
    const sample = toSample(page.entries.slice(first, last + 1));
    return { first, last, headFrom, tailTo, lang: sample === wholePage ? lang : findLanguage(sample).value };
  });
};

const toSample = (entries: readonly OpenEntry[]): string =>
  entries
    .filter(isProse)
    .map(({ bare }) => bare.slice(0, 600))
    .join('\n')
    .slice(0, 3_000);

const scoreEntries = (page: Page, headers: readonly Header[]): number[] => {
  const scores = page.entries.map((entry) => scoreEntry(page, entry));
  for (const [from, to] of findCommentZones(page, headers)) {
    for (let at = from; at <= to; at += 1) scores[at] = Math.min(-1, scores[at] ?? 0);
  }
  return scores;
};

const scoreEntry = (page: Page, entry: OpenEntry): number => {
  const { verdict, words, stops, innerStops, letters, bullet } = entry;
  if (verdict?.fate === 'blank') return 0;
  if (verdict?.by === 'editor') return verdict.fate === 'kept' ? worth.most : worth.settled;
  if (verdict !== null)
    return verdict.by === 'related' ? worth.related : verdict.by === 'comments' ? worth.furniture : worth.settled;
  if (letters === 0) return -1;
  if (countRepeats(page, entry) > 1 && words < 30) return worth.repeated;
  if (entry.furniture !== null) return worth.furniture;
  if (stops || innerStops > 0)
    return words >= 20 ? Math.min(words, worth.most) : words >= 10 ? words * 0.7 : words >= 4 ? 1 : -3;
  if (words >= 35) return Math.min(words, worth.most) * 0.6;
  if (words >= 18) return 2;
  return bullet ? worth.bullet : worth.menuLine;
};

/** From a comments heading that follows enough text, to the next header or the end of the page. */
const findCommentZones = (page: Page, headers: readonly Header[]): [from: number, to: number][] => {
  const words = page.entries.map((entry) => (entry.verdict === null && isProse(entry) ? entry.words : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  return page.entries
    .filter(({ verdict }) => verdict?.by === 'comments')
    .filter(({ index }) => {
      const before = words.slice(0, index).reduce((sum, count) => sum + count, 0);
      return before >= wordsBeforeComments && before >= total * shareBeforeComments;
    })
    .map(({ index }) => [index, (headers.find(({ from }) => from > index)?.from ?? page.entries.length) - 1]);
};

/** The header stands right above the run, with no other sentences between. */
const opens = (page: Page, header: Header, run: Run): boolean =>
  header.at < run.first && page.entries.slice(header.at, run.first).every((entry) => !isProse(entry));

/** The parts of a run between headers; a part without sentences is none. */
const cutAtHeaders = (page: Page, first: number, last: number, headers: readonly Header[]): [number, number][] => {
  const inside = headers.filter(({ from }) => from > first && from <= last).map(({ from }) => from);
  const edges = [first, ...page.newArticles.filter((at) => at > first && at <= last), ...inside, last + 1];
  const parts: [number, number][] = [];
  for (const [at, from] of [...new Set(edges)].sort((a, b) => a - b).entries()) {
    const to = [...new Set(edges)].sort((a, b) => a - b)[at + 1];
    if (to === undefined) continue;
    const prose = page.entries
      .slice(from, to)
      .filter((entry) => isText(page, entry) && entry.verdict?.fate !== 'dropped');
    const [start, end] = [prose[0]?.index, prose.at(-1)?.index];
    if (start !== undefined && end !== undefined) parts.push([start, to > last ? last : end]);
  }
  return parts;
};

/** A sentence may open a text even when it is short. */
const shortestOpening = 6;

const isText = (page: Page, entry: OpenEntry): boolean =>
  entry.verdict?.fate === 'kept' ||
  isProse(entry) ||
  (entry.stops && entry.words >= shortestOpening && !entry.bullet && countRepeats(page, entry) === 1);

const headFromOf = (headers: readonly Header[], after: number, before: number): number =>
  headers.find(({ from }) => from > after && from <= before)?.from ?? after + 1;
