import type { Field } from '../schema/ledger.ts';
import { chooseAuthor } from './choose-author.ts';
import { metadataOf, partsOf, toFound } from './metadata-of.ts';
import { findOutletId } from './outlet-names.ts';
import type { Body, Page } from './page.ts';
import type { Found } from './types.ts';

/** The author as the editor's line or the likeliest byline names him, or null. `By Nadia Selim` → `Nadia Selim` */
export const findAuthor = (page: Page, body: Body): Found<string> | null =>
  findStated(page, body) ?? findWeighed(page, body) ?? besideOutlet(page, body);

const findStated = (page: Page, body: Body): Found<string> | null => {
  const entry = metadataOf(page, body, 'author').find(({ verdict }) => verdict?.by === 'editor');
  if (entry === undefined) return null;
  const { label } = entry;
  return label === null ? toFound(entry) : toFound(entry, label.valueStart, label.valueStart + label.value.length);
};

const findWeighed = (page: Page, body: Body): Found<string> | null => {
  const chosen = chooseAuthor(page, body);
  if (chosen === null) return null;
  const { entry, name } = chosen.name;
  const by = name.label === null ? 'author-line' : 'byline';
  return { ...toFound(entry, name.start, name.end), by, confidence: Math.round(chosen.sure * 100) / 100 };
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

/** The value of the first line of a field: what stands behind its label, or on the line below it; else the whole line. */
export const findLabelled = (page: Page, body: Body, field: Field): Found<string> | null => {
  for (const entry of metadataOf(page, body, field)) {
    const { label } = entry;
    if (label?.kind !== field) return toFound(entry);
    if (label.value !== '') return toFound(entry, label.valueStart, label.valueStart + label.value.length);
  }
  return null;
};

/** A field whose whole line is the value, as printed; a label alone is joined with the line below it by neither. */
export const findPrinted = (page: Page, body: Body, field: Field): Found<string> | null => {
  const entry = metadataOf(page, body, field)[0];
  return entry === undefined ? null : toFound(entry);
};
