import { showControls } from '../../src/text/show-controls.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text of a dump inside an HTML block of a summary: one line, so that no blank line ends the block and lets Markdown begin,
 * hidden characters named, nothing left that HTML would read. `<b>` and a line feed → `&lt;b&gt; `
 */
export const toHtmlText = (text: string): string => escapeHtml(showControls(text).replace(/\s+/gu, ' '));

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char);

/** Longest text that is shown of one line or value, in UTF-16 units. */
const longest = 400;

/** The same, cut: an editor looks a longer one up in the file. */
export const toShortHtml = (text: string): string =>
  toHtmlText(text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text);

/** Lines to copy, such as YAML: their spaces as they are, hidden characters named, and no line empty. */
export const toCode = (lines: readonly string[]): string =>
  `<pre>${lines.map((line) => escapeHtml(showControls(line)).replace(/^\s*$/u, '&#32;')).join('\n')}</pre>`;
