import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { checkDump, sampleDumps } from './check-dump.ts';
import { mutatedDumps } from './mutated-dumps.ts';

// npm run fuzz -- [--runs N] [--seed N]: spoilt dumps of the sample, read and rendered; the smallest bad one is shown.

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5000' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
console.log(`seed ${seed}, ${values.runs} dumps`);
const begin = performance.now();
const { failed, counterexample, errorInstance } = fc.check(
  fc.property(mutatedDumps(sampleDumps()), (bytes) => {
    const wrong = checkDump(bytes);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  }),
  { numRuns: Number(values.runs), seed },
);
console.log(`${failed ? 'one is bad' : 'none is bad'}, ${((performance.now() - begin) / 1000).toFixed(0)} s`);
if (failed) {
  console.error(errorInstance);
  process.stdout.write(Buffer.from(counterexample?.[0] ?? []));
  process.exitCode = 1;
}
