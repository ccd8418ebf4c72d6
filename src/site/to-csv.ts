/**
 * What a spreadsheet may take for a formula, full-width forms included: at the beginning of a cell, and behind a separator inside
 * it, where a reader that does not know quotation marks sees a cell begin.
 */
const formula = /(?<=^|[,;\t])(?=[=+\-@\t＝＋－＠])/g;

/** A list in one cell: `a`, `b|c` → `a | b\|c` */
const toList = (items: readonly unknown[]): string =>
  items.map((item) => (item === null || item === undefined ? '' : String(item).replaceAll('|', '\\|'))).join(' | ');

const toWords = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return toList(value);
  if (typeof value === 'object') return toList(Object.entries(value).map(([key, item]) => `${key}: ${item}`));
  return String(value);
};

/**
 * A cell on one line; a text that a spreadsheet would compute gets an apostrophe: `=1+1` → `'=1+1`, `a "b"` → `"a ""b"""`, `a` and
 * `b` on two lines → `a b`
 */
const toCell = (value: unknown): string => {
  const words = toWords(value).replace(/[\r\n]+/g, ' ');
  const safe = typeof value === 'number' ? words : words.replace(formula, "'");
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const toValue = (row: object, key: string): unknown =>
  key.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], row);

/** Spreadsheets read UTF-8 only behind this mark. */
const byteOrderMark = '\ufeff';

/** Rows as CSV for spreadsheets, line by line, one line for each: `raw.file` names a key inside another. */
export function* toCsv(columns: readonly string[], rows: Iterable<object>): Generator<string> {
  yield `${byteOrderMark}${columns.map(toCell).join(',')}\n`;
  for (const row of rows) yield `${columns.map((key) => toCell(toValue(row, key))).join(',')}\n`;
}
