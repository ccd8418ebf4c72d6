import type { Problem } from '../schema/ledger.ts';
import type { Page } from './page.ts';
import type { Article } from './types.ts';

/** What is shown of a line in a problem. */
const shown = 80;

/** What a person should look at in one dump: lines that no rule knew, doubtful cuts, a page without article or title. */
export const checkLedger = (page: Page, articles: readonly Article[], path: string): Problem[] => {
  const warn = (rule: string, line: number | null, message: string, hint: string): Problem => ({
    severity: 'warning',
    rule,
    file: path,
    line,
    message,
    hint,
  });
  const sidecar = path.replace(/\.[^.]*$/, '.yaml');
  if (articles.length === 0) {
    return [
      warn(
        'no-article',
        null,
        'no article was found in this file',
        `if it holds one, say which lines are its text in ${sidecar}`,
      ),
    ];
  }
  const lines = page.entries.flatMap(({ line, bare, verdict }) => {
    const text = bare.length > shown ? `${bare.slice(0, shown)}…` : bare;
    if (verdict?.by === 'no-rule')
      return [
        warn(
          'no-rule',
          line,
          `no rule knows this line: ${text}`,
          `if it is text of the article, add to ${sidecar}: lines: { ${line}: paragraph }`,
        ),
      ];
    if (verdict?.by === 'reader-comment')
      return [
        warn(
          'reader-comment',
          line,
          `taken for a reader’s comment: ${text}`,
          `if it is text of the article, add to ${sidecar}: lines: { ${line}: paragraph }`,
        ),
      ];
    return [];
  });
  const titles = articles
    .filter(({ title }) => title.by === 'first-sentence')
    .map(({ id, title, lines: [line] }) =>
      warn(
        'no-title',
        line,
        `article ${id} has no title; its first sentence stands in: ${title.value.slice(0, shown)}`,
        `name its line in ${sidecar}: lines: { ${line}: title }`,
      ),
    );
  return [...lines, ...titles];
};
