import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toBase } from '../../src/site/settings.ts';

/** The built site that the tests look at. */
export const dist = resolve(process.env['WARRAQ_DIST'] ?? 'dist');

/** The path that the site was built to live under, with a slash at both ends. */
export const base = toBase(process.env['WARRAQ_BASE'] ?? '/');

/** Every file of the site, relative to its root, with forward slashes. */
export const files: string[] = globSync('**/*', { cwd: dist, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();

export const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** A page of the site. */
export interface BuiltPage {
  file: string;
  html: string;
}

export const pages: BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: read(file) }));

/** Pages that send readers on: the way in, and the former addresses of stories, which nothing leads to. */
export const movedPages: ReadonlySet<string> = new Set(
  pages.filter(({ html }) => html.includes('<meta http-equiv="refresh"')).map(({ file }) => file),
);

/** The type of a page: its address with kinds and ids taken out. `ar/people/x/index.html` → `ar/entities/*` */
export const toPageType = (file: string): string =>
  file
    .replace(/\/?index\.html$/, '')
    .replace(/\/(?:people|places|organisations|events|works)(?=\/|$)/, '/entities')
    .split('/')
    .map((part, at) => (at < 2 || ['source', 'page', 'undated'].includes(part) ? part : '*'))
    .join('/');

/** One page of each type and language: the longest, which holds the most. */
export const samplePages = (): BuiltPage[] => {
  const byType = Map.groupBy(pages, ({ file }) => toPageType(file));
  return [...byType.values()].flatMap((group) => group.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1));
};

/** Fails loudly when there is nothing to look at: a test over no page proves nothing. */
export const assertBuilt = (): void => {
  if (pages.length === 0) throw new Error(`no page in ${dist}: run npm run build first`);
};
