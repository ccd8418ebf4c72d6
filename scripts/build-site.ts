import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCards } from './build-cards.ts';
import { buildSearch } from './build-search.ts';
import { openCacheFolder } from './files/cache-folder.ts';
import { holdPlace } from './files/hold-place.ts';
import { listRegularFiles } from './files/list-files.ts';
import { readChanges } from './files/read-changes.ts';
import { stageFolders } from './files/replace-folders.ts';
import { digestSources } from './files/source-digest.ts';
import { hashFiles, manifestName, printManifest, toManifest } from './files/to-manifest.ts';
import { wouldEmpty } from './files/would-empty.ts';
import { runNormalize } from './run-node.ts';
import { digestContent } from './site/digest-content.ts';
import { isWhole, type LastSite, readLastSite, toLastManifest, writeLastSite } from './site/last-site.ts';
import { listAssets, type Rendered, renderSite, runAstroAlone } from './site/render-site.ts';
import { completeSite, keepSpare } from './site/spare-site.ts';
import { startTakeOver } from './site/take-over.ts';
import { writeLicences } from './site/write-licences.ts';

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
  /** Use nothing of earlier runs, and leave nothing for later ones. */
  fresh: boolean;
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
  fresh: { type: 'boolean', default: false },
} as const;

/** What `astro.config.mjs` reads. */
const toEnvironment = (
  { content, site, base, repository, commit, cards }: Build,
  out: string,
  changes: string,
): Record<string, string> => ({
  WARRAQ_CONTENT: path.resolve(content),
  WARRAQ_CHANGES: changes,
  WARRAQ_OUT: out,
  WARRAQ_SITE: site,
  WARRAQ_BASE: base,
  WARRAQ_REPOSITORY: repository,
  WARRAQ_COMMIT: commit,
  WARRAQ_CARDS: cards,
});

/**
 * Normalizes the content and renders the site. The new site takes the place of the old one only when it is complete: a
 * build that fails leaves the last good one as it was. What would come out as the last build has left it is taken from
 * there. Gives the exit status of the step that failed, or 0.
 */
export const buildSite = async (build: Build): Promise<number> => {
  const { content, out, fresh } = build;
  const target = path.resolve(out);
  const name = path.basename(target);
  const leaveOut = holdPlace(target);
  const normalized = await normalizeFor(build);
  if (normalized !== 0) return normalized;
  const leaveContent = holdPlace(content);
  const staged = stageFolders(path.dirname(target), name, [name]);
  const next = path.join(staged.staging, name);
  try {
    const made = await (fresh ? makeSite(build, next) : remakeSite(build, next, target));
    if (made === null) return 1;
    if (!made.stands) staged.replace(made.keepOld);
    made.writeDown?.();
    return 0;
  } finally {
    staged.discard();
    leaveContent();
    leaveOut();
  }
};

/** Normalizes the content of a build; 1 as well where nothing is left of it that could take the place of a site with articles. */
const normalizeFor = async ({ content, out, strict, fresh }: Build): Promise<number> => {
  const status = await runNormalize([
    ...['--content', content],
    ...(strict ? ['--strict'] : []),
    ...(fresh ? ['--fresh'] : []),
  ]);
  if (status !== 0 || !wouldEmpty(content, path.resolve(out))) return status;
  console.error(
    `error: ${content} gives no article, and ${out} holds some: it stands. Delete it to publish an empty site.`,
  );
  return 1;
};

/** What is to be done once a new site stands. */
interface Made {
  /** The last site holds the same: it stays. */
  stands?: boolean;
  /** Takes the site that it replaced. */
  keepOld?: (folder: string) => void;
  /** Writes down what the next build may take of it. */
  writeDown?: () => void;
}

/** Writes what git knows of the content into the file through which the site hears of it. */
const writeChanges = ({ content }: Build, file: string): void =>
  writeFileSync(file, JSON.stringify(readChanges(content)));

/** Makes the site from nothing; null when Astro fails. */
const makeSite = async (build: Build, next: string): Promise<Made | null> => {
  const changes = `${path.dirname(next)}.changes`;
  try {
    writeChanges(build, changes);
    if ((await runAstroAlone(toEnvironment(build, next, changes))) !== 0) return null;
  } finally {
    rmSync(changes, { force: true });
  }
  await buildSearch(next);
  await buildCards(next);
  writeLicences(next);
  writeFileSync(path.join(next, manifestName), toManifest(next));
  return {};
};

/** The same with the help of the last site. */
const remakeSite = async (build: Build, next: string, target: string): Promise<Made | null> => {
  const cache = openCacheFolder('site', target);
  const [record, spare, changes] = [path.join(cache, 'record'), path.join(cache, 'spare'), path.join(cache, 'changes')];
  const world = toWorld(build);
  const last = readLastSite(record, target, world);
  writeChanges(build, changes);
  const content = digestContent(build.content, changes);
  if (content === last.content && isWhole(target, last)) {
    console.log('Nothing has changed since the last build.');
    return { stands: true };
  }
  const rendered = await renderSite(toEnvironment(build, next, changes), last, cache);
  if (rendered === null) return null;
  const { made, hashes, taken, assets, indexes } = await finishSite(next, last, rendered);
  const manifest = printManifest(hashes);
  const stands = manifest === toLastManifest(last) && isWhole(target, last);
  if (!stands) {
    completeSite({ next, made, last: target, taken, spare, spareFolders: last.spareFolders });
    writeFileSync(path.join(next, manifestName), manifest);
  }
  return {
    stands,
    // Of a site that has nothing in common with the new one nothing would be of use.
    ...(taken.size > 0 ? { keepOld: (old) => keepSpare(old, spare) } : {}),
    writeDown: () => {
      const spareFolders = stands ? last.spareFolders : last.folders;
      const now = { world, content, pages: rendered.records, assets, indexes, spareFolders };
      writeLastSite(record, target, now, hashes, taken);
    },
  };
};

/** Makes what is made of the pages: search, cards, licences. The index of records stays of the last site where the records would. */
const finishSite = async (next: string, last: LastSite, rendered: Rendered) => {
  const assets = rendered.isCompiled ? listAssets(next, rendered.made) : last.assets;
  const kept = [...(rendered.isCompiled ? [] : assets), ...rendered.kept];
  const { taken, take, put, takeIndex } = startTakeOver(last, next);
  take(kept.flatMap((name) => last.indexes.get(name)?.files ?? [name]));
  const keptNames = new Set(kept);
  const standing = [...last.indexes].filter(([records]) => keptNames.has(records));
  const indexes = new Map([...standing, ...(await buildSearch(next, put, takeIndex))]);
  await buildCards(next, put);
  writeLicences(next);
  const made = listRegularFiles(next);
  const hashes = hashFiles(next, made);
  for (const [name, { hash }] of taken) hashes.set(name, hash);
  return { made, hashes, taken, assets, indexes };
};

/** What a site is made of besides its content. */
const toWorld = ({ content, site, base, repository, commit, cards }: Build): string =>
  digestSources(
    ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
    [path.resolve(content), site, base, repository, commit, cards],
  );
