import { isSectionName } from '../../languages/furniture.ts';
import { soundsLike } from '../../text/sounds-like.ts';
import { dateLinesOf } from '../date-lines-of.ts';
import { headOf, partsOf } from '../metadata-of.ts';
import { findOutletId, foldName, type OutletNames } from '../outlet-names.ts';
import {
  type Body,
  countRepeats,
  givesField,
  isProse,
  lineAbove,
  lineBelow,
  type OpenEntry,
  openEntries,
  type Page,
  printsTitle,
} from '../page.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** Names of outlets are short. */
const longestName = 6;

/** A line may name the author beside the outlet; alone, its name is short. */
const longestLine = 10;

/** Two names in two scripts are one when they sound this much alike. */
const alike = 0.75;

/**
 * A line beside the title that names the outlet: a name from content/outlets, a line that ends in a colon and stands
 * before the title again and again, or a short line at the date that the title repeats as its prefix or the header prints twice.
 */
export const outletLine: Rule = {
  id: 'outlet-line',
  description: 'A line beside a title that names the outlet.',
  settle: (page) => {
    const settled = new Map<number, Verdict>();
    for (const body of page.bodies) {
      const entry = findOutletLine(page, body);
      if (entry !== null) settled.set(entry.index, { fate: 'metadata', field: 'outlet', by: 'outlet-line' });
    }
    return settled;
  },
  examples: [
    {
      text: [
        'Harbour Post :',
        'Old bridge opens to walkers',
        'Harbour Post :',
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [1],
    },
    {
      text: [
        'Culture',
        'Sport',
        'Culture',
        '3 March 2024',
        'Old bridge opens to walkers',
        'The old harbour bridge opened to walkers on Sunday after nine years of work on its towers and cables.',
        'Engineers of the bridge had to replace every cable by hand, and the two towers were painted in the grey of 1923.',
      ].join('\n'),
      settles: [],
    },
    { text: 'A line about nothing.\nAnother line about nothing.', settles: [] },
  ],
};

const findOutletLine = (page: Page, body: Body): OpenEntry | null => {
  const head = openEntries(page, body.headFrom, body.first - 1).filter(
    (entry) =>
      entry.words > 0 &&
      entry.words <= longestLine &&
      !isProse(entry) &&
      !dateLinesOf(page, body.lang).has(entry.index),
  );
  return (
    head.find(({ bare }) => findOutletId(page.outlets, bare) !== undefined) ??
    head.find(({ bare }) => partsOf(bare).some(({ text }) => findOutletId(page.outlets, text) !== undefined)) ??
    head.find(
      (entry) => /:\s*$/.test(entry.text) && countRepeats(page, entry) > 1 && printsTitle(lineBelow(page, entry.index)),
    ) ??
    head.find((entry) => mayPrefix(page, body, entry) && isTitlePrefix(page, body, entry)) ??
    head.find(
      (entry) =>
        entry.words <= longestName &&
        countRepeats(page, entry) > 1 &&
        !isSectionName(entry.bare) &&
        standsAtDate(page, body, entry) &&
        !isIntroduced(page, entry),
    ) ??
    head.find((entry) => entry.words <= longestName && standsBetween(page, body, entry)) ??
    null
  );
};

/** Where cards stand one below another, or a name stands at the date twice; else the same words may be a topic or a person. */
const mayPrefix = (page: Page, body: Body, entry: OpenEntry): boolean =>
  page.bodies.length > 1 || (countRepeats(page, entry) > 1 && standsAtDate(page, body, entry));

/** The title begins with the name, as printed or in another script: `alyaum …` above a line `alyaum`. */
const isTitlePrefix = (page: Page, body: Body, entry: OpenEntry): boolean => {
  const title = headOf(page, body, 'title');
  return title !== undefined && findOutletPrefix(title.bare, entry.bare, page.outlets) > 0;
};

/** Length of the outlet's name at the beginning of a title, or 0. `Harbour Post Old bridge opens`, `Harbour Post` → 13 */
export const findOutletPrefix = (title: string, name: string, outlets: OutletNames): number => {
  const words = foldName(name).split(/\s+/).length;
  const prefix = new RegExp(`^(?:\\S+\\s+){1,${Math.min(words + 1, longestName)}}`, 'u').exec(title)?.[0];
  if (prefix === undefined) return 0;
  const parts = prefix.trim().split(/\s+/);
  for (let count = parts.length; count > 0; count -= 1) {
    const head = parts.slice(0, count).join(' ');
    const length = lengthOfWords(title, count);
    if (length >= title.length - 8) continue;
    if (foldName(head) === foldName(name)) return length;
    const id = findOutletId(outlets, head);
    if (id !== undefined && id === findOutletId(outlets, name)) return length;
    const foreign = isLatin(head) !== isLatin(name);
    if (foreign && !isLatin(title.slice(length)) === isLatin(head) && soundsLike(head, name) >= alike) return length;
  }
  return 0;
};

const isLatin = (text: string): boolean =>
  /\p{Script=Latin}/u.test(text) && !/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}]/u.test(text);

const lengthOfWords = (text: string, count: number): number =>
  new RegExp(`^(?:\\S+\\s+){${count}}`, 'u').exec(text)?.[0].length ?? 0;

const isDate = (page: Page, body: Body, entry: OpenEntry | undefined): boolean =>
  entry !== undefined &&
  (givesField(entry, 'publishedOn') || (entry.verdict === null && dateLinesOf(page, body.lang).has(entry.index)));

const standsAtDate = (page: Page, body: Body, entry: OpenEntry): boolean =>
  isDate(page, body, lineBelow(page, entry.index)) || isDate(page, body, lineAbove(page, entry.index));

/** Below a heading such as «About the author» the same name stands again: a person. */
const isIntroduced = (page: Page, entry: OpenEntry): boolean =>
  (page.repeats.get(entry.folded) ?? []).some((index) => {
    const above = lineAbove(page, index);
    return above?.label?.kind === 'author' || above?.furniture?.kind === 'related';
  });

/** Title, name, date: the card of an aggregator, when the page holds several. */
const standsBetween = (page: Page, body: Body, entry: OpenEntry): boolean =>
  page.bodies.length > 1 &&
  printsTitle(lineAbove(page, entry.index)) &&
  isDate(page, body, lineBelow(page, entry.index));
