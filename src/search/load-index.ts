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
  sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Pagefind {
  options: (options: { baseUrl: string; ranking: object }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (query: string | null, options: SearchOptions) => Promise<{ results: Hit[]; filters: FilterCounts }>;
}

/** The keys of a page, such as other names of its entities, count less than its words. */
const ranking = { metaWeights: { title: 5, names: 0.5, keys: 0.3, outlet: 0.3 } };

const loaded = new Map<string, Promise<Pagefind>>();

const load = async (folder: string): Promise<Pagefind> => {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  await pagefind.options({ baseUrl: '/', ranking });
  await pagefind.init();
  // Counts by filter come with an answer only once the filters are loaded.
  await pagefind.filters();
  return pagefind;
};

/** The index of a folder, loaded once; a failed attempt is not remembered. */
export const loadIndex = (folder: string): Promise<Pagefind> => {
  const known = loaded.get(folder) ?? load(folder);
  loaded.set(folder, known);
  known.catch(() => loaded.delete(folder));
  return known;
};
