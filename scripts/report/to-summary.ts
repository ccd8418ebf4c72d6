import type { LedgerEntry, Problem } from '../../src/schema/ledger.ts';

/** What a run counted. */
export interface RunCounts {
  files: number;
  articles: number;
  stories: number;
  languages: ReadonlySet<string>;
  fates: Readonly<Record<LedgerEntry['fate'], number>>;
}

/** What a run did, in two lines. */
export const toSummary = (
  { files, articles, stories, languages, fates }: RunCounts,
  problems: readonly Problem[],
): string => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [
    `${files} dumps → ${articles} articles in ${languages.size} languages, ${stories} stories`,
    `${fates.kept} pieces kept, ${fates.metadata} metadata, ${fates.dropped} dropped; ${errors} errors, ${problems.length - errors} warnings`,
  ].join('\n');
};
