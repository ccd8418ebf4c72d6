import { type Compare, groupAlike, likeness, type Rarity, toRarity, type Weighed, weigh } from './alike.ts';
import { type Figure, isOneKind, isOneValue, isSame, isTelling, toFigures, toNeeded } from './figures.ts';
import type { InArticle, SiteArticle } from './index-content.ts';
import { overlap } from './sentences.ts';

/** Figures of several articles that stand in like sentences. */
export interface ComparedFigures {
  /** What the texts print, the value of most articles first; one value where all agree. */
  values: InArticle<Figure>[][];
  /** Articles that print none of them. */
  without: SiteArticle[];
}

/** Likeness of the words around two equal figures from which they are about one thing. */
const agreeing = 0.12;

/** More figures of a story than this are not compared. */
const most = 300;

type Group = readonly Weighed<Figure>[];

/** Figures of one sentence are about two things. */
const isApart: Compare<Figure, boolean> = (a, b) => a.article === b.article && overlap(a.it.sentence, b.it.sentence);

const agreement: Compare<Figure, number> = (a, b) => {
  if (isApart(a, b) || !isOneValue(a.it, b.it)) return 0;
  if (isTelling(a.it) && isTelling(b.it) && isSame(a.it, b.it)) return 1;
  return isOneKind(a.it, b.it) ? likeness(a, b) : 0;
};

/** Whether an article prints a figure of one kind and value with another. */
const prints = (figures: Group, article: SiteArticle, { it }: InArticle<Figure>): boolean =>
  figures.some((one) => one.article === article && isOneKind(one.it, it) && isOneValue(one.it, it));

/** Two values that one article prints are about two things; only a day may be printed wrong beside the right one. */
const isKnown = (figures: Group, a: InArticle<Figure>, b: InArticle<Figure>): boolean => {
  const [own, other] = [prints(figures, a.article, b), prints(figures, b.article, a)];
  return 'day' in a.it.value ? own && other : own || other;
};

const isDifference = (figures: Group, a: Weighed<Figure>, b: Weighed<Figure>): boolean =>
  a.article !== b.article &&
  isOneKind(a.it, b.it) &&
  !isOneValue(a.it, b.it) &&
  likeness(a, b) >= toNeeded(a.it, b.it) &&
  !isKnown(figures, a, b);

/** Groups of one value, joined where figures of two of them tell one thing differently. */
const joinDifferent = (figures: Group, equal: readonly Group[]): Group[] => {
  const alone = figures.filter((one) => !equal.some((group) => group.includes(one))).map((one) => [one]);
  const groups: Group[] = [];
  for (const group of [...equal, ...alone]) {
    const at = groups.findIndex(
      (known) =>
        !known.some((one) => group.some((other) => isApart(one, other))) &&
        known.some((one) => group.some((other) => isDifference(figures, one, other))),
    );
    if (at < 0) groups.push(group);
    else groups[at] = [...(groups[at] ?? []), ...group];
  }
  return groups;
};

const toValues = (figures: readonly InArticle<Figure>[]): InArticle<Figure>[][] => {
  const values: InArticle<Figure>[][] = [];
  for (const figure of figures) {
    const known = values.find((value) => value.every(({ it }) => isOneValue(it, figure.it)));
    if (known === undefined) values.push([figure]);
    else known.push(figure);
  }
  return values.sort((a, b) => b.length - a.length);
};

/**
 * Numbers and dates that several articles of a story print in like sentences: first those that differ, then those on
 * which they agree. Likely about one thing, not certainly: a page shows them with their sentences.
 */
export const toComparedFigures = (
  members: readonly SiteArticle[],
  rarity: Rarity = toRarity(members),
): ComparedFigures[] => {
  const figures = members
    .flatMap(toFigures)
    .slice(0, most)
    .map(({ article, it }) => ({ ...weigh({ article, it: it.near }, rarity), it }));
  return joinDifferent(figures, groupAlike(figures, { from: agreeing, isApart, score: agreement }))
    .map((group) => {
      const plain = group.map(({ article, it }) => ({ article, it }));
      return {
        values: toValues(plain),
        without: members.filter((one) => !plain.some(({ article }) => article === one)),
      };
    })
    .filter(({ without }) => members.length - without.length > 1)
    .sort((a, b) => Number(b.values.length > 1) - Number(a.values.length > 1) || a.without.length - b.without.length);
};
