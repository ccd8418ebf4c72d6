import type { Correction } from '../schema/correction.ts';
import type { Problem } from '../schema/ledger.ts';
import { checkArticles } from './check-articles.ts';
import { checkCount } from './check-count.ts';
import { checkLines } from './check-lines.ts';
import { type Doubt, toProblems } from './doubt.ts';
import { isProse, type Page } from './page.ts';
import type { Article } from './types.ts';

/** What a person should look at in one dump: lines that no rule knew, doubtful cuts, titles, days and languages, a page without article. */
export const checkLedger = (
  page: Page,
  articles: readonly Article[],
  path: string,
  sidecar: Correction | undefined,
): Problem[] => {
  const doubts =
    articles.length === 0
      ? [checkEmpty(page)]
      : [...checkLines(page), ...checkCount(page, articles), ...checkArticles(page, articles)];
  return toProblems(doubts, path, sidecar);
};

/** The longest line is the likeliest text of a page on which none was found. */
const checkEmpty = ({ entries }: Page): Doubt => {
  const [longest] = entries
    .filter(({ verdict }) => verdict?.by !== 'front-matter')
    .sort((a, b) => Number(isProse(b)) - Number(isProse(a)) || b.words - a.words || a.index - b.index);
  const line = longest?.line ?? 1;
  return {
    rule: 'no-article',
    line: null,
    message: 'no article was found in this file',
    when: 'if it holds one, and these are the lines of its text',
    fix: { lines: { [line]: 'paragraph' } },
    why: `Line ${line} is text.`,
  };
};
