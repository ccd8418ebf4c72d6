import type { Field } from '../schema/ledger.ts';
import { metadataOf, partsOf, toFound } from './metadata-of.ts';
import { findOutletId } from './outlet-names.ts';
import type { Body, Page } from './page.ts';
import type { Found } from './types.ts';

/** Longest name of one or several authors, in words. */
const longestAuthor = 14;

/** The author as a byline names him, or null. `By Nadia Selim` → `Nadia Selim` */
export const findAuthor = (page: Page, body: Body): Found<string> | null => {
  const found = findLabelled(page, body, 'author') ?? besideOutlet(page, body);
  return found !== null && found.value.split(/\s+/).length <= longestAuthor ? found : null;
};

/** `Nadia Selim | Harbour Post`: the name before the known outlet. */
const besideOutlet = (page: Page, body: Body): Found<string> | null => {
  for (const entry of metadataOf(page, body, 'outlet')) {
    const [first, second] = partsOf(entry.bare);
    const known = second !== undefined && findOutletId(page.outlets, second.text) !== undefined;
    if (first !== undefined && known && /^[\p{L}\p{M}\s.'’-]+$/u.test(first.text))
      return toFound(entry, first.at, first.at + first.text.length);
  }
  return null;
};

/** The value of the first labelled line of a field: what stands behind the label, or on the line below it. */
export const findLabelled = (page: Page, body: Body, field: Field): Found<string> | null => {
  for (const entry of metadataOf(page, body, field)) {
    const { label } = entry;
    if (label === null) return toFound(entry);
    if (label.value !== '') return toFound(entry, label.valueStart, label.valueStart + label.value.length);
  }
  return null;
};

/** A field whose whole line is the value, as printed; a label alone is joined with the line below it by neither. */
export const findPrinted = (page: Page, body: Body, field: Field): Found<string> | null => {
  const entry = metadataOf(page, body, field)[0];
  return entry === undefined ? null : toFound(entry);
};
