import { fold } from '../text/fold.ts';
import { findMasthead, isMasthead } from './masthead.ts';
import { metadataOf, partsOf, toFound } from './metadata-of.ts';
import { findOutletId } from './outlet-names.ts';
import type { Body, OpenEntry, Page } from './page.ts';
import { partsBetween } from './parts-between.ts';
import { findNoticeName } from './rules/copyright-notice.ts';
import { findTitleRange } from './title-range.ts';
import type { Found } from './types.ts';

/** The outlet of an article: its name as printed, and its id when content/outlets knows the name. */
export interface FoundOutlet {
  name: Found<string>;
  id: Found<string> | null;
}

/** A site's name behind a title is short. */
const longestName = 40;

/**
 * Who published the article, from the strongest evidence to the weakest: a line of its header, the lines of its date and
 * its author, the copyright notice of the page, a furniture line that prints the outlet's name, the name behind the title in the page's own title
 * (`Old bridge opens | Harbour Post`).
 */
export const findOutlet = (page: Page, body: Body): FoundOutlet | null => {
  const name =
    fromHeader(page, body) ??
    fromDateLine(page, body) ??
    fromByline(page, body) ??
    fromNotice(page) ??
    fromFurniture(page) ??
    fromPageTitle(page, body);
  if (name === null) return null;
  const id = findOutletId(page.outlets, name.value);
  return { name, id: id === undefined ? null : { ...name, value: id } };
};

const fromHeader = (page: Page, body: Body): Found<string> | null => {
  const entry = metadataOf(page, body, 'outlet').find(({ verdict }) => verdict?.by !== 'copyright-notice');
  if (entry === undefined) return null;
  const known = partsOf(entry.bare).find(({ text }) => findOutletId(page.outlets, text) !== undefined);
  const { text, at } = known ?? { text: entry.bare, at: 0 };
  return toFound(entry, at, at + text.replace(/[\s:|–—-]+$/u, '').length);
};

/** `8 August 2015 | Harbour Post`: the name beside the date, in the cards of aggregators, or when the name is known. */
const fromDateLine = (page: Page, body: Body): Found<string> | null => {
  const [entry] = metadataOf(page, body, 'publishedOn');
  if (entry === undefined) return null;
  const named = partsOf(entry.bare).filter(({ text }) => !/\p{Nd}/u.test(text) && text.split(/\s+/).length <= 4);
  const found =
    named.find(({ text }) => findOutletId(page.outlets, text) !== undefined) ??
    (page.bodies.length > 1 ? named[0] : undefined);
  return found === undefined ? null : toFound(entry, found.at, found.at + found.text.length);
};

/** `Rosa Dam | Harbour Post`: a known name beside the author, or one that stands alone above the title as well. */
const fromByline = (page: Page, body: Body): Found<string> | null => {
  const [entry] = metadataOf(page, body, 'author');
  const [title] = metadataOf(page, body, 'title');
  const parts = partsBetween(entry?.bare ?? '', []);
  const found =
    parts.find(({ text }) => findOutletId(page.outlets, text) !== undefined) ??
    (parts.length > 1 ? parts.find(({ text }) => isMasthead(page, text, title?.index ?? 0)) : undefined);
  return entry === undefined || found === undefined ? null : toFound(entry, found.at, found.at + found.text.length);
};

const fromNotice = (page: Page): Found<string> | null => {
  const entry = page.entries.find(({ verdict }) => verdict?.fate === 'metadata' && verdict.by === 'copyright-notice');
  const found = entry === undefined ? null : findNoticeName(entry.bare, page.outlets);
  const isKnown = found !== null && findOutletId(page.outlets, found) !== undefined;
  const name = entry === undefined || isKnown ? found : (findMasthead(page, entry.bare) ?? found);
  if (entry === undefined || name === null) return null;
  const at = entry.bare.indexOf(name);
  return toFound(entry, Math.max(0, at), at < 0 ? entry.bare.length : at + name.length);
};

const fromFurniture = (page: Page): Found<string> | null => {
  for (const entry of page.entries.filter(
    ({ verdict }) => verdict?.by === 'outlet-furniture' || verdict?.by === 'tagline',
  )) {
    const outlet = page.outlets.byId.get(page.outlets.furniture.get(fold(entry.text.trim())) ?? '');
    const names = Object.values(outlet?.names ?? {}).flatMap(({ label, aliases = [] }) => [label, ...aliases]);
    const printed = names.filter((name) => entry.bare.includes(name)).sort((a, b) => b.length - a.length)[0];
    const at = printed === undefined ? -1 : entry.bare.indexOf(printed);
    if (printed !== undefined && page.bodies.length === 1) return toFound(entry, at, at + printed.length);
  }
  return null;
};

const fromPageTitle = (page: Page, body: Body): Found<string> | null => {
  const [title] = metadataOf(page, body, 'title');
  if (title === undefined) return null;
  const longer = page.entries.filter(
    ({ verdict, folded }) => verdict?.by === 'repeated-title' && folded.length > title.folded.length + 2,
  );
  const before = longer.find(({ folded }) => folded.endsWith(` ${title.folded}`));
  const after = longer.find(({ folded }) => folded.startsWith(title.folded));
  const { from, to } = findTitleRange(page, title);
  if (from > 0) return firstPart(title, from);
  if (to < title.bare.length) return lastPart(title, to);
  if (after !== undefined) return lastPart(after, title.bare.length);
  return before === undefined ? null : firstPart(before, before.bare.length - title.bare.length);
};

/** What stands before the bar or dash in front of the title. */
const firstPart = (entry: OpenEntry, to: number): Found<string> | null => {
  const prefix = /^([^|»:·]+?)\s*(?:[|»:·]|[-–—])\s*$/u.exec(entry.bare.slice(0, to))?.[1];
  if (prefix === undefined || prefix.length > longestName || !/\p{L}{2}/u.test(prefix)) return null;
  return { ...toFound(entry, 0, prefix.length), by: 'page-title' };
};

/** What stands behind the last bar or dash of a page title. */
const lastPart = (entry: OpenEntry, from: number): Found<string> | null => {
  const suffix = /^.*(?:[|»:·]|\s[-–—])\s*([^|»:·]+?)\s*$/u.exec(entry.bare.slice(from))?.[1];
  if (suffix === undefined || suffix.length > longestName || !/\p{L}{2}/u.test(suffix)) return null;
  const at = entry.bare.lastIndexOf(suffix);
  return { ...toFound(entry, at, at + suffix.length), by: 'page-title' };
};
