import type { Problem } from '../../src/schema/ledger.ts';
import type { Around } from './article-section.ts';
import { type Dump, toDumpSection } from './dump-section.ts';
import type { EditPlace } from './file-link.ts';
import { toCode, toHtmlText } from './html-text.ts';

/** What a change does to the archive. */
export interface Review {
  dumps: readonly Dump[];
  /** Other files that it touches, and what each does: `named in 3 articles`. */
  others: readonly { file: string; does: string }[];
  removed: readonly string[];
  /** Problems of files that are no dumps of this change. */
  problems: readonly Problem[];
}

/** GitHub refuses a summary of more than a megabyte. */
const longest = 900_000;

const toList = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

const toProblem = ({ severity, rule, file, line, message, hint }: Problem): string => {
  const place = `${file}${line === null ? '' : `:${line}`}`;
  const lines = hint?.split('\n') ?? [];
  return `<b>${severity}</b> <code>${toHtmlText(place)}</code>: ${toHtmlText(message)} [${toHtmlText(rule)}]${lines.length === 0 ? '' : `\n${toCode(lines)}`}`;
};

const toHeading = (dumps: readonly Dump[], problems: readonly Problem[]): string => {
  const articles = dumps.reduce(
    (sum, { ledger }) => sum + (ledger === null || ledger === 'not written' ? 0 : ledger.articles.length),
    0,
  );
  const doubts = dumps.reduce((sum, dump) => sum + dump.problems.length, problems.length);
  return `<h2>${articles} ${articles === 1 ? 'article' : 'articles'} in ${dumps.length} ${dumps.length === 1 ? 'dump' : 'dumps'}; ${doubts} to look at</h2>`;
};

/**
 * The summary of a change for its editors. It is HTML inside Markdown without a blank line, and every text of a contribution
 * is escaped: none of it is read as Markdown, HTML or a command.
 */
export const toReview = (
  { dumps, others, removed, problems }: Review,
  around: Around,
  place: EditPlace | null,
): string => {
  const parts = [
    toHeading(dumps, problems),
    ...(problems.length === 0 ? [] : [toList(problems.map(toProblem))]),
    ...(others.length === 0
      ? []
      : [toList(others.map(({ file, does }) => `<code>${toHtmlText(file)}</code>: ${toHtmlText(does)}`))]),
    ...(removed.length === 0
      ? []
      : [`<p>Removed:</p>\n${toList(removed.map((file) => `<code>${toHtmlText(file)}</code>`))}`]),
  ];
  let length = parts.join('\n').length;
  for (const dump of dumps) {
    const section = toDumpSection(dump, around, place);
    const shown =
      length + section.length < longest
        ? section
        : `<p><code>${toHtmlText(dump.file)}</code>: no room left to show it here; the preview holds it.</p>`;
    parts.push(shown);
    length += shown.length;
  }
  return `${parts.join('\n')}\n`;
};
