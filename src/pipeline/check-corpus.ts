import type { Problem } from '../schema/ledger.ts';
import { checkLoneSidecars } from './check-catalogue.ts';
import type { FileReading, Known } from './types.ts';

/** What can only be seen over all files: two articles of one id, a sidecar without a dump. */
export const checkCorpus = (readings: readonly FileReading[], known: Known): Problem[] => [
  ...checkIds(readings),
  ...checkLoneSidecars(known, new Set(readings.map(({ file }) => file.stem))),
];

const checkIds = (readings: readonly FileReading[]): Problem[] => {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, articles } of readings) {
    for (const { id } of articles) {
      const owner = owners.get(id);
      owners.set(id, file.path);
      if (owner === undefined || owner === file.path) continue;
      problems.push({
        severity: 'error',
        rule: 'same-id',
        file: file.path,
        line: null,
        message: `${owner} and ${file.path} both give the article ${id}`,
        hint: 'rename one of the two files',
      });
    }
  }
  return problems;
};
