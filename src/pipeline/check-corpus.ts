import type { Problem } from '../schema/ledger.ts';
import type { FileReading, Known } from './types.ts';

/** What can only be seen over all files: two articles of one id, a sidecar without a dump. */
export const checkCorpus = (readings: readonly FileReading[], known: Known): Problem[] => [
  ...checkIds(readings),
  ...checkSidecars(readings, known),
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

const checkSidecars = (readings: readonly FileReading[], { corrections }: Known): Problem[] => {
  const stems = new Set(readings.map(({ file }) => file.stem));
  return [...corrections.keys()]
    .filter((stem) => !stems.has(stem))
    .map((stem) => ({
      severity: 'warning',
      rule: 'sidecar-alone',
      file: `${stem}.yaml`,
      line: null,
      message: 'this sidecar stands beside no dump that could be read',
      hint: `add ${stem}.txt, or remove the sidecar`,
    }));
};
