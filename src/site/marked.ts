import type { Span } from '../schema/ledger.ts';
import { clean } from '../text/clean.ts';
import type { SiteArticle } from './index-content.ts';
import { type Excerpt, overlap } from './sentences.ts';

/** A stretch with words inside it set apart: what stands before them, they, and what stands behind; joined, it is the stretch. */
export const toMarked = (
  { ledger }: SiteArticle,
  it: Excerpt,
  marked: Span | undefined,
): [before: string, inside: string, behind: string] => {
  const entry = ledger.entries.find((one) => overlap(one, it));
  if (entry === undefined || marked === undefined || !overlap(it, marked)) return [it.text, '', ''];
  const slice = (start: number, end: number): string => entry.text.slice(start - entry.start, end - entry.start);
  const [from, to] = [Math.max(it.start, marked.start), Math.min(it.end, marked.end)];
  const inside = clean(slice(from, to));
  const before = clean(`.${slice(it.start, from)}.`)
    .slice(1, -1)
    .trimStart();
  const behind = clean(`.${slice(to, it.end)}.`)
    .slice(1, -1)
    .trimEnd();
  return [before, inside, behind];
};
