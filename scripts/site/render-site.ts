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

/** What was made of a site, and whether Astro had to compile its program for that. */
export interface Rendered extends Reused {
  isCompiled: boolean;
}

/**
 * Renders what the last site does not hold; null when that fails. In `cache` is kept what was read in the content, and the
 * program of the pages: Astro compiles it only where it is another one, or fails.
 */
export const renderSite = async (env: Environment, last: LastSite, cache: string): Promise<Rendered | null> => {
  const exchange = path.join(cache, 'exchange');
  const program = path.join(cache, 'program');
  const values = path.join(cache, 'values');
  const render = async (stdio: 'inherit' | 'ignore'): Promise<Reused | null> => {
    writePacked(exchange, { last: last.pages, values, program, world: last.world } satisfies Reuse);
    const status = await runKeptProgram({ ...env, WARRAQ_REUSE: exchange }, stdio);
    return status === 0 ? readPacked<Reused>(exchange) : null;
  };
  try {
    const isKept = hasProgram(program, last.world) && last.assets.every((name) => last.files.has(name));
    const reused = isKept ? await render('ignore') : null;
    if (reused !== null) return { ...reused, isCompiled: false };
    const status = await runAstroAlone({ ...env, WARRAQ_PROGRAM: program, WARRAQ_WORLD: last.world });
    const made = status === 0 ? await render('inherit') : null;
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

/** Runs Astro, which renders the pages itself where it is given no place for their program. It compiles them in one folder of the project, whatever it renders: builds of other content wait. */
export const runAstroAlone = async (env: Environment): Promise<number> => {
  const leave = holdPlace(path.join(import.meta.dirname, '..', '..', '.astro'));
  try {
    return await runAstro(['build', '--silent'], env);
  } finally {
    leave();
  }
};
