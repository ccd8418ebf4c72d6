import type { UnknownLine } from '../../src/schema/ledger.ts';
import { printable } from './print-problems.ts';

/** Lines that are printed; a report holds more. */
const printed = 10;
const width = 60;

/**
 * The lines that no rule knew, most frequent first, as the end of a summary; empty when no line stands in two files.
 *
 *     files  lines  outlets  line
 *        12     14        5  Weather today  (menu-entry; content/raw/x.txt:3)
 */
export const toWorkList = (unknown: readonly UnknownLine[]): string => {
  const shown = unknown.filter(({ files }) => files > 1).slice(0, printed);
  if (shown.length === 0) return '';
  const rest = unknown.length > shown.length ? `; ${unknown.length} in the file of --report` : '';
  return [
    `Lines that recur and that no rule knew but by their place, most frequent first${rest}:`,
    '  files  lines  outlets  line',
    ...shown.map(toRow),
  ].join('\n');
};

const toRow = ({ files, lines, outlets, rules, text, file, line }: UnknownLine): string => {
  const cut = text.length > width ? `${text.slice(0, width)}…` : text;
  const counts = [String(files).padStart(7), String(lines).padStart(5), String(outlets).padStart(7)].join('  ');
  return `${counts}  ${printable(cut)}  (${Object.keys(rules).join(', ')}; ${printable(file)}:${line})`;
};
