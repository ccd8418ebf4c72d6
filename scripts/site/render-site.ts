import { rmSync } from 'node:fs';
import path from 'node:path';
import { holdPlace } from '../files/hold-place.ts';
import { listRegularFiles } from '../files/list-files.ts';
import { readPacked, writePacked } from '../files/packed-file.ts';
import { runAstro, runKeptProgram } from '../run-node.ts';
import { hasProgram } from './kept-program.ts';
import type { LastSite } from './last-site.ts';
import type { Reuse, Reused } from './make-pages.ts';

/** What `astro.config.mjs` and the program of the pages read. */
type Environment = Readonly<Record<string, string>>;

/**
 * Renders what the last site does not hold; null when Astro fails. In `cache` is kept what was read in the content, and the
 * program of the pages: Astro compiles it only where it is another one, or fails.
 */
export const renderSite = async (
  env: Environment,
  last: LastSite,
  cache: string,
): Promise<(Reused & { isCompiled: boolean }) | null> => {
  const exchange = path.join(cache, 'exchange');
  const program = path.join(cache, 'program');
  const values = path.join(cache, 'values');
  const ask = async (render: (env: Environment) => Promise<number>): Promise<Reused | null> => {
    writePacked(exchange, { last: last.pages, values, program, world: last.world } satisfies Reuse);
    const status = await render({ ...env, WARRAQ_REUSE: exchange });
    return status === 0 ? readPacked<Reused>(exchange) : null;
  };
  try {
    const isKept = hasProgram(program, last.world) && last.assets.every((name) => last.files.has(name));
    const reused = isKept ? await ask(runKeptProgram) : null;
    if (reused !== null) return { ...reused, isCompiled: false };
    const made = await ask(renderPages);
    return made && { ...made, isCompiled: true };
  } finally {
    rmSync(exchange, { force: true });
  }
};

/** What Astro has put into a site besides the pages that were made: styles, scripts, typefaces, what is public. */
export const listAssets = (site: string, made: readonly string[]): string[] => {
  const pages = new Set(made);
  return listRegularFiles(site).filter((name) => !pages.has(name));
};

/** Astro keeps the program of the pages in one folder of the project, whatever it renders: builds of other content wait. */
export const renderPages = async (env: Environment): Promise<number> => {
  const leave = holdPlace(path.join(import.meta.dirname, '..', '..', '.astro'));
  try {
    return await runAstro(['build', '--silent'], env);
  } finally {
    leave();
  }
};
