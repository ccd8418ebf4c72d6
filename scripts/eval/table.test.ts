import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanOf, type Table, toGroups, toTableText } from './table.ts';

const table: Table = {
  by: ['lang'],
  columns: [{ name: 'right', of: meanOf('right') }],
  measure: () => null,
  wholes: [{ name: 'all but old', has: (row) => (row as { lang: string }).lang !== 'la' }],
};

const measured = [
  { row: { lang: 'ar' }, measures: { right: 1 } },
  { row: { lang: 'ar' }, measures: { right: 0 } },
  { row: { lang: 'fr' }, measures: { right: null } },
  { row: { lang: 'la' }, measures: { right: 0 } },
];

test('a table has a line per value of the field, the largest first, and one for all that count', () => {
  const text = toTableText('lang', table.columns, toGroups(table, 'lang', measured));
  assert.deepEqual(text.split('\n'), [
    'lang         n  right',
    'ar           2  0.500',
    'fr           1      –',
    'la           1  0.000',
    'all but old  3  0.500',
  ]);
});

test('a field that no row has makes one line', () => {
  assert.deepEqual(
    toGroups(table, 'style', measured).map(({ name, cases }) => [name, cases.length]),
    [
      ['—', 3],
      ['all but old', 3],
    ],
  );
});
