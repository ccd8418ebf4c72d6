import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { steps } from './step-times.ts';

const root = path.join(import.meta.dirname, '../..');

test('the functions that steps are measured by stand in the files that are named', () => {
  const sources = globSync('{src,scripts}/**/*.ts', { cwd: root });
  const isIn = (source: string, name: string): boolean =>
    new RegExp(`(?:const ${name} =|${name}: \\(|${name}\\(\\))`).test(readFileSync(path.join(root, source), 'utf8'));
  const lost = steps.filter(
    ([, file, name]) => !sources.some((source) => path.basename(source) === file && isIn(source, name)),
  );
  assert.deepEqual(lost, []);
});
