import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { parseYaml } from './parse-yaml.ts';

const schema = z.strictObject({ name: z.string(), parts: z.array(z.string()).optional() });
const read = (text: string) => parseYaml(text, schema, 'x.yaml');

test('a file that keeps to its schema gives its value', () => {
  assert.deepEqual(read('\ufeffname: A\r\nparts: [b, "1"]\r\n'), {
    value: { name: 'A', parts: ['b', '1'] },
    problems: [],
  });
});

/** What is wrong, the text, the line that the problem names, and what it says. */
const mistakes: readonly (readonly [what: string, text: string, line: number | null, told: RegExp])[] = [
  ['broken syntax', 'name: A\nparts: [b\n', 3, /no YAML/],
  ['a tab as indentation', 'name:\n\t- A\n', 2, /no YAML/],
  ['a key said twice', 'name: A\nname: B\n', 2, /no YAML/],
  ['two documents', 'name: A\n---\nname: B\n', 2, /no YAML/],
  ['an unknown key', 'name: A\nsize: 3\n', 1, /size/],
  ['a wrong type, on its own line', 'name: A\nparts:\n  - b\n  - 3\n', 4, /parts\.1/],
  ['a missing key', 'parts: []\n', 1, /name/],
  ['nothing at all', '', null, /the file/],
  ['a list', '- A\n', 1, /the file/],
  ['an alias', 'name: &a A\nparts: [b, *a]\n', 2, /aliases/],
  ['an alias that leads nowhere', 'name: *nowhere\n', 1, /aliases/],
  ['a program', "name: !!js/function 'f'\nparts: !!js/regexp 'x'\n", 2, /parts/],
  ['a key that would reach the prototype', '__proto__: { a: 1 }\nname: A\n', 1, /__proto__/],
  ['a hundred thousand brackets', `name: ${'['.repeat(100_000)}`, 1, /no YAML/],
];

for (const [what, text, line, told] of mistakes) {
  test(`${what} is a problem with its line, not an exception`, () => {
    const { value, problems } = read(text);
    assert.equal(value, null);
    assert.match(problems[0]?.message ?? '', told);
    assert.equal(problems[0]?.line, line);
    assert.equal(problems[0]?.severity, 'error');
    assert.equal(problems[0]?.file, 'x.yaml');
  });
}

test('a file of a quarter of a million characters is not read', () => {
  const { value, problems } = read(`name: A\nparts: [${'b, '.repeat(100_000)}]\n`);
  assert.equal(value, null);
  assert.match(problems[0]?.message ?? '', /too long/);
});
