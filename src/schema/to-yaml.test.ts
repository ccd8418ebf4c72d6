import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { toYaml } from './to-yaml.ts';

test('lists, objects and what is absent', () => {
  assert.equal(
    toYaml({ title: 'A "b"', n: 3, days: null, none: undefined, tags: [], ids: ['x', 'y'], raw: { lines: [1, 2] } }),
    'title: "A \\"b\\""\nn: 3\ndays: null\ntags: []\nids:\n  - "x"\n  - "y"\nraw:\n  lines:\n    - 1\n    - 2\n',
  );
});

test('any strings come back as they were', () => {
  const anyString = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'-:#"\'\n\\ \u2028&!') }),
  );
  fc.assert(
    fc.property(
      anyString,
      fc.array(anyString),
      fc.record({ file: anyString, n: fc.integer() }, { noNullPrototype: true }),
      (title, tags, raw) => {
        assert.deepEqual(parse(toYaml({ title, tags, raw }), { version: '1.2', schema: 'core' }), { title, tags, raw });
      },
    ),
    { numRuns: 1000 },
  );
});
