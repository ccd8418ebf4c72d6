import type { PathWithRoute } from 'astro';
import { layKeptValues } from '../../src/schema/kept-values.ts';
import { findReadBook, type ReadBook } from '../../src/schema/read-book.ts';
import { openKeptStore } from '../files/kept-store.ts';
import { type PageRecords, startRecords } from './page-records.ts';
import { putInto } from './put-file.ts';

/** What a build tells whoever makes the pages: those of the last build that still stand, the file of what was read in the content in the same world, and the folder for the program of the pages. */
export interface Reuse {
  last: PageRecords;
  values: string;
  program: string;
  world: string;
}

/** What the build is told. */
export interface Reused {
  records: PageRecords;
  /** Files of the last build that this one has not made again: they hold what it would have made. */
  kept: string[];
  /** Files that it has made. */
  made: string[];
}

type Route = PathWithRoute['route'];

/** What a path is made with. */
interface Given {
  params?: Record<string, string | undefined>;
  props?: unknown;
}

/** The program that Astro compiles of the pages, as far as it is asked here: what renders a path, the module of a route, and what each path of it is made with. */
export interface PageProgram {
  render: (request: Request, options: { routeData: Route }) => Promise<Response>;
  getComponentByRoute: (route: Route) => Promise<{ GET?: (context: Given) => Response | Promise<Response> }>;
  routeCache: { get: (route: Route) => { staticPaths?: { keyed?: Map<string, Given> } } | undefined };
}

/** Where a site is built, and what for. */
export interface Place {
  /** Address of the host. */
  site: string;
  /** Path of the site on it, with a slash at both ends. */
  base: string;
  /** Folder of the site. */
  folder: string;
}

/** `base` with or without slashes at its ends. */
export const toPlace = (folder: string, base: string, site = ''): Place => ({
  ...{ site, folder },
  base: base.replace(/\/*$/, '/'),
});

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
const toMaker = (program: PageProgram, { site, base }: Place) => {
  const render = ({ pathname, route }: PathWithRoute): Promise<Response> => {
    const url = new URL(`${base}${trim(pathname)}/`.replace(/\/+$/, '/'), site);
    return program.render(new Request(url), { routeData: route });
  };
  return async (one: PathWithRoute, given: Given): Promise<Uint8Array> => {
    const { GET } = one.route.type === 'endpoint' ? await program.getComponentByRoute(one.route) : {};
    const response = GET === undefined ? await render(one) : await GET(given);
    if (response.status >= 500) throw new Error(`${one.pathname}: it cannot be rendered`);
    return new Uint8Array(await response.arrayBuffer());
  };
};

/** Makes what the last build has not made of the same, and writes down what each page is made of. */
const makeAll = async (
  paths: readonly PathWithRoute[],
  program: PageProgram,
  book: ReadBook,
  place: Place,
  last: PageRecords,
): Promise<Reused> => {
  const records = startRecords(book, last);
  const kept: string[] = [];
  const made: string[] = [];
  const make = toMaker(program, place);
  const put = putInto(place.folder);
  for (const one of paths) {
    const key = toKey(one.route, one.pathname);
    const given = program.routeCache.get(one.route)?.staticPaths?.keyed?.get(one.pathname) ?? {};
    const props = given.props ?? null;
    const standing = records.keep(key, props);
    if (standing !== null) {
      kept.push(standing);
      continue;
    }
    book.open();
    const bytes = await make(one, given);
    const reads = book.close();
    const file = toFile(one);
    put(file, bytes);
    made.push(file);
    records.add(key, file, props, reads);
  }
  return { records: records.finish(), kept, made };
};

/**
 * Begins to make pages: what earlier builds have read in the content lies ready from now on, for a program that is loaded
 * later. `make` gives null where two paths have one address, which Astro does not allow: it has to say which.
 */
export const startPages = (place: Place, { last, values, world }: Reuse) => {
  const store = openKeptStore(values, world);
  layKeptValues(store);
  return {
    make: async (paths: readonly PathWithRoute[], program: PageProgram): Promise<Reused | null> => {
      const book = findReadBook();
      if (book === null) throw new Error('The pages read no content');
      return hasConflict(paths) ? null : makeAll(paths, program, book, place, last);
    },
    close: store.close,
  };
};
