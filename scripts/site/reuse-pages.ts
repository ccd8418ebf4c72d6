import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import { layKeptValues } from '../../src/schema/kept-values.ts';
import { findReadBook, type ReadBook } from '../../src/schema/read-book.ts';
import { openKeptStore } from '../files/kept-store.ts';
import { readPacked, writePacked } from '../files/packed-file.ts';
import { digestInputs, isSame, type PageRecords, startRecords } from './page-records.ts';
import { putInto } from './put-file.ts';

/** What a build tells Astro: the pages of the last build that still stand, and the file of what was read in the content in the same world. */
export interface Reuse {
  last: PageRecords;
  values: string;
  world: string;
}

/** What Astro tells the build. */
export interface Reused {
  records: PageRecords;
  /** Files of the last build that this one has not made again: they hold what it would have made. */
  kept: string[];
}

type Route = PathWithRoute['route'];

/** What a path is made with. */
interface Given {
  params?: Record<string, string | undefined>;
  props?: unknown;
}

/** What Astro's own prerenderer knows beyond what it declares: the module of a route, and what each path of it is made with. */
interface KnownApp {
  getComponentByRoute: (route: Route) => Promise<{ GET?: (context: Given) => Response | Promise<Response> }>;
  routeCache: { get: (route: Route) => { staticPaths?: { keyed?: Map<string, Given> } } | undefined };
}

/** Where a site is built, and what for. */
interface Place {
  /** Address of the host. */
  site: string;
  /** Path of the site on it, with a slash at both ends. */
  base: string;
  /** Folder of the site. */
  folder: string;
}

const trim = (address: string): string => address.replace(/^\/+|\/+$/g, '');

const toKey = ({ component }: Route, address: string): string => `${component} ${trim(address)}`;

/** Where a path is written. */
const toFile = ({ route: { type }, pathname }: PathWithRoute): string => {
  const name = trim(pathname);
  if (type === 'endpoint') return name;
  return name === '' ? 'index.html' : name === '404' ? '404.html' : `${name}/index.html`;
};

/** Two paths at one address: Astro has to see all of them to say which. */
const hasConflict = (paths: readonly PathWithRoute[]): boolean =>
  new Set(paths.map(({ pathname }) => trim(pathname))).size < paths.length;

/** Gives what makes the bytes of a path. A page is rendered as Astro does it; a file is asked for what it holds at once, which takes a tenth of the time. */
const toMaker = (usual: AstroPrerenderer, app: KnownApp, { site, base }: Place) => {
  const render = async ({ pathname, route }: PathWithRoute): Promise<Response> => {
    const url = new URL(`${base}${trim(pathname)}/`.replace(/\/+$/, '/'), site);
    const rendered = await usual.render(new Request(url), { routeData: route });
    return rendered instanceof Response ? rendered : rendered.response;
  };
  return async (one: PathWithRoute, given: Given): Promise<Uint8Array> => {
    const { GET } = one.route.type === 'endpoint' ? await app.getComponentByRoute(one.route) : {};
    const response = GET === undefined ? await render(one) : await GET(given);
    if (response.status >= 500) throw new Error(`${one.pathname}: it cannot be rendered`);
    return new Uint8Array(await response.arrayBuffer());
  };
};

/** Makes what the last build has not made of the same, and writes down what each page is made of. Astro finds all of it done. */
const makePages = (
  usual: AstroPrerenderer,
  place: Place,
  { last, values, world }: Reuse,
  done: (reused: Reused) => void,
): AstroPrerenderer => {
  const records = startRecords();
  const kept: string[] = [];
  const store = openKeptStore(values, world);
  layKeptValues(store);
  const reuse = (key: string, props: unknown, book: ReadBook): boolean => {
    const known = last.pages.get(key);
    if (known === undefined || !isSame(book, props, known, last.reads)) return false;
    kept.push(known.file);
    records.add(
      key,
      known.file,
      Array.from(known.reads, (at) => last.reads[at] ?? ''),
      known.digest,
    );
    return true;
  };
  const makeAll = async (paths: readonly PathWithRoute[], app: KnownApp, book: ReadBook): Promise<void> => {
    const make = toMaker(usual, app, place);
    const put = putInto(place.folder);
    for (const one of paths) {
      const key = toKey(one.route, one.pathname);
      const given = app.routeCache.get(one.route)?.staticPaths?.keyed?.get(one.pathname) ?? {};
      const props = given.props ?? null;
      if (reuse(key, props, book)) continue;
      book.open();
      const bytes = await make(one, given);
      const reads = book.close().sort();
      const file = toFile(one);
      put(file, bytes);
      const digest = digestInputs(book, props, reads);
      if (digest !== null) records.add(key, file, reads, digest);
    }
  };
  return {
    ...usual,
    name: 'reuse-pages',
    getStaticPaths: async () => {
      const paths = await usual.getStaticPaths();
      const { app } = usual as { app?: KnownApp };
      const book = findReadBook();
      if (book === null || app === undefined || hasConflict(paths)) return paths;
      await makeAll(paths, app, book);
      return [];
    },
    teardown: async () => {
      await usual.teardown?.();
      store.close();
      done({ records: records.finish(), kept });
    },
  };
};

/** An integration that makes the pages in Astro's stead, but for those that the last build has made of the same; `exchange` is the file through which it hears and tells of them. */
export const reusePages = (exchange: string | undefined): AstroIntegration => {
  const place: Place = { site: '', base: '/', folder: '' };
  return {
    name: 'reuse-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        place.site = config.site ?? '';
        place.base = config.base.replace(/\/*$/, '/');
        place.folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (exchange === undefined) return;
        const reuse = readPacked<Reuse>(exchange);
        if (reuse === null) throw new Error(`${exchange}: it cannot be read; build again`);
        setPrerenderer((usual) => makePages(usual, place, reuse, (reused) => writePacked(exchange, reused)));
      },
    },
  };
};
