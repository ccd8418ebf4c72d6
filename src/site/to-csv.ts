/** What a spreadsheet may take for a formula at the beginning of a cell, full-width forms included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A list in one cell: `a`, `b|c` → `a | b\|c` */
const toList = (items: readonly unknown[]): string =>
  items.map((item) => (item === null || item === undefined ? '' : String(item).replaceAll('|', '\\|'))).join(' | ');

const toWords = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return toList(value);
  if (typeof value === 'object') return toList(Object.entries(value).map(([key, item]) => `${key}: ${item}`));
  return String(value);
};

/** A cell by RFC 4180; a text that a spreadsheet would compute gets an apostrophe: `=1+1` → `'=1+1`, `a "b"` → `"a ""b"""` */
const toCell = (value: unknown): string => {
  const words = toWords(value);
  const safe = typeof value !== 'number' && formula.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const toValue = (row: object, key: string): unknown =>
  key.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], row);

/** Spreadsheets read UTF-8 only behind this mark. */
const byteOrderMark = '\ufeff';

/** Rows as CSV by RFC 4180, for spreadsheets: `raw.file` names a key inside another. */
export const toCsv = (columns: readonly string[], rows: readonly object[]): string => {
  const lines = [columns.map(toCell), ...rows.map((row) => columns.map((key) => toCell(toValue(row, key))))];
  return byteOrderMark + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
};
