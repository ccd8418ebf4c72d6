import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { correctionSchema } from '../src/schema/correction.ts';
import { parseYaml } from '../src/schema/parse-yaml.ts';
import { checkDump, sampleDumps } from './hostile/check-dump.ts';
import { mutatedDumps } from './hostile/mutated-dumps.ts';
import { payloads } from './hostile/payloads.ts';

// The same dumps in every run; `npm run fuzz -- --runs 20000` makes others, for longer.

test('a spoilt dump gives whole files and harmless pages, or a message', () => {
  fc.assert(
    fc.property(mutatedDumps(sampleDumps()), (bytes) => assert.deepEqual(checkDump(bytes), [])),
    { numRuns: 250, seed: 8 },
  );
});

test('a spoilt YAML file gives a value that keeps to its schema, or problems with a line', () => {
  const yaml = Buffer.from('why: The page\nlines: { 9: title, 5-8: drop }\narticles: [{ title: "A", tags: [b] }]\n');
  fc.assert(
    fc.property(mutatedDumps([yaml]), (bytes) => {
      const { value, problems } = parseYaml(Buffer.from(bytes).toString(), correctionSchema, 'x.yaml');
      assert.equal(value === null, problems.length > 0);
      assert.equal(Object.hasOwn(Object.prototype, 'why'), false);
    }),
    { numRuns: 500, seed: 8 },
  );
});

test('every hostile text alone is a dump as well', () => {
  for (const text of payloads) assert.deepEqual(checkDump(Buffer.from(text)), [], text);
});
