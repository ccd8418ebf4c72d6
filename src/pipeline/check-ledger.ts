import type { Problem } from '../schema/ledger.ts';
import { metadataOf } from './metadata-of.ts';
import type { Page } from './page.ts';
import type { Article } from './types.ts';

/** What is shown of a line in a problem. */
const shown = 80;

type Warn = (rule: string, line: number | null, message: string, hint: string) => Problem;

const shorten = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

/** What a person should look at in one dump: lines that no rule knew, doubtful cuts and dates, a page without article or title. */
export const checkLedger = (page: Page, articles: readonly Article[], path: string): Problem[] => {
  const warn: Warn = (rule, line, message, hint) => ({ severity: 'warning', rule, file: path, line, message, hint });
  const sidecar = path.replace(/\.[^.]*$/, '.yaml');
  if (articles.length === 0) {
    const hint = `if it holds one, say which lines are its text in ${sidecar}`;
    return [warn('no-article', null, 'no article was found in this file', hint)];
  }
  return [
    ...checkLines(page, sidecar, warn),
    ...checkTitles(articles, sidecar, warn),
    ...checkDates(page, articles, sidecar, warn),
  ];
};

/** Verdicts that a person should confirm, and how they are said. */
const doubtful: Readonly<Record<string, string>> = {
  'no-rule': 'no rule knows this line',
  'reader-comment': 'taken for a reader’s comment',
};

/** One problem per text: what a page prints again says nothing new. */
const checkLines = ({ entries }: Page, sidecar: string, warn: Warn): Problem[] => {
  const told = new Set<string>();
  return entries.flatMap(({ line, bare, folded, verdict }) => {
    const said = doubtful[verdict?.by ?? ''];
    if (verdict === null || said === undefined || told.has(folded)) return [];
    told.add(folded);
    const hint = `if it is text of the article, add to ${sidecar}: lines: { ${line}: paragraph }`;
    return [warn(verdict.by, line, `${said}: ${shorten(bare)}`, hint)];
  });
};

const checkTitles = (articles: readonly Article[], sidecar: string, warn: Warn): Problem[] =>
  articles
    .filter(({ title }) => title.by === 'first-sentence')
    .map(({ id, title, lines: [line] }) => {
      const message = `article ${id} has no title; its first sentence stands in: ${shorten(title.value)}`;
      return warn('no-title', line, message, `name its line in ${sidecar}: lines: { ${line}: title }`);
    });

/** A date line of an article that came out without a date can be read in two ways. */
const checkDates = (page: Page, articles: readonly Article[], sidecar: string, warn: Warn): Problem[] =>
  articles.flatMap((article, at) => {
    const body = page.bodies[at];
    if (body === undefined || article.publishedOn !== undefined) return [];
    return metadataOf(page, body, 'publishedOn').map(({ line, bare }) =>
      warn(
        'ambiguous-date',
        line,
        `day and month of this date cannot be told apart: ${shorten(bare)}`,
        `add dayFirst to the outlet’s file, or to ${sidecar}: articles: [{ publishedOn: 2025-03-09 }]`,
      ),
    );
  });
