import { clean } from '../text/clean.ts';
import type { Body, OpenEntry, Page } from './page.ts';
import type { Block } from './types.ts';

/** The kept entries of one article as blocks, in the order of the page. An entry with nothing to print gives none. */
export const ledgerToBlocks = (page: Page, { headFrom, tailTo }: Body): Block[] =>
  page.entries
    .slice(headFrom, tailTo + 1)
    .map(toBlock)
    .filter((block) => block !== null);

const toBlock = (entry: OpenEntry): Block | null => {
  if (entry.verdict?.fate !== 'kept') return null;
  const { line, start, text, bare, bareStart, bullet } = entry;
  const raw = bullet ? bare : text.trim();
  const from = start + (bullet ? bareStart : text.length - text.trimStart().length);
  const printed = clean(raw);
  return printed === ''
    ? null
    : { kind: entry.verdict.as, text: printed, raw, span: { line, start: from, end: from + raw.length } };
};
