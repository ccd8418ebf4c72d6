import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildSearch } from './build-search.ts';
import { swapFolder } from './files/replace-folders.ts';
import { runAstro, runNormalize } from './run-node.ts';

/** Where a build reads and writes, and where its site will stand. */
export interface Build {
  content: string;
  out: string;
  site: string;
  /** Path under which the site is served: `/` or `/name`. */
  base: string;
  strict: boolean;
}

/** The options of `build` and `start`, for the command line. */
export const buildOptions = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  site: { type: 'string', default: 'http://localhost:4321' },
  base: { type: 'string', default: '/' },
  strict: { type: 'boolean', default: false },
} as const;

/**
 * Normalizes the content and renders the site. The new site takes the place of the old one only when it is complete: a
 * build that fails leaves the last good one as it was. Gives the exit status of the step that failed, or 0.
 */
export const buildSite = async ({ content, out, site, base, strict }: Build): Promise<number> => {
  const normalized = await runNormalize(['--content', content, ...(strict ? ['--strict'] : [])]);
  if (normalized !== 0) return normalized;
  const target = path.resolve(out);
  const next = `${target}.next-${process.pid}`;
  rmSync(next, { recursive: true, force: true });
  try {
    const env = { WARRAQ_CONTENT: path.resolve(content), WARRAQ_OUT: next, WARRAQ_SITE: site, WARRAQ_BASE: base };
    const built = await runAstro(['build', '--silent'], env);
    if (built !== 0) return 1;
    await buildSearch(next);
    swapFolder(next, target);
    return 0;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
};
