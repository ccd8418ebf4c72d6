import { toSearchForms } from '../text/search-forms.ts';
import { toWords } from '../text/words.ts';
import type { FilterCounts, Hit, SearchIndex } from './load-index.ts';

/** What a reader asks for. */
export interface Question {
  text: string;
  filters: Readonly<Record<string, string>>;
  newestFirst: boolean;
}

export interface Found {
  hits: Hit[];
  filters: FilterCounts;
}

/** What is typed, folded, and without its particles: each may stand in a text that the others miss. */
export const toQueries = (text: string): string[] => {
  const forms = toWords(text).map(({ text: word }) => toSearchForms(word));
  const join = (pick: (forms: readonly string[]) => string | undefined): string => forms.map(pick).join(' ');
  return [...new Set([text.trim(), join((one) => one[0]), join((one) => one.at(-1))])].filter(Boolean);
};

/** Whether names may answer: they have a kind, and neither an outlet nor a year. */
export const asksNames = ({ filters: { kind, outlet, year } }: Question): boolean =>
  outlet === undefined && year === undefined && kind !== 'articles' && kind !== 'stories';

type Counts = Readonly<Record<string, number>>;

const addCounts = (a: Counts = {}, b: Counts = {}): Counts => ({
  ...a,
  ...Object.fromEntries(Object.entries(b).map(([value, count]) => [value, count + (a[value] ?? 0)])),
});

/** What the texts of a language answer, and what the names do: their counts by kind are added up. */
const mergeFound = (texts: Found, names: Found): Found => ({
  hits: [...texts.hits, ...names.hits],
  filters: { ...texts.filters, kind: addCounts(texts.filters['kind'], names.filters['kind']) },
});

/** Every page that one of the forms of a question finds among texts and, where they may answer, names; the best first, or the newest. */
export const findAll = async (texts: SearchIndex, names: SearchIndex | null, question: Question): Promise<Found> => {
  const [inTexts, inNames] = await Promise.all([
    findHits(texts, question),
    names === null ? { hits: [], filters: {} } : findHits(names, question),
  ]);
  const { hits, filters } = mergeFound(inTexts, inNames);
  if (!question.newestFirst) return { hits: hits.sort((a, b) => b.score - a.score), filters };
  const days = await texts.readDays();
  const toDay = ({ id }: Hit): string => days.get(id) ?? '';
  // What has no day stands behind: names, and texts that do not state it.
  return {
    hits: hits.sort((a, b) => (toDay(a) < toDay(b) ? 1 : toDay(a) > toDay(b) ? -1 : b.score - a.score)),
    filters,
  };
};

const findHits = async ({ search }: SearchIndex, { text, filters }: Question): Promise<Found> => {
  const answers = await Promise.all(toQueries(text).map((query) => search(query, { filters })));
  const best = new Map<string, Hit>();
  for (const { results } of answers)
    for (const hit of results) if (hit.score > (best.get(hit.id)?.score ?? -1)) best.set(hit.id, hit);
  const widest = answers.toSorted((a, b) => b.results.length - a.results.length)[0];
  return { hits: [...best.values()], filters: widest?.filters ?? {} };
};
