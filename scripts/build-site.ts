import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCards } from './build-cards.ts';
import { buildSearch } from './build-search.ts';
import { holdPlace } from './files/hold-place.ts';
import { stageFolders } from './files/replace-folders.ts';
import { manifestName, toManifest } from './files/to-manifest.ts';
import { runAstro, runNormalize } from './run-node.ts';

/** Where a build reads and writes, and where its site will stand. */
export interface Build {
  content: string;
  out: string;
  site: string;
  /** Path under which the site is served: `/` or `/name`. */
  base: string;
  strict: boolean;
  /** Where mistakes are reported; empty when nowhere. */
  repository: string;
  /** Hash of the commit that pages shall name; empty when none. */
  commit: string;
  /** Newest articles and stories that get a picture for sharing. */
  cards: string;
}

/** The options of `build` and `start`, for the command line. */
export const buildOptions = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  site: { type: 'string', default: 'http://localhost:4321' },
  base: { type: 'string', default: '/' },
  strict: { type: 'boolean', default: false },
  repository: { type: 'string', default: '' },
  commit: { type: 'string', default: '' },
  cards: { type: 'string', default: '200' },
} as const;

/** What `astro.config.mjs` reads. */
const toEnvironment = (
  { content, site, base, repository, commit, cards }: Build,
  out: string,
): Record<string, string> => ({
  WARRAQ_CONTENT: path.resolve(content),
  WARRAQ_OUT: out,
  WARRAQ_SITE: site,
  WARRAQ_BASE: base,
  WARRAQ_REPOSITORY: repository,
  WARRAQ_COMMIT: commit,
  WARRAQ_CARDS: cards,
});

/**
 * Normalizes the content and renders the site. The new site takes the place of the old one only when it is complete: a
 * build that fails leaves the last good one as it was. Gives the exit status of the step that failed, or 0.
 */
export const buildSite = async (build: Build): Promise<number> => {
  const { content, out, strict } = build;
  const target = path.resolve(out);
  const name = path.basename(target);
  const leaveOut = holdPlace(target);
  const normalized = await runNormalize(['--content', content, ...(strict ? ['--strict'] : [])]);
  if (normalized !== 0) return normalized;
  const leaveContent = holdPlace(content);
  const staged = stageFolders(path.dirname(target), name, [name]);
  const next = path.join(staged.staging, name);
  try {
    const built = await runAstro(['build', '--silent'], toEnvironment(build, next));
    if (built !== 0) return 1;
    await buildSearch(next);
    await buildCards(next);
    writeFileSync(path.join(next, manifestName), toManifest(next));
    staged.replace();
    return 0;
  } finally {
    staged.discard();
    leaveContent();
    leaveOut();
  }
};
