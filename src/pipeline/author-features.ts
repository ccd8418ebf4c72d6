import { findLabelKind } from '../languages/furniture.ts';
import { fold } from '../text/fold.ts';
import { kindsAt, unitKinds } from '../text/unit-kinds.ts';
import { hasHeadingBetween, linesBetween, toStep } from './lines-between.ts';
import { type Body, isProse, lineAbove, lineBelow, type OpenEntry, type Page, printsTitle } from './page.ts';
import { countNameWords, type PrintedName } from './printed-names.ts';

/** A name on a line, and the how-manieth of the line it is, from 0. */
export interface NamedLine {
  entry: OpenEntry;
  name: PrintedName;
  at: number;
}

/** What a name is weighed by: its place, its words, and the other names. */
export interface NameSurroundings {
  page: Page;
  body: Body;
  title: OpenEntry | undefined;
  /** The line that dates the article. */
  date: OpenEntry | undefined;
  /** All names around the article, in the order of the page. */
  names: readonly NamedLine[];
}

const headSteps = [2, 12];
const textSteps = [2];
const otherSteps = [0, 2, 6];

/** Where the line stands to the title and to the text. */
const placeOf = ({ entry: { index } }: NamedLine, { page, body, title }: NameSurroundings): string[] => {
  const places: string[] = [];
  if (title !== undefined && index < title.index)
    places.push(toStep('above-title', headSteps, linesBetween(page, index, title.index)));
  if (title !== undefined && index > title.index && index < body.first)
    places.push(toStep('below-title', headSteps, linesBetween(page, index, title.index)));
  if (index < body.first) places.push(toStep('above-text', headSteps, linesBetween(page, index, body.first)));
  else if (index > body.last) places.push(toStep('below-text', headSteps, linesBetween(page, index, body.last)));
  else places.push(toStep('in-text', textSteps, page.entries.slice(body.first, index).filter(isProse).length));
  if (hasHeadingBetween(page, body.first, index)) places.push('below-heading');
  return places;
};

const dateStepOf = ({ entry }: NamedLine, { page, date }: NameSurroundings): string => {
  if (date === undefined) return 'no-date';
  if (date.index === entry.index) return 'date-line';
  const lines = linesBetween(page, entry.index, date.index);
  if (lines === 0) return date.index > entry.index ? 'date-below' : 'date-above';
  return lines <= 2 ? 'date-near' : 'date-far';
};

/** What name and line look like. */
const shapeOf = ({ entry, name, at }: NamedLine, { page, body }: NameSurroundings): string[] => {
  const words = countNameWords(name.text);
  const others = entry.words - words;
  const hasHandle = /(?:^|\s)@\w/u.test(entry.bare) || /^@\w/u.test(lineBelow(page, entry.index)?.bare ?? '');
  const isBelowTitle = printsTitle(lineAbove(page, entry.index));
  return [
    words === 1 ? 'one-word' : words <= 3 ? 'two-words' : 'many-words',
    others <= 0 ? 'alone' : others <= 3 ? 'few-more' : 'more',
    ...(at > 0 ? ['later-part'] : []),
    ...(entry.bullet ? ['bullet'] : []),
    ...(isBelowTitle ? ['right-below-title'] : hasHandle ? ['handle'] : []),
    ...(lineAbove(page, entry.index)?.index === body.last ? ['right-below-text'] : []),
  ];
};

/** A line longer than this that begins with the name tells who it is. */
const shortestBiography = 8;

/** Where else the page prints the name, or its words in small letters. */
const echoOf = ({ entry, name }: NamedLine, { page, body, title }: NameSurroundings): string[] => {
  const key = fold(name.text);
  const printed = page.entries.filter((other) => other.index !== entry.index && other.folded.includes(key));
  const isTold = printed.some((other) => isProse(other) && other.index >= body.first && other.index <= body.last);
  const hasBiography = printed.some(
    ({ index, folded, words }) => index >= body.last - 2 && folded.startsWith(key) && words > shortestBiography,
  );
  return [
    ...(printed.length > 2 ? ['often'] : printed.length > 0 ? ['again'] : []),
    ...(isTold ? ['told'] : []),
    ...(hasBiography ? ['biography'] : []),
    ...(title?.folded.includes(key) === true ? ['in-title'] : []),
  ];
};

/** The words that a page prints in small letters, read once. */
const smallWordsOf = ({ entries }: Page): ReadonlySet<string> => {
  const found =
    small.get(entries) ??
    new Set(entries.flatMap(({ bare }) => (bare.match(/[\p{L}\p{M}]{4,}/gu) ?? []).filter(isSmall)));
  small.set(entries, found);
  return found;
};
const isSmall = (word: string): boolean => (kindsAt(word, 0) & unitKinds.lower) !== 0;
const small = new WeakMap<Page['entries'], ReadonlySet<string>>();

/** A name’s words are not printed in small letters elsewhere on the page; those of a heading are. */
const hasCommonWord = ({ name }: NamedLine, { page }: NameSurroundings): boolean =>
  (name.text.match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []).some((word) => smallWordsOf(page).has(word.toLowerCase()));

/** Words that tell what somebody does for a paper, and how long a word is that says so: `Education editor`. */
const longestRole = 7;
const shortestRoleWord = 5;

const tellsRole = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    words.length <= longestRole &&
    words.some((word) => word.length >= shortestRoleWord && findLabelKind(word) === 'author')
  );
};

/** What the lines beside it and the other names say. */
const othersOf = (named: NamedLine, { page, title, names }: NameSurroundings): string[] => {
  const { entry, name } = named;
  const above = lineAbove(page, entry.index);
  const isLabelled = name.label !== null;
  const alike = names.filter((other) => (other.name.label !== null) === isLabelled);
  const first = alike.find((other) => title === undefined || other.entry.index > title.index);
  const different = new Set(alike.map((other) => fold(other.name.text)).filter((key) => key !== fold(name.text)));
  return [
    ...(first === named ? ['first'] : []),
    ...(isLabelled ? [toStep('others', otherSteps, different.size)] : []),
    ...(!isLabelled && names.some((other) => other.name.label !== null) ? ['label-elsewhere'] : []),
    ...(findLabelKind(above?.bare ?? '') === 'author' ? ['below-label'] : []),
    ...(tellsRole(entry.bare.slice(name.end)) || tellsRole(lineBelow(page, entry.index)?.bare ?? '') ? ['role'] : []),
    ...(above?.furniture?.kind === 'menu' ? ['below-menu'] : []),
    ...(above?.label?.kind === 'photo' ? ['photo'] : []),
    ...(entry.label?.kind === 'photo' ? ['photographer'] : []),
  ];
};

/**
 * The names of everything that speaks for or against a name being the author’s. What is said of a labelled name and of
 * one without a label does not weigh the same: `by-…` and `plain-…`.
 */
export const authorFeaturesOf = (named: NamedLine, around: NameSurroundings): ReadonlySet<string> => {
  const { name, entry } = named;
  const form = name.label === null ? 'plain' : 'by';
  const seen = [
    ...placeOf(named, around),
    dateStepOf(named, around),
    ...shapeOf(named, around),
    ...echoOf(named, around),
    ...othersOf(named, around),
  ];
  return new Set([
    ...seen.map((feature) => `${form}-${feature}`),
    form,
    ...(name.label === 'foreign' ? ['foreign-label'] : []),
    ...(isProse(entry) ? ['sentence'] : []),
    ...(/^[\p{Lu}\s.'’-]+$/u.test(name.text) ? ['capitals'] : []),
    ...(name.label === null && hasCommonWord(named, around) ? ['common-word'] : []),
  ]);
};
