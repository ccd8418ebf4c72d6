/** What is measured of one case: a number where the case counts for a figure, null where it does not. */
export type Measures = Readonly<Record<string, number | null>>;

/** A figure over many cases, or null when none of them counts. */
export interface Column {
  name: string;
  of: (cases: readonly Measures[]) => number | null;
  /** A count rather than a share. */
  counts?: true;
}

/** Cases that are taken together in the last lines of a table. */
export interface Whole {
  name: string;
  has: (row: unknown) => boolean;
}

/** The figures of a task. */
export interface Table {
  /** Keys of a gold row: one block of lines for each, one line per value. */
  by: readonly string[];
  columns: readonly Column[];
  /** Null for a case without a gold answer. */
  measure: (row: unknown, prediction: unknown) => Measures | null;
  /** In place of a last line over all cases. A group leaves out what the first of them leaves out, if anything remains. */
  wholes?: readonly Whole[];
}

/** The mean of a measure over the cases that count for it. */
export const meanOf =
  (key: string) =>
  (cases: readonly Measures[]): number | null => {
    const counted = numbersOf(cases, key);
    return counted.length === 0 ? null : counted.reduce((sum, value) => sum + value, 0) / counted.length;
  };

/** The sum of a measure. */
export const sumOf = (cases: readonly Measures[], key: string): number =>
  numbersOf(cases, key).reduce((sum, value) => sum + value, 0);

const numbersOf = (cases: readonly Measures[], key: string): number[] =>
  cases.flatMap((measures) => measures[key] ?? []);

/** One line of a table: what it is about, and its cases. */
export interface Group {
  name: string;
  cases: readonly Measures[];
}

/** A measured case and the row that it answers. */
export interface Measured {
  row: unknown;
  measures: Measures;
}

/** The lines of one block, the largest first, and below them those of all cases. */
export const toGroups = (table: Table, by: string, measured: readonly Measured[]): Group[] => {
  const wholes = table.wholes ?? [{ name: 'all', has: () => true }];
  const counts = wholes[0]?.has ?? (() => true);
  const groups = [...Map.groupBy(measured, ({ row }) => fieldOf(row, by))].map(([name, members]) => {
    const counted = members.filter(({ row }) => counts(row));
    return toGroup(name, counted.length > 0 ? counted : members);
  });
  return [
    ...groups.sort((a, b) => b.cases.length - a.cases.length || (a.name < b.name ? -1 : 1)),
    ...wholes.map(({ name, has }) =>
      toGroup(
        name,
        measured.filter(({ row }) => has(row)),
      ),
    ),
  ];
};

const toGroup = (name: string, members: readonly Measured[]): Group => ({
  name,
  cases: members.map(({ measures }) => measures),
});

const fieldOf = (row: unknown, key: string): string => {
  const value = (row as Record<string, unknown>)[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '—';
};

/** The lines of a table as text, columns under their names. */
export const toTableText = (by: string, columns: readonly Column[], groups: readonly Group[]): string =>
  alignColumns([
    [by, 'n', ...columns.map(({ name }) => name)],
    ...groups.map(({ name, cases }) => [
      name,
      String(cases.length),
      ...columns.map(({ of, counts }) => of(cases)?.toFixed(counts ? 0 : 3) ?? '–'),
    ]),
  ]);

/** Rows of cells as lines: the first column to the left, the others, which are figures, to the right. */
export const alignColumns = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => row.join('  '))
    .join('\n');
};
