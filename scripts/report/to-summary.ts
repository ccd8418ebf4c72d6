import type { Corpus } from '../../src/pipeline/types.ts';
import type { Problem } from '../../src/schema/ledger.ts';

/** What a run did, in two lines. */
export const toSummary = ({ readings, articles, stories }: Corpus, problems: readonly Problem[]): string => {
  const fates = { kept: 0, metadata: 0, dropped: 0, blank: 0 };
  for (const { entries } of readings) for (const { fate } of entries) fates[fate] += 1;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const languages = new Set(articles.map(({ lang }) => lang.value));
  return [
    `${readings.length} dumps → ${articles.length} articles in ${languages.size} languages, ${stories.length} stories`,
    `${fates.kept} pieces kept, ${fates.metadata} metadata, ${fates.dropped} dropped; ${errors} errors, ${problems.length - errors} warnings`,
  ].join('\n');
};
