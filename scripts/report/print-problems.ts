import { styleText } from 'node:util';
import type { Problem } from '../../src/schema/ledger.ts';

/**
 * Prints every problem once, on standard error: where, how grave, what, and what to do. In GitHub Actions the same list
 * becomes annotations.
 *
 * `content/raw/x.txt:16: warning: no rule knows this line: … [no-rule]`
 */
export const printProblems = (problems: readonly Problem[]): void => {
  const inActions = process.env['GITHUB_ACTIONS'] === 'true';
  for (const problem of problems) console.error(inActions ? toAnnotation(problem) : toLine(problem));
};

const toLine = ({ severity, rule, file, line, message, hint }: Problem): string => {
  const place = [file, ...(line === null ? [] : [line])].join(':');
  const kind = styleText(severity === 'error' ? 'red' : 'yellow', severity, { stream: process.stderr });
  const first = `${printable(place)}: ${kind}: ${printable(message)} [${rule}]`;
  const [told = '', ...lines] = hint?.split('\n').map(printable) ?? [];
  return hint === null ? first : [first, `  → ${told}`, ...lines.map((line) => `      ${line}`)].join('\n');
};

/**
 * A text for a terminal: control characters and bidi overrides, which could do anything there, as escapes; and the `#` of `##[`,
 * which GitHub Actions would read as a command wherever it stands in a line.
 */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]|#(?=\[)/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const toAnnotation = ({ severity, rule, file, line, message, hint }: Problem): string => {
  const place = `file=${escapeProperty(file)}${line === null ? '' : `,line=${line}`},title=${escapeProperty(rule)}`;
  const lines = hint === null ? [message] : `${message}\n→ ${hint}`.split('\n');
  return `::${severity} ${place}::${escapeData(lines.map(printable).join('\n'))}`;
};
