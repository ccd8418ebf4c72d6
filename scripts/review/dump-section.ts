import { candidateToDraft } from '../../src/pipeline/names/candidate-to-draft.ts';
import type { Candidate } from '../../src/schema/candidate.ts';
import type { Ledger, Problem } from '../../src/schema/ledger.ts';
import { type Around, toArticleSection } from './article-section.ts';
import { type EditPlace, toFileLink } from './file-link.ts';
import { toCode, toHtmlText, toShortHtml } from './html-text.ts';

/** A dump that a change has touched, and all that is to be said of it. */
export interface Dump {
  file: string;
  /** Null where it holds no text; an error anywhere keeps all from being written. */
  ledger: Ledger | null | 'not written';
  /** Whether a sidecar stands beside it. */
  hasSidecar: boolean;
  problems: readonly Problem[];
  /** Likely names that stand in it and that no file holds. */
  candidates: readonly Candidate[];
}

/** Lines that are listed as left out. */
const mostCut = 200;

const toCut = ({ entries }: Ledger): string => {
  const cut = entries.filter(({ fate }) => fate === 'dropped');
  const rows = cut
    .slice(0, mostCut)
    .map(
      ({ line, by, text }) =>
        `<tr><td>${line}</td><td>${toHtmlText(by)}</td><td dir="auto">${toShortHtml(text.trim())}</td></tr>`,
    );
  const rest = cut.length > mostCut ? `\n<p>and ${cut.length - mostCut} more</p>` : '';
  return `<details><summary>What was left out: ${cut.length} pieces</summary>\n<table>\n${rows.join('\n')}\n</table>${rest}\n</details>`;
};

/** A problem with what to paste, and where a browser can write it. */
const toDoubt = (
  { severity, rule, file, line, message, hint }: Problem,
  { hasSidecar }: Dump,
  place: EditPlace | null,
): string => {
  const [told = '', ...lines] = hint?.split('\n') ?? [];
  const target = /write into (\S+\.yaml)/.exec(told)?.[1];
  const isThere = target === file.replace(/\.[^./]*$/, '.yaml') && hasSidecar;
  const link = target === undefined ? null : toFileLink(place, target, isThere ? null : `${lines.join('\n')}\n`);
  const edit = link === null ? '' : ` <a href="${toHtmlText(link)}">${isThere ? 'Open it' : 'Write it'}</a>`;
  return [
    `<p dir="auto"><b>${severity}</b>${line === null ? '' : `, line ${line}`}: ${toShortHtml(message)} [${toHtmlText(rule)}]<br>→ ${toShortHtml(told)}${edit}</p>`,
    ...(lines.length === 0 ? [] : [toCode(lines)]),
  ].join('\n');
};

const toCandidate = (candidate: Candidate, place: EditPlace | null): string => {
  const draft = candidateToDraft(candidate);
  const file = `content/entities/${candidate.id}.yaml`;
  const link = toFileLink(place, file, draft);
  const edit = link === null ? '' : `<p><a href="${toHtmlText(link)}">Write this file</a></p>\n`;
  const told = `${toShortHtml(candidate.label)} (mentions: ${candidate.mentions}, articles: ${candidate.articles.length})`;
  return `<details><summary dir="auto">${told}</summary>\n<p><code>${toHtmlText(file)}</code></p>\n${edit}${toCode(draft.trimEnd().split('\n'))}\n</details>`;
};

/** A dump as an editor looks at it: its articles, what was left out, what is doubtful, which names are new. */
export const toDumpSection = (dump: Dump, around: Around, place: EditPlace | null): string => {
  const { file, ledger, problems, candidates } = dump;
  const head = `<h3><code>${toHtmlText(file)}</code></h3>`;
  const doubts =
    problems.length === 0
      ? []
      : [`<h4>To look at: ${problems.length}</h4>`, ...problems.map((one) => toDoubt(one, dump, place))];
  if (ledger === 'not written') return [head, '<p>Not read: the errors come first.</p>', ...doubts].join('\n');
  if (ledger === null) return [head, '<p>Nothing of this file is published.</p>', ...doubts].join('\n');
  const { articles, encoding, entries } = ledger;
  const count = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}, ${entries.at(-1)?.line ?? 0} lines, ${toHtmlText(encoding)}`;
  const names = candidates.map((candidate) => toCandidate(candidate, place));
  return [
    head,
    `<p>${count}</p>`,
    ...doubts,
    ...articles.map((article) => toArticleSection(ledger, article, around)),
    toCut(ledger),
    ...(names.length === 0 ? [] : ['<h4>Likely names that no file holds</h4>', ...names]),
  ].join('\n');
};
