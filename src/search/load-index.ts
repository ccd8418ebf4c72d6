import { once } from './once.ts';

// What is used of Pagefind's browser interface: https://pagefind.app/docs/api/

/** A page that was found: its details are asked for only when it is shown. */
export interface Hit {
  id: string;
  score: number;
  data: () => Promise<HitData>;
}

export interface HitData {
  url: string;
  /** The whole text, title first. */
  raw_content: string;
  meta: Readonly<Record<string, string>>;
}

/** How many pages each value of each filter would leave. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface SearchOptions {
  filters: Readonly<Record<string, string>>;
}

interface IndexOptions {
  baseUrl: string;
  ranking: object;
}

interface Pagefind {
  options: (options: IndexOptions) => Promise<void>;
  init: () => Promise<void>;
  /** Adds another index: from then on both are asked. */
  mergeIndex: (folder: string, options: IndexOptions) => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (query: string | null, options: SearchOptions) => Promise<{ results: Hit[]; filters: FilterCounts }>;
}

/** What can be asked of one language, or of the names. */
export interface SearchIndex {
  search: Pagefind['search'];
  /** The days of the pages that have one, by the ids of hits. */
  readDays: () => Promise<ReadonlyMap<string, string>>;
}

/** The keys of a page, such as other names of its entities, count less than its words. */
const ranking = { metaWeights: { title: 5, names: 0.5, keys: 0.3, outlet: 0.3 } };

const options: IndexOptions = { baseUrl: '/', ranking };

const loaded = new Map<string, () => Promise<SearchIndex>>();

const load = async (folder: string, parts: number): Promise<SearchIndex> => {
  const [first = '', ...others] = Array.from({ length: parts }, (_, part) => `${folder}${part}/`);
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${first}pagefind.js`);
  await pagefind.options(options);
  await pagefind.init();
  await Promise.all(others.map((part) => pagefind.mergeIndex(part, options)));
  // Counts by filter come with an answer only once the filters are loaded.
  await pagefind.filters();
  const readDays = async (): Promise<Map<string, string>> => {
    const files = await Promise.all([first, ...others].map((part) => fetch(`${part}days.json`)));
    const days: Record<string, string>[] = await Promise.all(files.map((file) => file.json()));
    return new Map(days.flatMap((own) => Object.entries(own)));
  };
  return { search: pagefind.search, readDays: once(readDays) };
};

/** The index of a folder, of so many parts, loaded once. */
export const loadIndex = (folder: string, parts: number): Promise<SearchIndex> => {
  const known = loaded.get(folder) ?? once(() => load(folder, parts));
  loaded.set(folder, known);
  return known();
};
