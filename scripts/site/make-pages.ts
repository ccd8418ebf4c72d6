import type { PathWithRoute } from 'astro';
import { layKeptValues } from '../../src/schema/kept-values.ts';
import { findReadBook, type ReadBook } from '../../src/schema/read-book.ts';
import { openKeptStore } from '../files/kept-store.ts';
import type { Given } from './page-html.ts';
import { type PageProgram, type Route, toMaker } from './page-maker.ts';
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

/** Where a site is built, and what for. */
interface Place {
  /** Path of the site on its host, with or without slashes at its ends. */
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

/** How many parts of an address tell what its page is about: `ar/articles/x` has a page, its sources and its files. */
const partsOfThing = 3;

/** Paths of one thing one after the other: what has been read for one of them is at hand for the next. */
const toSequence = (paths: readonly PathWithRoute[]): PathWithRoute[] =>
  [...Map.groupBy(paths, ({ pathname }) => trim(pathname).split('/', partsOfThing).join('/')).values()].flat();

/** Throws where two paths have one address. */
const checkAddresses = (paths: readonly PathWithRoute[]): void => {
  const routes = new Map<string, string>();
  for (const { pathname, route } of paths) {
    const address = trim(pathname);
    const first = routes.get(address);
    if (first !== undefined) throw new Error(`/${address}: made by ${first} and by ${route.component}`);
    routes.set(address, route.component);
  }
};

/** What a page is made with. */
interface Means {
  make: ReturnType<typeof toMaker>;
  put: ReturnType<typeof putInto>;
  book: ReadBook;
  records: ReturnType<typeof startRecords>;
}

/** Makes one page and writes down what it is made of; gives its file. */
const makePage = async (key: string, one: PathWithRoute, given: Given, { make, put, book, records }: Means) => {
  book.open();
  const content = await make(one, given);
  const reads = book.close();
  const file = toFile(one);
  put(file, content);
  records.add(key, file, given.props ?? null, reads);
  return file;
};

/** Makes what the last build has not made of the same, and writes down what each page is made of. */
const makeAll = async (
  paths: readonly PathWithRoute[],
  program: PageProgram,
  book: ReadBook,
  { base, folder }: Place,
  last: PageRecords,
): Promise<Reused> => {
  const records = startRecords(book, last);
  const means = { make: toMaker(program, base), put: putInto(folder), book, records };
  const kept: string[] = [];
  const made: string[] = [];
  for (const one of paths) {
    const key = toKey(one.route, one.pathname);
    const given: Given = program.routeCache.get(one.route)?.staticPaths?.keyed?.get(one.pathname) ?? {};
    const standing = records.keep(key, given.props ?? null);
    if (standing === null) made.push(await makePage(key, one, given, means));
    else kept.push(standing);
  }
  return { records: records.finish(), kept, made };
};

/**
 * Begins to make pages: what earlier builds have read in the content lies ready from now on, for a program that is loaded
 * later. `make` throws where two paths have one address.
 */
export const startPages = (place: Place, { last, values, world }: Reuse) => {
  const store = openKeptStore(values, world);
  layKeptValues(store);
  return {
    make: async (paths: readonly PathWithRoute[], program: PageProgram): Promise<Reused> => {
      const book = findReadBook();
      if (book === null) throw new Error('The pages read no content');
      checkAddresses(paths);
      return makeAll(toSequence(paths), program, book, place, last);
    },
    close: store.close,
  };
};
