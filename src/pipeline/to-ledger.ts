import type { Ledger, LedgerArticle, LedgerEntry, Problem } from '../schema/ledger.ts';
import type { OpenEntry, Page } from './page.ts';
import type { Article, DecodedFile } from './types.ts';

/** The file `content/ledgers/<stem>.json`: every piece with its fate, and the articles with the evidence of each value. */
export const toLedger = (
  file: DecodedFile,
  entries: LedgerEntry[],
  articles: readonly Article[],
  problems: readonly Problem[],
): Ledger => ({
  file: file.name,
  sha256: file.sha256,
  encoding: file.encoding,
  entries,
  articles: articles.map(toLedgerArticle),
  problems: [...problems],
});

const toLedgerArticle = ({
  file,
  lines,
  blocks,
  entityCorrections,
  story,
  mentions,
  ...rest
}: Article): LedgerArticle => ({
  ...rest,
  mentions: mentions.filter(({ entity }) => !entityCorrections.remove.includes(entity)),
});

/** The settled entries of a page, each with the article that it belongs to. */
export const toEntries = (page: Page, articles: readonly Article[]): LedgerEntry[] =>
  page.entries.map((entry) => toEntry(entry, ownerOf(page, entry, articles)));

const toEntry = ({ line, start, end, text, verdict }: OpenEntry, article: string | undefined): LedgerEntry => ({
  line,
  start,
  end,
  text,
  ...(verdict ?? { fate: 'dropped', by: 'no-rule' }),
  ...(article === undefined ? {} : { article }),
});

/** The article in whose head, text or tail a kept or metadata entry stands; the page's own metadata belong to none. */
const ownerOf = (page: Page, { index, verdict }: OpenEntry, articles: readonly Article[]): string | undefined => {
  if (verdict?.fate !== 'kept' && verdict?.fate !== 'metadata') return undefined;
  const at = page.bodies.findIndex(({ headFrom, tailTo }) => index >= headFrom && index <= tailTo);
  const shared = verdict.fate === 'metadata' && verdict.by === 'hashtags' && index < (page.bodies[0]?.first ?? 0);
  return shared && articles.length > 1 ? undefined : articles[at]?.id;
};
