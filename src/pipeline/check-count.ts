import { type Doubt, shorten } from './doubt.ts';
import { type Body, isProse, type OpenEntry, type Page } from './page.ts';
import type { Article } from './types.ts';

/** Words of sentences that no article took, one line below the other, from which they may be an article. */
const fewestLeftOut = 120;
/** Short lines between two sentences of one text; a list of teasers has more of them. */
const mostBetween = 2;

/** What knows a line by its place alone. */
const byPlace: ReadonlySet<string> = new Set(['no-rule', 'related-headline', 'menu-entry', 'aside']);

/** A further article with fewer words than this share of the longest, and without a title or a day, may be a teaser. */
const teaserShare = 0.4;

/** Several articles or one: sentences between or beside the articles that none of them took, and articles that may be none. */
export const checkCount = (page: Page, articles: readonly Article[]): Doubt[] => [
  ...checkLeftOut(page),
  ...checkTeasers(page, articles),
];

const checkLeftOut = (page: Page): Doubt[] => {
  // What stands above the only article was cut off at its headline: that is no doubt.
  const from = page.bodies.length === 1 ? (page.bodies[0]?.first ?? 0) : 0;
  const stretches = toStretches(page, from).filter((lines) => countWords(lines) >= fewestLeftOut);
  const longest = stretches.sort((a, b) => countWords(b) - countWords(a))[0];
  const [first] = longest ?? [];
  if (longest === undefined || first === undefined) return [];
  return [
    {
      rule: 'text-left-out',
      line: first.line,
      message: `${countWords(longest)} words of sentences were taken for no article: ${shorten(first.bare)}`,
      when: 'if another article begins here',
      fix: { lines: { [first.line]: 'paragraph' }, newArticle: [...toStarts(page, longest), first.line] },
      why: `Another article begins at line ${first.line}.`,
    },
  ];
};

/** The longest text of a page is an article without a word of the editor: a longer one would take its place. */
const toStarts = (page: Page, leftOut: readonly OpenEntry[]): number[] =>
  page.bodies
    .filter((body) => countWords(keptOf(page, body)) < countWords(leftOut))
    .flatMap(({ first }) => page.entries[first]?.line ?? []);

/** Dropped sentences in a row, with few short lines between. */
const toStretches = ({ entries, bodies }: Page, from: number): OpenEntry[][] => {
  const stretches: OpenEntry[][] = [[]];
  let between = 0;
  for (const entry of entries.slice(from)) {
    if (entry.bare === '') continue;
    const isLeftOut = isProse(entry) && byPlace.has(entry.verdict?.by ?? '');
    const isInside = bodies.some(({ first, last }) => entry.index >= first && entry.index <= last);
    between = isLeftOut ? 0 : between + 1;
    if (isInside || between > mostBetween) stretches.push([]);
    else if (isLeftOut) stretches.at(-1)?.push(entry);
  }
  return stretches;
};

const countWords = (lines: readonly OpenEntry[]): number => lines.reduce((sum, { words }) => sum + words, 0);

const checkTeasers = (page: Page, articles: readonly Article[]): Doubt[] => {
  const sizes = page.bodies.map((body) => countWords(keptOf(page, body)));
  const longest = Math.max(...sizes);
  return articles.flatMap(({ id, title, publishedOn }, at) => {
    const kept = page.bodies[at] === undefined ? [] : keptOf(page, page.bodies[at]);
    const [first, last] = [kept[0], kept.at(-1)];
    const small = (sizes[at] ?? 0) < longest * teaserShare;
    const whole = title.by !== 'first-sentence' && publishedOn !== undefined;
    if (first === undefined || last === undefined || !small || whole || title.by === 'editor') return [];
    const range = first.line === last.line ? String(first.line) : `${first.line}-${last.line}`;
    return [
      {
        rule: 'doubtful-article',
        line: first.line,
        message: `article ${id} is short and has no ${title.by === 'first-sentence' ? 'title' : 'day'} of its own: ${shorten(title.value)}`,
        when: 'if it is no article',
        fix: { lines: { [range]: 'drop' as const } },
        why: `Lines ${range} are no article.`,
      },
    ];
  });
};

const keptOf = ({ entries }: Page, { headFrom, tailTo }: Body): OpenEntry[] =>
  entries.slice(headFrom, tailTo + 1).filter(({ verdict }) => verdict?.fate === 'kept');
