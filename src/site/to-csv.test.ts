import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toDataKeys } from './data-columns.ts';
import { dataSets } from './data-sets.ts';
import { toCsv } from './to-csv.ts';

const print = (columns: readonly string[], rows: readonly object[]): string => [...toCsv(columns, rows)].join('');

/** The cells of a CSV file. */
const parse = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

test('cells with commas and quotes are quoted, each row is one line, and the file begins with its mark', () => {
  assert.equal(print(['a', 'b.c'], [{ a: 'x, "y"', b: { c: 'l\nm' } }]), '\ufeffa,b.c\n"x, ""y""",l m\n');
});

test('lists, names by language and what is absent have one cell each', () => {
  const row = {
    list: ['a', 'b|c'],
    range: ['2025-01-01', null],
    names: { ar: 'x', en: 'y' },
    none: undefined,
    no: false,
  };
  assert.deepEqual(parse(print(Object.keys(row), [row]))[1], [
    'a | b\\|c',
    '2025-01-01 | ',
    'ar: x | en: y',
    '',
    'false',
  ]);
});

test('no text is computed by a spreadsheet', () => {
  for (const text of ['=1+1', '+1', '-1', '@a', '\t=1', '＝1'])
    assert.ok(parse(print(['a'], [{ a: text }]))[1]?.[0]?.startsWith("'"), JSON.stringify(text));
  assert.equal(parse(print(['a'], [{ a: -1 }]))[1]?.[0], '-1');
  // A reader that knows no quotation marks cuts at commas and lines.
  const [, row = ''] = print(['a', 'b'], [{ a: 'x,=1+1\n=2;@c', b: '' }]).split('\n');
  assert.deepEqual(row.split(/[,;]/), ['"x', "'=1+1 =2", '\'@c"', '']);
});

test('every text comes back, but for its line ends and the apostrophe of what could be computed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', 'ع') })), (texts) => {
      const [, ...rows] = parse(
        print(
          ['a', 'b'],
          texts.map((text) => ({ a: text, b: 'x' })),
        ),
      );
      assert.deepEqual(
        rows.map(([a]) => a?.replaceAll("'", '')),
        texts.map((text) => text.replace(/[\r\n]+/g, ' ')),
      );
    }),
  );
});

test('every key of every data file says what it means, and has a column or a file of its own', () => {
  for (const { name, schema, omitted } of dataSets) {
    const keys = toDataKeys(schema, omitted);
    assert.deepEqual(
      keys.filter(({ meaning }) => !meaning.endsWith('.') && !meaning.endsWith('…')).map(({ key }) => key),
      [],
      name,
    );
    const without = keys.filter(({ inCsv }) => !inCsv).map(({ key }) => key);
    assert.deepEqual(without, name === 'articles' ? ['body', 'mentions', 'quotes'] : [], name);
  }
});
