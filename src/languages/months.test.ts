import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from './languages.ts';

const monthName = (code: string, month: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' })
    .formatToParts(Date.UTC(2021, month, 15))
    .find(({ type }) => type === 'month')?.value ?? '';

const toKey = (name: string): string => name.toLowerCase().replace(/\.$/, '').normalize('NFC');

for (const { code, months, weekdays } of languages) {
  test(`${code}: each month holds the name that the locale data know, and twelve are listed`, () => {
    assert.equal(months.length, 12);
    for (const [index, names] of months.entries()) {
      const known = new Set(names.map(toKey));
      for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
        const name = monthName(code, index, options);
        // Chinese, Japanese and Korean parts hold the figure, the language file holds the month's character with it.
        if (/\p{L}/u.test(name)) assert.ok(known.has(toKey(name)), `${code} ${index + 1}: ${name}`);
      }
    }
  });

  test(`${code}: no name stands for two months, and the days of the week are seven at least`, () => {
    const names = months.flatMap((row) => [...new Set(row.map(toKey))]);
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    assert.ok(weekdays.length >= 7);
  });
}
