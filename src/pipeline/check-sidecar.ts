import type { Correction } from '../schema/correction.ts';
import type { Problem } from '../schema/ledger.ts';
import type { Page } from './page.ts';

/** Lines that a sidecar names must exist and hold something. */
export const checkSidecarLines = (page: Page, correction: Correction, path: string): Problem[] => {
  const last = page.entries.at(-1)?.line ?? 0;
  const named = [...Object.keys(correction.lines ?? {}), ...(correction.newArticle ?? []).map(String)];
  return named
    .filter((range) => range.split('-').some((line) => Number(line) > last))
    .map((range) => ({
      severity: 'error',
      rule: 'sidecar-line',
      file: path,
      line: null,
      message: `line ${range} does not exist: the dump ends at line ${last}`,
      hint: 'count the lines of the dump from 1',
    }));
};
