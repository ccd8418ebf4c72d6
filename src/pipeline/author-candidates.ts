import { fold } from '../text/fold.ts';
import { authorFeaturesOf, type NamedLine, type NameSurroundings } from './author-features.ts';
import { chooseDate } from './choose-date.ts';
import type { DateReading } from './date-reading.ts';
import { datedLinesOf } from './dated-lines.ts';
import { findDayFirst } from './day-first.ts';
import { linesBetween } from './lines-between.ts';
import { isMasthead } from './masthead.ts';
import { findOutletId } from './outlet-names.ts';
import { type Body, givesField, isProse, lineAbove, type OpenEntry, type Page, printsTitle } from './page.ts';
import { findLabelledName, findPrintedNames } from './printed-names.ts';

/** A name around an article with the names of everything that speaks for or against its being the author’s. */
export interface SeenName extends NamedLine {
  features: ReadonlySet<string>;
}

/** Longest byline, in words: a name, a role, an outlet, a date. A sentence has more words beside the name than these. */
const longestLine = 24;
const mostOtherWords = 8;

/** Non-blank lines from the title, the text or the date within which a name is looked for. */
const reach = 12;
const dateReach = 3;

/** They are looked for once, before it is said of any of them that it is the author: what is chosen must not speak for itself, and the rule that settles the line and the finder choose among the same. */
const known = new WeakMap<Body, SeenName[]>();

/** The names around an article that may be its author’s: behind a label, or alone on a part of a line near title, text or date. */
export const findAuthorCandidates = (page: Page, body: Body): SeenName[] => {
  const found = known.get(body) ?? readCandidates(page, body);
  known.set(body, found);
  return found;
};

const readCandidates = (page: Page, body: Body): SeenName[] => {
  const dayFirst = findDayFirst(page, body.lang, undefined);
  const dates = new Map(datedLinesOf(page, body.lang, dayFirst).map(({ entry, readings }) => [entry.index, readings]));
  const zone = page.entries.slice(body.headFrom, body.tailTo + 1);
  const title = zone.find((entry) => givesField(entry, 'title'));
  const place = { page, body, title, date: chooseDate(page, body, dayFirst)?.entry };
  const names = zone.filter(isByline).flatMap((entry): NamedLine[] => {
    const near = isNear(entry, place);
    if (!near && entry.label?.kind !== 'author') return [];
    const printed = namesOn(entry, dates.get(entry.index) ?? [], place)
      .map((name, at) => ({ entry, name, at }))
      .filter(({ name }) => mayBeAuthor(entry, name.text, name.label !== null))
      .filter(({ name }) => name.label !== null || !mayBeOutlet(page, name.text));
    return printed.length > 1 ? printed.filter(({ name }) => !isMasthead(page, name.text, title?.index ?? 0)) : printed;
  });
  const around: NameSurroundings = { ...place, names };
  return names.map((named) => ({ ...named, features: authorFeaturesOf(named, around) }));
};

/** The names of a line; below a line that is nothing but the label of an author, the one that it begins with. */
const namesOn = (
  entry: OpenEntry,
  dates: readonly DateReading[],
  { page, body }: Pick<NameSurroundings, 'page' | 'body'>,
) => {
  const above = lineAbove(page, entry.index)?.label;
  const labelled = above?.kind === 'author' && above.value === '' ? findLabelledName(entry.bare, body.lang) : null;
  return labelled === null ? findPrintedNames(entry.bare, dates, body.lang) : [labelled];
};

/** Words of mastheads and newsrooms: a name that holds one is an outlet's, unless a label says that it wrote the article. */
const outletWord = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    'news|times|post|press|presse|prensa|herald|journal|gazette|daily|tribune|telegraph|magazine|online|media|network|agency|team|staff|desk|editors?',
    'zeitung|nachrichten|blatt|redaktion|kurier|agence|agencia|agenzia|redacción|redacao|redação|redazione|rédaction|redactie|gazete|haber',
    'radio|tv|новости|газета|редакция|агентство|редакція',
    'نيوز|أخبار|صحيفة|جريدة|وكالة|تلفزيون|هيئة|خبرگزاری|روزنامه|חדשות|עיתון', // news, paper, agency, television
  ].join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
);

/** In the cards of aggregators the outlet stands where others print the author; elsewhere it is printed again and again. */
const mayBeOutlet = (page: Page, name: string): boolean => {
  const key = fold(name);
  return (
    page.bodies.length > 1 ||
    outletWord.test(name) ||
    findOutletId(page.outlets, name) !== undefined ||
    page.entries.some((entry) => entry.verdict?.by === 'copyright-notice' && entry.folded.includes(key))
  );
};

const isByline = (entry: OpenEntry): boolean =>
  entry.bare !== '' &&
  entry.words <= longestLine &&
  !printsTitle(entry) &&
  !givesField(entry, 'outlet') &&
  entry.verdict?.by !== 'editor';

/** In a sentence a label is a word like another; a name without a label makes no sentence. */
const mayBeAuthor = (entry: OpenEntry, name: string, isLabelled: boolean): boolean =>
  !isProse(entry) || (isLabelled && entry.words - name.split(/\s+/u).length <= mostOtherWords);

const isNear = ({ index }: OpenEntry, { page, body, title, date }: Omit<NameSurroundings, 'names'>): boolean => {
  const isWithin = (other: number | undefined, most: number): boolean =>
    other !== undefined && linesBetween(page, index, other) <= most;
  return (
    isWithin(date?.index, dateReach) ||
    isWithin(title?.index, reach) ||
    isWithin(body.first, reach) ||
    isWithin(body.last, dateReach)
  );
};
