import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { findReadBook, type ReadBook } from '../../src/schema/read-book.ts';
import { readPacked, writePacked } from '../files/packed-file.ts';
import { digestInputs, isSame, noRecords, type PageRecords, startRecords } from './page-records.ts';

/** What a build tells Astro: the pages of the last build that still stand, and where to write down those of this one. */
export interface Reuse {
  last: PageRecords;
}

/** What Astro tells the build. */
export interface Reused {
  records: PageRecords;
  /** Files of the last build that this one has not made again: they hold what it would have made. */
  kept: string[];
}

type Route = PathWithRoute['route'];

/** What Astro's own prerenderer knows of its routes beyond what it declares: the props of each path. */
interface KnownPaths {
  app?: {
    routeCache?: { get: (route: Route) => { staticPaths?: { keyed?: Map<string, { props?: unknown }> } } | undefined };
  };
}

const trim = (address: string): string => address.replace(/^\/+|\/+$/g, '');

const toKey = ({ component }: Route, address: string): string => `${component} ${trim(address)}`;

/** Where Astro writes a path. */
const toFile = ({ type }: Route, address: string): string => {
  const path = trim(address);
  if (type === 'endpoint') return path;
  return path === '' ? 'index.html' : path === '404' ? '404.html' : `${path}/index.html`;
};

const toProps = (usual: AstroPrerenderer, { pathname, route }: PathWithRoute): unknown => {
  const { app } = usual as KnownPaths;
  return app?.routeCache?.get(route)?.staticPaths?.keyed?.get(pathname)?.props ?? null;
};

/** Two paths at one address: Astro has to see all of them to say which. */
const hasConflict = (paths: readonly PathWithRoute[]): boolean =>
  new Set(paths.map(({ pathname }) => trim(pathname))).size < paths.length;

/** Renders what the last build has not made of the same, and writes down what each page is made of. */
const watchPages = (
  usual: AstroPrerenderer,
  base: string,
  { last }: Reuse,
  done: (reused: Reused) => void,
): AstroPrerenderer => {
  const records = startRecords();
  const kept: string[] = [];
  const propsOf = new Map<string, unknown>();
  const reuse = (path: PathWithRoute, book: ReadBook): boolean => {
    const key = toKey(path.route, path.pathname);
    const known = last.pages.get(key);
    if (known === undefined || !isSame(book, propsOf.get(key), known, last.reads)) return false;
    kept.push(known.file);
    records.add(
      key,
      known.file,
      Array.from(known.reads, (at) => last.reads[at] ?? ''),
      known.digest,
    );
    return true;
  };
  return {
    ...usual,
    name: 'reuse-pages',
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const book = findReadBook();
      for (const path of paths) propsOf.set(toKey(path.route, path.pathname), toProps(usual, path));
      return book === null || hasConflict(paths) ? paths : paths.filter((path) => !reuse(path, book));
    },
    render: async (request, options) => {
      const book = findReadBook();
      book?.open();
      const rendered = await usual.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const bytes = await response.arrayBuffer();
      const reads = (book?.close() ?? []).sort();
      const address = decodeURI(new URL(request.url).pathname).slice(base.length);
      const key = toKey(options.routeData, address);
      const digest = book === null ? null : digestInputs(book, propsOf.get(key), reads);
      if (digest !== null && response.status === 200)
        records.add(key, toFile(options.routeData, address), reads, digest);
      return new Response(bytes, response);
    },
    teardown: async () => {
      await usual.teardown?.();
      done({ records: records.finish(), kept });
    },
  };
};

/** An integration that makes Astro leave out the pages that the last build has made of the same; `exchange` is the file through which it hears and tells of them. */
export const reusePages = (exchange: string | undefined): AstroIntegration => {
  let base = '/';
  return {
    name: 'reuse-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (exchange === undefined) return;
        const reuse = readPacked<Reuse>(exchange) ?? { last: noRecords };
        setPrerenderer((usual) => watchPages(usual, base, reuse, (reused) => writePacked(exchange, reused)));
      },
    },
  };
};
