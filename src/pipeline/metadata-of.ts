import type { Field } from '../schema/ledger.ts';
import { clean } from '../text/clean.ts';
import { type Body, givesField, type OpenEntry, type Page } from './page.ts';
import type { Found } from './types.ts';

/** The entries around a body that give a field, in the order of the page. */
export const metadataOf = (page: Page, { headFrom, tailTo }: Body, field: Field): OpenEntry[] =>
  page.entries.slice(headFrom, tailTo + 1).filter((entry) => givesField(entry, field));

/** The first entry above the text of a body that gives a field; its first line counts, where a headline may stand. */
export const headOf = (page: Page, { headFrom, first }: Body, field: Field): OpenEntry | undefined =>
  page.entries.slice(headFrom, first + 1).find((entry) => givesField(entry, field));

/** A value that is a part of an entry: `from` and `to` are offsets in its bare text. */
export const toFound = (entry: OpenEntry, from = 0, to = entry.bare.length): Found<string> => {
  const part = entry.bare.slice(from, to);
  const lead = part.length - part.trimStart().length;
  const start = entry.start + entry.bareStart + from + lead;
  return {
    value: clean(part),
    by: entry.verdict?.by ?? 'no-rule',
    spans: [{ line: entry.line, start, end: start + part.trim().length }],
  };
};

/** The parts of a line between bars, with their places. `Nadia Selim | Harbour Post` → `Nadia Selim`, `Harbour Post` */
export const partsOf = (line: string): { text: string; at: number }[] => {
  const parts: { text: string; at: number }[] = [];
  let from = 0;
  for (const part of line.split(/[|•·]/u)) {
    const text = part.trim();
    if (text !== '') parts.push({ text, at: from + part.indexOf(text) });
    from += part.length + 1;
  }
  return parts;
};
