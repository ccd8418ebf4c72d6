import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { runNode } from '../../scripts/run-node.ts';
import { type Layer, makeMutant } from './make-mutant.ts';
import { type Deeds, openPages } from './open-pages.ts';
import { toDumps } from './to-dumps.ts';

const entity = 'names:\n  en: { label: António Guterres }\n';

/** Builds hostile dumps with a copy of the project that lacks these layers, and opens its pages in a browser. */
export const tryMutant = async (
  browser: Browser,
  without: readonly Layer[],
  { every, pattern }: { every: boolean; pattern: string },
): Promise<Deeds> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mutant-'));
  try {
    makeMutant(folder, without);
    const files = { ...toDumps(every), 'entities/people/antonio-guterres.yaml': entity };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, 'content', name)), { recursive: true });
      writeFileSync(path.join(folder, 'content', name), text);
    }
    const status = await runNode([path.join(folder, 'scripts/build.ts')], {}, 'ignore', folder);
    if (status !== 0) throw new Error(`the build without ${without.join()} ended with ${status}`);
    return await openPages(browser, path.join(folder, 'dist'), pattern);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
