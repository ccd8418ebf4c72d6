import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { languageOf, languages } from './languages.ts';

test('every file of a language stands in every-language.ts, under its own code', () => {
  const codes = readdirSync(import.meta.dirname).flatMap(
    (name) => /^([a-z]{2,3}(?:-[a-z]+)?)\.ts$/.exec(name)?.[1] ?? [],
  );
  assert.deepEqual(
    languages.map(({ code }) => code.toLowerCase()),
    codes.sort(),
    'a line of every-language.ts is missing, or a file is named unlike its code',
  );
});

test('a language is found by its code, whatever its region or its older code', () => {
  assert.equal(languageOf('ar-EG')?.code, 'ar');
  assert.equal(languageOf('NB')?.code, 'no');
  assert.equal(languageOf('iw')?.code, 'he');
  assert.equal(languageOf('xx'), undefined);
});
