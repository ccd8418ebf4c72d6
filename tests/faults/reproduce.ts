import { createHash } from 'node:crypto';
import { buildIn, surroundings } from './build-in.ts';

// npm run reproduce: builds the content ten times, each time in other surroundings. Ends with 1 where a byte differs.

const content = process.argv[2] ?? 'content';
let first: string[] | undefined;
for (const one of surroundings) {
  const manifest = buildIn(content, one);
  const lines = manifest.split('\n');
  first ??= lines;
  const known = new Set(first);
  const other = lines.filter((line) => !known.has(line));
  console.log(`${createHash('sha256').update(manifest).digest('hex')}  ${lines.length - 1} files  ${one.name}`);
  for (const line of other.slice(0, 5)) console.error(`  differs: ${line.slice(66)}`);
  if (other.length > 0 || lines.length !== first.length) process.exitCode = 1;
}
