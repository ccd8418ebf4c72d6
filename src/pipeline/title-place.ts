import { isSectionName } from '../languages/furniture.ts';
import { countRepeats, isProse, type OpenEntry } from './page.ts';
import type { TitleCandidate, TitleSearch } from './title-candidates.ts';
import { toShareStep, toStep } from './title-steps.ts';

/** Where a line stands to the text. */
export const featuresOfPlace = (candidate: TitleCandidate, search: TitleSearch): string[] => {
  const { at, side } = candidate;
  const { lines } = search.pageWords;
  if (side === 'inside') {
    const above = lines.slice(search.first, at);
    return [
      toStep('inside', [0, 1, 3, 7], at - search.first),
      toStep('sentences-above', [0, 15, 40, 80], countSentenceWords(search, above)),
      toStep('headings-below', [0, 1, 3], countHeadings(search, at)),
    ];
  }
  const between = lines.slice(at + 1, search.first);
  const open = between.filter((line) => line.verdict === null && line.furniture === null && !search.isDate(line));
  return [
    toStep('above', [0, 1, 2, 3, 5, 8, 14, 25, 60, 150], between.length),
    toStep('open-between', [0, 1, 2, 4, 8, 16, 40], open.length),
    toStep('long-between', [0, 1, 2, 4, 8, 16], open.filter(({ words }) => words > 4).length),
    toStep('dates-between', [0, 1, 2], between.filter(search.isDate).length),
    toStep('sentences-between', [0, 12, 30, 60], countSentenceWords(search, between)),
    toStep('from-top', [0, 1, 3, 8, 20, 50], at),
    toShareStep('of-head', [10, 30, 50, 70, 85, 95], at / Math.max(1, search.first)),
  ];
};

const countSentenceWords = ({ page }: TitleSearch, lines: readonly OpenEntry[]): number =>
  lines
    .filter((line) => line.verdict === null && isProse(line) && countRepeats(page, line) === 1)
    .reduce((sum, { words }) => sum + words, 0);

/** Short lines of the text below a place that stand above a sentence: sub-headings. */
const countHeadings = ({ pageWords, last }: TitleSearch, at: number): number =>
  pageWords.lines.slice(at + 1, last).filter((line, below) => {
    const next = pageWords.lines[at + 2 + below];
    return line.words > 1 && line.words <= 16 && !line.stops && !line.bullet && next !== undefined && isProse(next);
  }).length;

/** Lines around a title among which its date, its author and its buttons stand. */
const reach = { date: 8, author: 6, name: 5, share: 6, list: 4, related: 3 } as const;

/** What stands right around a line: dates, bylines, buttons, other headlines. */
export const featuresAround = ({ entry, at }: TitleCandidate, search: TitleSearch): string[] => {
  const { lines } = search.pageWords;
  const below = (most: number): readonly OpenEntry[] => lines.slice(at + 1, at + 1 + most);
  const above = (most: number): readonly OpenEntry[] => lines.slice(Math.max(0, at - most), at).reverse();
  const around = [...above(reach.list), ...below(reach.list)];
  const others = around.filter((line) => line.folded !== entry.folded && isHeadline(search, line));
  const [next] = below(1);
  const [before] = above(1);
  return [
    toStep('date-below', [1, 2, 3, 5, 8], distance(below(reach.date), search.isDate)),
    toStep('date-above', [1, 2, 4, 8], distance(above(reach.date), search.isDate)),
    toStep('author-below', [1, 2, 4, 6], distance(below(reach.author), isByline)),
    toStep('author-above', [1, 3, 6], distance(above(reach.author), isByline)),
    toStep('name-below', [1, 2, 5], distance(below(reach.name), isName)),
    toStep('share-below', [0, 1], below(reach.share).filter(isShare).length),
    toStep('headlines-around', [0, 1, 3, 5], others.length),
    toStep('bullets-around', [0, 3, 6], around.filter(({ bullet }) => bullet).length),
    ...(above(reach.related).some(isRelated) ? ['below-related'] : []),
    ...(before !== undefined && isSectionName(before.bare) ? ['below-section'] : []),
    ...featuresOfNeighbour('next', next, search),
    ...featuresOfNeighbour('before', before, search),
  ];
};

/** Lines to the nearest that passes the test; none is far. */
const distance = (lines: readonly OpenEntry[], test: (line: OpenEntry) => boolean): number => {
  const at = lines.findIndex(test);
  return at === -1 ? Number.POSITIVE_INFINITY : at + 1;
};

const featuresOfNeighbour = (side: string, line: OpenEntry | undefined, search: TitleSearch): string[] => {
  if (line === undefined) return [`${side}:nothing`];
  const words = side === 'next' ? [0, 2, 5, 10, 20] : [0, 1, 3, 6, 12];
  return [
    `${side}:${kindOf(line, search)}`,
    toStep(`${side}-words`, words, line.words),
    toStep(`${side}-printed`, [1, 2], countRepeats(search.page, line)),
  ];
};

const kindOf = (line: OpenEntry, { isDate }: TitleSearch): string => {
  if (isDate(line)) return 'date';
  if (line.label !== null) return 'label';
  if (line.furniture !== null) return line.furniture.kind === 'share' ? 'share' : 'furniture';
  if (isProse(line)) return 'sentence';
  return line.words > 4 ? 'long' : 'short';
};

const isHeadline = ({ isDate }: TitleSearch, line: OpenEntry): boolean =>
  line.words > 3 && line.words <= 25 && !line.stops && line.furniture === null && !isDate(line);

const isByline = ({ label }: OpenEntry): boolean => label?.kind === 'author';
const isShare = ({ furniture, verdict }: OpenEntry): boolean => furniture?.kind === 'share' || verdict?.by === 'share';
const isRelated = ({ furniture, verdict }: OpenEntry): boolean =>
  furniture?.kind === 'related' || verdict?.by === 'related' || verdict?.by === 'read-more';

/** Two to five words, each longer one with a capital. */
const isName = ({ bare, words, furniture }: OpenEntry): boolean =>
  words > 1 &&
  words <= 5 &&
  furniture === null &&
  /^[\p{L}\p{M}\s.,'’&-]+$/u.test(bare) &&
  /\p{Lu}/u.test(bare) &&
  !bare.split(/\s+/).some((word) => word.length > 3 && /^\p{Ll}/u.test(word));
