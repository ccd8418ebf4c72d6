import type { Correction } from '../schema/correction.ts';
import type { Problem } from '../schema/ledger.ts';
import type { Page } from './page.ts';

/** Lines that a sidecar names must exist, and where it lets an article begin, text must follow. */
export const checkSidecarLines = (page: Page, correction: Correction, path: string): Problem[] => {
  const last = page.entries.at(-1)?.line ?? 0;
  const starts = correction.newArticle ?? [];
  const missing = [...Object.keys(correction.lines ?? {}), ...starts.map(String)]
    .filter((range) => range.split('-').some((line) => Number(line) > last))
    .map(
      (range): Problem => ({
        severity: 'error',
        rule: 'sidecar-line',
        file: path,
        line: null,
        message: `line ${range} does not exist: the dump ends at line ${last}`,
        hint: 'count the lines of the dump from 1',
      }),
    );
  const unheard = starts
    .filter((line) => line <= last && !beginsArticle(page, line))
    .map(
      (line): Problem => ({
        severity: 'warning',
        rule: 'sidecar-unheard',
        file: path,
        line: null,
        message: `no article begins at line ${line}: what follows was not taken for text`,
        hint: `say which lines are its text, such as lines: { ${line}-${Math.min(last, line + 3)}: paragraph }`,
      }),
    );
  return [...missing, ...unheard];
};

const beginsArticle = ({ bodies, entries }: Page, line: number): boolean =>
  bodies.some(({ headFrom, first }) => (entries[headFrom]?.line ?? 0) <= line && line <= (entries[first]?.line ?? 0));
